import { Worker } from 'node:worker_threads';
import type { NotAsPages } from './join/foreignPages';
import type { ForeignKind, JoinOrder } from './join/order';
import type { JoinWork, PdfAnswer, PdfOrder } from './pdfWorker';

export type FinishingWorker = {
  finish: (order: PdfOrder) => Promise<PdfAnswer>;
  join: (order: JoinOrder) => Promise<PdfAnswer>;
  measure: (bytes: Uint8Array, kind: ForeignKind) => Promise<{ pages: number } | { refused: NotAsPages }>;
  stop: () => void;
};

/** Finishing takes a tenth of a second of computing, which the main process has no time for. One order at a time. */
export function createFinishingWorker(path: string): FinishingWorker {
  let worker: Worker | null = null;
  const stop = () => {
    void worker?.terminate();
    worker = null;
  };
  const ask = <Answer>(order: PdfOrder | JoinWork): Promise<Answer> => {
    worker ??= new Worker(path);
    return answerOf<Answer>(worker, order);
  };
  return {
    finish: (order) => ask(order),
    join: (order) => ask({ join: order }),
    measure: (bytes, kind) => ask({ measure: bytes, kind }),
    stop,
  };
}

/** The worker answers each kind of order with what `pdfWorker.ts` says. */
function answerOf<Answer>(worker: Worker, order: PdfOrder | JoinWork): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
      act();
    };
    const answered = (answer: Answer) => settle(() => resolve(answer));
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () => settle(() => reject(new Error('the worker ended')));
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.postMessage(order);
  });
}
