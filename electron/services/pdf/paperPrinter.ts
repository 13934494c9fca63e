import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Layout, toHtml } from '../../../shared/documents/html';
import type { PaperDocument } from '../../../shared/documents/model';
import { fail, ok, type Result } from '../../../shared/result';
import { createQueue } from '../../vault/queue';
import { WordedError } from '../log';
import { mendingLayout } from './checks/breakChecks';
import type { FurnitureFonts } from './finalise/furniture';
import { createFinishingWorker } from './finishingWorker';
import { createPaperWindow } from './paperWindow';
import type { PdfAnswer } from './pdfWorker';

/** A finished paper: the bytes that are shown, printed, saved and kept. */
export type PrintedPaper = { bytes: Uint8Array; sha256: string; pages: number };

export type PaperPrinter = {
  /** Answers `paper-failed` with a reference when there is no checked file; never an unfinished one. */
  print: (paper: PaperDocument) => Promise<Result<PrintedPaper>>;
  /** The app is ending: papers still in line are not made, for their hidden window would keep it alive. */
  end: () => void;
};

type Needs = {
  /** The folder that holds paper.css and fonts/. */
  resources: string;
  /** The built worker, see pdfWorker.ts. */
  worker: string;
  /** Writes an error to the log and answers the reference it can be found by. */
  report: (error: unknown) => string;
};

// Many times what the slowest computer takes. Without a limit, one stuck page would hold up every later paper.
const patience = 60_000;

// More than a person can ask for while one is made; a window that has gone mad is not followed.
const MOST_WAITING = 8;

/** Makes papers into PDF files, one at a time. Nothing is written to disk. */
export function createPaperPrinter({ resources, worker, report }: Needs): PaperPrinter {
  const window = createPaperWindow(resources);
  const finishing = createFinishingWorker(worker);
  const startAfresh = () => {
    window.close();
    finishing.stop();
  };
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    startAfresh();
  };
  let fonts: FurnitureFonts | null = null;
  const queue = createQueue();
  let waiting = 0;

  const attempt = async (paper: PaperDocument, layout: Layout): Promise<PdfAnswer> => {
    fonts ??= await readFonts(resources);
    const raw = await window.print(toHtml(paper, layout));
    return finishing.finish({ raw, order: { paper, fonts } });
  };
  const make = async (paper: PaperDocument): Promise<PrintedPaper> => {
    const first = await attempt(paper, 'normal');
    const mending = 'faults' in first ? mendingLayout(first.faults) : undefined;
    const answer = mending === undefined ? first : await attempt(paper, mending);
    if ('faults' in answer) throw new WordedError(`no file: ${answer.faults.join('; ')}`);
    return { ...answer, sha256: createHash('sha256').update(answer.bytes).digest('hex') };
  };
  const print = (paper: PaperDocument): Promise<Result<PrintedPaper>> => {
    if (waiting >= MOST_WAITING) {
      const reference = report(new WordedError('too many papers are waiting'));
      return Promise.resolve(fail({ code: 'paper-failed', reference }));
    }
    waiting += 1;
    return queue(async () => {
      waiting -= 1;
      if (hasEnded) return fail({ code: 'locked' });
      try {
        return ok(await inTime(make(paper)));
      } catch (error) {
        if (hasEnded) return fail({ code: 'locked' });
        startAfresh(); // the next paper starts with a window and a worker that nothing has happened to
        return fail({ code: 'paper-failed', reference: report(error) });
      }
    });
  };
  return { print, end };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the paper took too long')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readFonts(resources: string): Promise<FurnitureFonts> {
  const [serif, sans] = await Promise.all(
    ['SourceSerif4-SemiBold.ttf', 'IBMPlexSans-Regular.ttf'].map((name) =>
      readFile(join(resources, 'fonts', name)),
    ),
  );
  if (serif === undefined || sans === undefined) throw new Error('a font is missing');
  return { serif, sans };
}
