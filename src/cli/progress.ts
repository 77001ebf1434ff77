import { Presets, SingleBar } from 'cli-progress';

/** A progress line on stderr: only on a terminal, only for work long enough to wonder about. */
export interface ProgressLine {
  readonly update: (done: number, total: number) => void;
  readonly end: () => void;
}

/** Work shorter than this needs no line. */
const totalMin = 20;

/** Starts a progress line; `quiet` or a stderr that is no terminal makes it silent. */
export function progressLine(label: string, quiet: boolean): ProgressLine {
  if (quiet || !process.stderr.isTTY) return { update: () => {}, end: () => {} };
  const bar = new SingleBar({ format: `${label} {bar} {value} of {total}`, clearOnComplete: true }, Presets.legacy);
  let started = false;
  return {
    update: (done, total) => {
      if (total < totalMin) return;
      if (started) bar.update(done);
      else bar.start(total, done);
      started = true;
    },
    end: () => bar.stop(),
  };
}

/** A count on stderr for work whose end is not known; silent like `progressLine`. */
export function counter(
  label: string,
  quiet: boolean,
): { readonly update: (done: number) => void; readonly end: () => void } {
  if (quiet || !process.stderr.isTTY) return { update: () => {}, end: () => {} };
  let width = 0;
  return {
    update: (done) => {
      if (done < totalMin || process.stdout.isTTY) return;
      const line = `${done} ${label}`;
      width = line.length;
      process.stderr.write(`\r${line}`);
    },
    end: () => {
      if (width > 0) process.stderr.write(`\r${' '.repeat(width)}\r`);
    },
  };
}
