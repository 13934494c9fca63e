import { parentPort } from 'node:worker_threads';
import { inLogWords } from '../log';
import { type FinishOrder, finalisePdf } from './finalise/finalisePdf';
import { selfCheck } from './selfCheck';

/** What the worker is asked: to finish what Chromium printed. One order at a time. */
export type PdfOrder = { raw: Uint8Array; order: FinishOrder };

/** What it answers: a checked file, or what went wrong in words for the log. */
export type PdfAnswer = { bytes: Uint8Array; pages: number } | { faults: string[] };

parentPort?.on('message', (message: PdfOrder) => {
  void answer(message).then((answered) => parentPort?.postMessage(answered));
});

async function answer({ raw, order }: PdfOrder): Promise<PdfAnswer> {
  try {
    const bytes = await finalisePdf(raw, order);
    const { faults, pages } = await selfCheck(bytes, order);
    return faults.length === 0 ? { bytes, pages } : { faults };
  } catch (error) {
    return { faults: [inLogWords(error)] };
  }
}
