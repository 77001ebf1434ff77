/** What the exit code of every command says. */
export const exitCodes = { done: 0, badInput: 1, usage: 2, someSkipped: 3 } as const;

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EEXIST: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'permission is missing',
  EPERM: 'permission is missing',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'the link leads back to itself',
};

/** An error of the file system in words, with its path; `undefined` for any other error. */
export function sayFileError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error)) return undefined;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const words = fileErrors[code] ?? `the system says ${code}`;
  return path === undefined ? words : `${path}: ${words}`;
}

/** Says in one line why a run failed, and gives the exit code. The stack is shown with `STEMMA_DEBUG=1`. */
export function reportFailure(error: unknown): number {
  const message = sayFileError(error) ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`stemma: ${message.replace(/\s+/gu, ' ')}\n`);
  if (process.env.STEMMA_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCodes.badInput;
}
