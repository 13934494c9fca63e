import { parentPort } from 'node:worker_threads';
import { inLogWords } from '../log';
import { type FinishOrder, finalisePdf } from './finalise/finalisePdf';
import { measureForeign, type NotAsPages } from './join/foreignPages';
import { joinCheck } from './join/joinCheck';
import { joinPdf } from './join/joinPdf';
import type { ForeignKind, JoinOrder } from './join/order';
import { selfCheck } from './selfCheck';

/** What the worker is asked: to finish what Chromium printed. One order at a time. */
export type PdfOrder = { raw: Uint8Array; order: FinishOrder };

/** What it answers: a checked file, or what went wrong in words for the log. */
export type PdfAnswer = { bytes: Uint8Array; pages: number } | { faults: string[] };

/** Or to put files together, of which it first tries out those of others. */
export type JoinWork = { join: JoinOrder } | { measure: Uint8Array; kind: ForeignKind };
export type JoinAnswer = PdfAnswer | { pages: number } | { refused: NotAsPages };

parentPort?.on('message', (message: PdfOrder | JoinWork) => {
  void answerTo(message).then((answered) => parentPort?.postMessage(answered));
});

function answerTo(message: PdfOrder | JoinWork): Promise<JoinAnswer> {
  if ('measure' in message) return measureForeign(message.measure, message.kind);
  return 'join' in message ? joined(message.join) : answer(message);
}

async function joined(order: JoinOrder): Promise<PdfAnswer> {
  try {
    const { bytes, pages: sum } = await joinPdf(order);
    const { faults, pages } = await joinCheck(bytes, order, sum);
    return faults.length === 0 ? { bytes, pages } : { faults };
  } catch (error) {
    return { faults: [inLogWords(error)] };
  }
}

async function answer({ raw, order }: PdfOrder): Promise<PdfAnswer> {
  try {
    const bytes = await finalisePdf(raw, order);
    const { faults, pages } = await selfCheck(bytes, order);
    return faults.length === 0 ? { bytes, pages } : { faults };
  } catch (error) {
    return { faults: [inLogWords(error)] };
  }
}
