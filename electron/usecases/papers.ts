import type { Handlers } from '../../shared/contract';
import type { PaperChoice } from '../../shared/contract/papers';
import type { PaperDocument } from '../../shared/documents/model';
import { paperOf } from '../../shared/documents/papers';
import { recoverySheet } from '../../shared/documents/recoverySheet';
import { reviewReport } from '../../shared/documents/reviewReport';
import type { Binder } from '../../shared/domain/binder';
import type { Instant } from '../../shared/domain/calendar';
import type { DocumentVersion } from '../../shared/domain/document/documentVersion';
import { formatRecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import { openReview } from '../../shared/domain/review/progress';
import { fail, ok, type Result } from '../../shared/result';
import { paperFileName } from '../../shared/text/fileNames';
import type { Archive } from './archive';
import { draftIssue, type PaperPress } from './issuing';
import type { Session } from './session';

/** What papers need of the outside world. */
export type PaperNeeds = {
  session: Session;
  archive: Pick<Archive, 'issuedPaper'>;
  press: PaperPress;
  log: (words: string) => void;
  /** Asks where and writes; null when the dialog was closed. */
  saveFile: (bytes: Uint8Array, suggestedName: string) => Promise<Result<{ savedAs: string | null }>>;
  sendToPrinter: (bytes: Uint8Array) => Promise<Result<{ printed: boolean }>>;
};

type Names = 'paper.open' | 'paper.save' | 'paper.print';

type Made = { bytes: Uint8Array; pages: number; fileName: string };

export function paperUsecases({
  session,
  archive,
  press,
  log,
  saveFile,
  sendToPrinter,
}: PaperNeeds): Pick<Handlers, Names> {
  const make = async (choice: PaperChoice): Promise<Result<Made>> => {
    const binder = session.current();
    if (!binder.ok) return binder;
    const paper = await chosenPaper(binder.value, choice, { session, archive });
    if (!paper.ok) return paper;
    const printed = await press.print(paper.value.document);
    if (!printed.ok) return printed;
    const { bytes, pages, sha256 } = printed.value;
    const { issued } = paper.value;
    // Another version of the app may set a page otherwise. What it says is frozen, so it is still the same paper.
    if (issued !== null && issued.sha256 !== sha256) log(`reprint differs: ${issued.kind}`);
    return ok({ bytes, pages, fileName: paperFileName(paper.value.document, paper.value.number) });
  };

  return {
    'paper.open': async (choice) =>
      choice.which === 'recoverySheet' ? fail({ code: 'invalid-input', fields: ['which'] }) : make(choice),

    'paper.save': async (choice) => {
      const made = await make(choice);
      return made.ok ? saveFile(made.value.bytes, made.value.fileName) : made;
    },

    'paper.print': async (choice) => {
      const made = await make(choice);
      return made.ok ? sendToPrinter(made.value.bytes) : made;
    },
  };
}

type Chosen = {
  document: PaperDocument;
  number: number | null;
  /** What was kept of it when it was issued. */
  issued: Pick<DocumentVersion, 'kind' | 'sha256'> | null;
};

async function chosenPaper(
  binder: Binder,
  choice: PaperChoice,
  { session, archive }: Pick<PaperNeeds, 'session' | 'archive'>,
): Promise<Result<Chosen>> {
  const { now } = session.moment();
  switch (choice.which) {
    case 'recoverySheet': {
      const key = session.recoveryKey();
      if (key === null) return fail({ code: 'recovery-sheet-gone' });
      const document = recoverySheet(formatRecoveryKey(key), {
        firm: binder.company?.name ?? null,
        madeOn: binder.recoverySheet.madeOn,
        createdAt: now,
        language: binder.language,
      });
      return ok({ document, number: null, issued: null });
    }
    case 'issued': {
      const version = binder.documents.find(({ id }) => id === choice.id);
      if (version === undefined) return fail({ code: 'not-found' });
      const document = await archive.issuedPaper(version);
      return document.ok
        ? ok({ document: document.value, number: version.number, issued: version })
        : document;
    }
    case 'draft':
      return draft(choice.language === null ? binder : { ...binder, language: choice.language }, choice, now);
  }
}

function draft(
  binder: Binder,
  { kind, subject }: Pick<DocumentVersion, 'kind' | 'subject'>,
  now: Instant,
): Result<Chosen> {
  const issue = draftIssue(binder, kind, now);
  const { number } = issue;
  const { processors, clients } = binder;
  if (kind === 'processingAgreement' && [...processors, ...clients].every(({ id }) => id !== subject))
    return fail({ code: 'not-found' });
  if (kind !== 'reviewReport')
    return ok({ document: paperOf(kind, binder, issue, subject), number, issued: null });
  const review = openReview(binder);
  return review === null
    ? fail({ code: 'review-not-running' })
    : ok({ document: reviewReport(binder, review, issue), number, issued: null });
}
