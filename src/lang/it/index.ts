import type { LanguagePack } from '../pack.ts';
import { unsupported } from '../unsupported.ts';
import { articles } from './articles.ts';
import { attributions } from './attributions.ts';
import { entities } from './entities.ts';
import { figures } from './figures.ts';
import { sentences } from './sentences.ts';
import { timexes } from './timexes.ts';
import { toponyms } from './toponyms.ts';

/** Italian. */
export const it: LanguagePack = {
  code: 'it',
  name: 'Italian',
  articles,
  sentences,
  entities,
  attributions,
  timexes,
  figures,
  toponyms,
  events: unsupported('no trees of Italian yet: who did what to whom cannot be told from neighbouring words'),
};
