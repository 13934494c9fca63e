import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfOrder } from './pdfWorker';

export type FinishingWorker = {
  finish: (order: PdfOrder) => Promise<PdfAnswer>;
  stop: () => void;
};

/** Finishing takes a tenth of a second of computing, which the main process has no time for. One order at a time. */
export function createFinishingWorker(path: string): FinishingWorker {
  let worker: Worker | null = null;
  const stop = () => {
    void worker?.terminate();
    worker = null;
  };
  const finish = (order: PdfOrder) => {
    worker ??= new Worker(path);
    return answerOf(worker, order);
  };
  return { finish, stop };
}

function answerOf(worker: Worker, order: PdfOrder): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
      act();
    };
    const answered = (answer: PdfAnswer) => settle(() => resolve(answer));
    const failed = (error: Error) => settle(() => reject(error));
    const ended = () => settle(() => reject(new Error('the worker ended')));
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.postMessage(order);
  });
}
