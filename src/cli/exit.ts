/** What the exit code of every command says. */
export const exitCodes = { done: 0, badInput: 1, usage: 2, someSkipped: 3 } as const;

/** Says in one line why a run failed, and gives the exit code. The stack is shown with `STEMMA_DEBUG=1`. */
export function reportFailure(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`stemma: ${message.replace(/\s+/gu, ' ')}\n`);
  if (process.env.STEMMA_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCodes.badInput;
}
