import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes unexpected errors to a file of their own and gives each a reference to show. A line holds the reference,
 * the kind of error and where in our code it happened; never the message, which may hold what a person typed.
 */
export function createReport(
  folder: string,
  newReference: () => string,
  now: () => string,
): (error: unknown) => string {
  return (error) => {
    const reference = newReference();
    const line = `${now()} ${reference} ${kindOf(error)} ${placeOf(error)}\n`;
    // A log that cannot be written must not turn one failure into two.
    mkdir(folder, { recursive: true })
      .then(() => appendFile(join(folder, 'errors.log'), line, { mode: 0o600 }))
      .catch(() => undefined);
    return reference;
  };
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}

function placeOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  const frames = error.stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 6)
    .map((frame) => frame.trim().replace(/\(?(?:file:\/\/)?\/?[^()\s]*[\\/]([^\\/()]+)\)?$/, '$1'))
    .join(' < ');
}
