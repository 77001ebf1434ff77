import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tidy/source-files.ts';

/** A folder beside the repository with texts that may be read but never kept. */
export const sharedFolder = join(root, '..', 'shared');

/** True when the two seed reports are there; tests that need them skip by name otherwise. */
export const hasSeeds = existsSync(join(sharedFolder, 'seeds'));
