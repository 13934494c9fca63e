import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** An error that says in words for the log what is wrong: our own words, holding nothing that a person typed. */
export class WordedError extends Error {
  readonly forLog: string;

  constructor(forLog: string) {
    super(forLog);
    this.forLog = forLog;
  }
}

export type Log = {
  /** Writes an unexpected error down and answers the reference it can be found by. */
  report: (error: unknown) => string;
  /** Writes down something that needs no reference. Words of our own only. */
  note: (words: string) => void;
};

/**
 * A file for what was not expected. A line holds when, the reference, the kind of error and where in our code it
 * happened; never the message, which may hold what a person typed, and never a path, which holds the user's name.
 */
export function createLog(folder: string, newReference: () => string, now: () => string): Log {
  const write = (...words: string[]): void => {
    const line = `${now()} ${words.join(' ')}`.replace(/\s+/g, ' ').slice(0, LONGEST_LINE);
    // A log that cannot be written must not turn one failure into two.
    mkdir(folder, { recursive: true })
      .then(() => appendFile(join(folder, 'errors.log'), `${line}\n`, { mode: 0o600 }))
      .catch(() => undefined);
  };
  return {
    report: (error) => {
      const reference = newReference();
      write(reference, inLogWords(error));
      return reference;
    },
    note: (words) => write('-', words),
  };
}

const LONGEST_LINE = 1000;

/** What may be told of an error: its kind, and where it happened or the words it brings for this. */
export function inLogWords(error: unknown): string {
  if (error instanceof WordedError) return error.forLog;
  return `${kindOf(error)} ${placesOf(error)}`.trim();
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]+$/.test(error.code);
  return `${/^\w+$/.test(error.name) ? error.name : 'Error'}${code ? ` ${error.code}` : ''}`;
}

/** The end of a frame: a file of a program, line and column; what stands before it is the folder. */
const FRAME = /^\s+at .*?([\w-]+(?:\.[\w-]+)*\.(?:[cm]?js|tsx?):\d+:\d+)\)?$/;

function placesOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  const places = error.stack.split('\n').flatMap((line) => FRAME.exec(line)?.[1] ?? []);
  return places.slice(0, 6).join(' < ');
}
