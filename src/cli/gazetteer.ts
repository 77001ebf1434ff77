import type { Command } from 'commander';
import { exitCodes } from './exit.ts';
import { openGazetteer } from './gazetteer-option.ts';
import { prepareOutput } from './output.ts';

/** `stemma gazetteer`: the user's own names of places. */
export function register(program: Command): void {
  const command = program.command('gazetteer').description('add to the names of places, or look one up');
  command
    .command('import')
    .description('read GeoNames dumps (.zip or .txt), with their alternate names, into a file for --gazetteer')
    .argument('<files...>', 'geonames.org/export: cities15000.zip, UA.zip …')
    .option(
      '-o, --output <file>',
      'where to write (default: $XDG_DATA_HOME/stemma/gazetteer.bin, else ~/.local/share/…)',
      prepareOutput,
    )
    .action(runImport);
  command
    .command('find')
    .description('list what a name may mean, as JSON lines, most populous first')
    .argument('<name>', 'a name in any spelling')
    .option('--gazetteer <file>', 'an imported gazetteer (default: the one imported last)')
    .action(runFind);
}

async function runImport(files: string[], options: { readonly output?: string }): Promise<void> {
  const { importGazetteer } = await import('../app/gazetteer-import.ts');
  const { userGazetteerPath } = await import('../app/gazetteer.ts');
  const done = await importGazetteer(files, options.output ?? userGazetteerPath());
  process.stdout.write(`${done.places} places in ${done.output} (${(done.bytes / 1e6).toFixed(1)} MB)\n`);
  process.stderr.write(`use it: stemma brief --gazetteer ${done.output} reports/\n`);
  if (done.damaged === 0) return;
  process.stderr.write(
    `stemma: ${done.damaged} lines are not GeoNames rows and were left out, first ${done.firstDamaged}\n`,
  );
  process.exitCode = exitCodes.someSkipped;
}

async function runFind(name: string, options: { readonly gazetteer?: string }): Promise<void> {
  const { placeKey } = await import('../model/index.ts');
  const found = (await openGazetteer(options.gazetteer)).find(placeKey(name));
  for (const entry of found) process.stdout.write(`${JSON.stringify(entry)}\n`);
  if (found.length > 0) return;
  process.stderr.write(`stemma: no place called ${name}\n`);
  process.exitCode = exitCodes.badInput;
}
