import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** One system call on one of the watched paths: by which thread, which it was of its name there (from 1), and its words. */
export type Call = { thread: string; name: string; occurrence: number; words: string };

/** A kill at the entry of a call: the call itself is no longer carried out. */
export type Kill = Pick<Call, 'name' | 'occurrence'>;

type Traced = { program: readonly string[]; paths: readonly string[]; log: string };

export type Run = { calls: Call[]; answered: string; said: string; wasKilled: boolean };

// One thread does all the work on files, so that their calls come in one order.
const ONE_THREAD = { UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0' };

/** Runs a program under strace and reads which calls it made on these paths. Rejects when strace cannot be run. */
export async function trace({ program, paths, log }: Traced, kill?: Kill): Promise<Run> {
  const words = ['-f', '-qq', '-y', '-s', '16', '-o', log, ...paths.flatMap((path) => ['-P', path])];
  if (kill) words.push('-e', `inject=${kill.name}:signal=SIGKILL:when=${kill.occurrence}`);
  const { answered, said } = await outcomeOf('strace', [...words, ...program]);
  const text = await readFile(log, 'utf8');
  return { calls: callsIn(text), answered, said, wasKilled: text.includes('+++ killed by SIGKILL +++') };
}

function outcomeOf(program: string, words: readonly string[]): Promise<{ answered: string; said: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(program, words, { env: { ...process.env, ...ONE_THREAD } });
    let [answered, said] = ['', ''];
    child.stdout.on('data', (part) => {
      answered += part;
    });
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.on('error', reject);
    child.on('close', () => settle({ answered, said }));
  });
}

/** The calls of a log written with `-f`, in the order in which they were entered. */
export function callsIn(log: string): Call[] {
  const counts = new Map<string, number>();
  return log.split('\n').flatMap((line) => {
    const [, thread, name, words] = /^(\d+) +(\w+)\((.*)$/.exec(line) ?? [];
    if (thread === undefined || name === undefined || words === undefined) return [];
    const occurrence = (counts.get(`${thread} ${name}`) ?? 0) + 1;
    counts.set(`${thread} ${name}`, occurrence);
    return [{ thread, name, occurrence, words }];
  });
}

/** What a call is for a save, in the words of a protocol. */
export function kindOf({ name, words }: Call, folder: string): string {
  if (name === 'openat') return words.includes('O_CREAT') ? 'create' : 'open';
  if (name === 'fsync' || name === 'fdatasync') return isFolder(words, folder) ? 'sync folder' : 'sync file';
  if (/^(link|rename|unlink)(at2?|at)?$/.test(name)) return name.replace(/at2?$/, '');
  return name.replace(/^p?(read|write)(v|64)?$/, '$1');
}

/** Whether the call is on a folder: this one, or one in it, whose names have no ending. */
function isFolder(words: string, folder: string): boolean {
  const [, path = ''] = /<([^>]*)>/.exec(words) ?? [];
  return path === folder || !basename(path).includes('.');
}

/** The paths of a log that lie in this folder, and the folder itself. */
export function pathsIn(calls: readonly Call[], folder: string): string[] {
  const names = calls.flatMap(({ words }) =>
    [...words.matchAll(/["<]([^">]*)[">]/g)].map(([, path]) => path ?? ''),
  );
  return [...new Set([folder, ...names.filter((path) => path.startsWith(`${folder}/`))])];
}
