import { existsSync } from 'node:fs';
import type { Command } from 'commander';

/** The option of every command that resolves places. */
export interface GazetteerOption {
  readonly gazetteer?: string;
}

/** Adds `--gazetteer`: an import counts only when asked for, so that the same command gives the same bytes everywhere. */
export function withGazetteer(command: Command): Command {
  return command.option(
    '--gazetteer <file>',
    'add the names of an imported gazetteer ("stemma gazetteer import"); only the packaged one is used otherwise',
  );
}

/** Makes the reading that follows use the file, on top of the packaged gazetteer. Throws when it is none. */
export async function useGazetteer({ gazetteer: file }: GazetteerOption): Promise<void> {
  if (file === undefined) return;
  const { chooseGazetteer } = await import('../app/gazetteer.ts');
  chooseGazetteer(await openGazetteer(file));
}

/** An imported gazetteer, its file named in what goes wrong. */
export async function openGazetteer(file: string | undefined) {
  const { loadGazetteer } = await import('../app/gazetteer.ts');
  if (file !== undefined && !existsSync(file))
    throw new TypeError(`${file}: there is no such file; "stemma gazetteer import" makes one`);
  try {
    return loadGazetteer(file);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new TypeError(
      `${file ?? 'the imported gazetteer'}: it is not a gazetteer; "stemma gazetteer import" makes one`,
    );
  }
}
