import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../../shared/result';
import { WordedError } from '../../log';
import { createFinishingWorker } from '../finishingWorker';
import type { NotAsPages } from './foreignPages';
import type { ForeignKind, JoinOrder } from './order';

/** Puts finished papers together, beside the main process and beside whatever paper is being made meanwhile. */
export type Joiner = {
  /** How many pages a file of somebody else gives, or why none. */
  measure: (bytes: Uint8Array, kind: ForeignKind) => Promise<{ pages: number } | { refused: NotAsPages }>;
  /** Answers `paper-failed` with a reference when there is no checked file. */
  join: (order: Omit<JoinOrder, 'sans'>) => Promise<Result<{ bytes: Uint8Array; pages: number }>>;
  /** Ends what is under way, and gives back the memory it took. */
  stop: () => void;
};

type Needs = {
  /** The folder that holds fonts/. */
  resources: string;
  /** The built worker, see pdfWorker.ts. */
  worker: string;
  /** Writes an error to the log and answers the reference it can be found by. */
  report: (error: unknown) => string;
};

export function createJoiner({ resources, worker, report }: Needs): Joiner {
  const working = createFinishingWorker(worker);
  return {
    measure: async (bytes, kind) => {
      try {
        return await working.measure(bytes, kind);
      } catch (error) {
        // A file that the worker does not survive is no reason to have no folder.
        report(error);
        working.stop();
        return { refused: 'damaged' };
      }
    },
    join: async (order) => {
      try {
        const sans = await readFile(join(resources, 'fonts', 'IBMPlexSans-Regular.ttf'));
        const answer = await working.join({ ...order, sans });
        if ('faults' in answer) throw new WordedError(`no whole: ${answer.faults.slice(0, 20).join('; ')}`);
        return ok(answer);
      } catch (error) {
        return fail({ code: 'paper-failed', reference: report(error) });
      }
    },
    stop: working.stop,
  };
}
