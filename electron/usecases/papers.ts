import type { Handlers } from '../../shared/contract';
import type { PaperChoice } from '../../shared/contract/papers';
import type { PaperDocument } from '../../shared/documents/model';
import { draftIssue } from '../../shared/documents/paperIssue';
import { paperOf } from '../../shared/documents/papers';
import { recoverySheet } from '../../shared/documents/recoverySheet';
import { registerPaperOf } from '../../shared/documents/registerPapers';
import { reviewReport } from '../../shared/documents/reviewReport';
import type { Binder } from '../../shared/domain/binder';
import type { Instant } from '../../shared/domain/calendar';
import { paperLanguage } from '../../shared/domain/document/documentState';
import type { DocumentVersion } from '../../shared/domain/document/documentVersion';
import { hasSubject } from '../../shared/domain/document/issuing';
import { formatRecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import { openReview } from '../../shared/domain/review/progress';
import { fail, ok, type Result } from '../../shared/result';
import { paperFileName } from '../../shared/text/fileNames';
import { documentName } from '../../shared/text/labels';
import type { Archive, ReadAttachment } from './archive';
import type { PaperPress } from './issuing';
import type { Session } from './session';

/** What papers need of the outside world. */
export type PaperNeeds = {
  session: Session;
  archive: Pick<Archive, 'issuedPaper'>;
  read: ReadAttachment;
  press: PaperPress;
  /** Makes a paper into a file for Word. */
  word: (paper: PaperDocument) => Promise<Uint8Array>;
  log: (words: string) => void;
  /** Asks where and writes; null when the dialog was closed. */
  saveFile: (bytes: Uint8Array, suggestedName: string) => Promise<Result<{ savedAs: string | null }>>;
  sendToPrinter: (bytes: Uint8Array) => Promise<Result<{ printed: boolean }>>;
};

type Names = 'paper.open' | 'paper.save' | 'paper.saveWord' | 'paper.print';

type Made = { bytes: Uint8Array; pages: number; fileName: string };

/** Makes the PDF of a paper of the open binder, or reads the very bytes that were issued. */
export type PaperMaker = (binder: Binder, choice: PaperChoice) => Promise<Result<Made>>;

export function createPaperMaker({
  session,
  archive,
  read,
  press,
  log,
}: Pick<PaperNeeds, 'session' | 'archive' | 'read' | 'press' | 'log'>): PaperMaker {
  /** The very bytes that were issued, where they are kept; null where the paper is made again. */
  const keptPdf = async (binder: Binder, choice: PaperChoice): Promise<Result<Made> | null> => {
    const version =
      choice.which === 'issued' ? binder.documents.find(({ id }) => id === choice.id) : undefined;
    if (version?.paper.kept !== 'files') return null;
    const bytes = await read(version.paper.pdf);
    if (!bytes.ok) return bytes;
    if (press.fingerprint(bytes.value) !== version.sha256) return fail({ code: 'attachment-damaged' });
    const { kind, language, createdAt, number, pages } = version;
    const fileName = paperFileName({ title: documentName(kind, language), createdAt }, number);
    return ok({ bytes: bytes.value, pages, fileName });
  };

  return async (binder, choice) => {
    const kept = await keptPdf(binder, choice);
    if (kept !== null) return kept;
    const paper = await chosenPaper(binder, choice, { session, archive });
    if (!paper.ok) return paper;
    const printed = await press.print(paper.value.document);
    if (!printed.ok) return printed;
    const { bytes, pages, sha256 } = printed.value;
    const { issued } = paper.value;
    // Another version of the app may set a page otherwise. What it says is frozen, so it is still the same paper.
    if (issued !== null && issued.sha256 !== sha256) log(`reprint differs: ${issued.kind}`);
    return ok({ bytes, pages, fileName: paperFileName(paper.value.document, paper.value.number) });
  };
}

export function paperUsecases(needs: PaperNeeds): Pick<Handlers, Names> {
  const { session, archive, word, saveFile, sendToPrinter } = needs;
  const makePaper = createPaperMaker(needs);
  const make = async (choice: PaperChoice): Promise<Result<Made>> => {
    const binder = session.current();
    return binder.ok ? makePaper(binder.value, choice) : binder;
  };

  return {
    'paper.open': async (choice) =>
      choice.which === 'recoverySheet' ? fail({ code: 'invalid-input', fields: ['which'] }) : make(choice),

    'paper.save': async (choice) => {
      const made = await make(choice);
      return made.ok ? saveFile(made.value.bytes, made.value.fileName) : made;
    },

    'paper.saveWord': async (choice) => {
      const binder = session.current();
      if (!binder.ok) return binder;
      const paper = await chosenPaper(binder.value, choice, { session, archive });
      if (!paper.ok) return paper;
      const { document, number } = paper.value;
      return saveFile(await word(document), paperFileName(document, number, 'docx'));
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
    case 'register': {
      const document = registerPaperOf(choice, { ...binder, language: choice.language }, now);
      return document === null ? fail({ code: 'not-found' }) : ok({ document, number: null, issued: null });
    }
    case 'draft':
      return draft(
        { ...binder, language: choice.language ?? paperLanguage(binder, choice.kind, choice.subject) },
        choice,
        now,
      );
  }
}

function draft(
  binder: Binder,
  { kind, subject }: Pick<DocumentVersion, 'kind' | 'subject'>,
  now: Instant,
): Result<Chosen> {
  const issue = draftIssue(binder, { kind, subject }, now);
  const { number } = issue;
  if (kind !== 'reviewReport')
    return hasSubject(binder, kind, subject)
      ? ok({ document: paperOf(kind, binder, issue, subject), number, issued: null })
      : fail({ code: 'not-found' });
  const review = openReview(binder);
  return review === null
    ? fail({ code: 'review-not-running' })
    : ok({ document: reviewReport(binder, review, issue), number, issued: null });
}
