import type { Handlers, Input, Output } from '../../shared/contract';
import type { PaperDocument } from '../../shared/documents/model';
import { draftIssue } from '../../shared/documents/paperIssue';
import { paperOf } from '../../shared/documents/papers';
import { followedText } from '../../shared/documents/sections';
import type { Binder } from '../../shared/domain/binder';
import type { IsoDate } from '../../shared/domain/calendar';
import { DocumentVersion } from '../../shared/domain/document/documentVersion';
import {
  hasSubject,
  issueDocument,
  mayIssue,
  signDocument,
  withdrawDocument,
} from '../../shared/domain/document/issuing';
import { OwnText } from '../../shared/domain/document/ownText';
import { removeOwnText, saveOwnText } from '../../shared/domain/document/ownTexts';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { fail, ok, type Result } from '../../shared/result';
import type { Archive } from './archive';
import { documentId, type PaperPress } from './issuing';
import type { Session } from './session';

type Names =
  | 'document.issue'
  | 'document.sign'
  | 'document.withdraw'
  | 'document.read'
  | 'ownText.save'
  | 'ownText.remove';

/** Puts bytes on the disk for the next save to name, and takes them away again when no save was tried. */
export type PaperFiles = {
  attach: (bytes: Uint8Array) => Promise<Result<{ id: string }>>;
  discard: (id: string) => Promise<Result<void>>;
};

type Needs = {
  session: Session;
  archive: Pick<Archive, 'issuedPaper'>;
  press: PaperPress;
  files: PaperFiles;
};

export function documentUsecases({ session, archive, press, files }: Needs): Pick<Handlers, Names> {
  /** The paper and its PDF first, the version last: what the binder names is on the disk. */
  const issue = async (wanted: Input<'document.issue'>): Promise<Result<Output<'document.issue'>>> => {
    const { now } = session.moment();
    const before = session.current();
    const may = before.ok ? mayIssue(before.value, wanted.kind, wanted.subject) : before;
    if (!may.ok) return may;
    const made = await makePaper(may.value, wanted, { press, now });
    if (!made.ok) return made;
    const { version, bytes } = made.value;
    const kept = await attachAll(files, bytes);
    if (!kept.ok) return kept;
    const [paper = '', pdf = ''] = kept.value;
    const filed = DocumentVersion.parse({ ...version, paper: { kept: 'files', paper, pdf } });
    const saved = await session.change((binder) =>
      // What was printed must be what the binder says.
      binder === may.value ? ok(issueDocument(binder, filed)) : fail({ code: 'changed-meanwhile' }),
    );
    if (saved.ok) return ok({ ...saved.value, id: filed.id });
    // Only then is it sure that no store on the disk names them; what another refusal left is swept up later.
    if (saved.error.code === 'changed-meanwhile') await discardAll(files, kept.value);
    return saved;
  };

  const saveText = async (sent: Input<'ownText.save'>): Promise<Result<Output<'ownText.save'>>> => {
    const id = sent.id ?? session.moment().newId();
    const saved = await session.change((binder, { today }) =>
      settled(placeText(binder, { ...sent, id }, sent.id !== null), today),
    );
    return saved.ok ? ok({ ...saved.value, id }) : saved;
  };

  return {
    'document.issue': issue,
    'document.sign': (signature) =>
      session.change((binder, moment) => signDocument(binder, signature, moment, press.fingerprint)),
    'document.withdraw': ({ id }) => session.change((binder) => withdrawDocument(binder, id)),
    'document.read': async ({ id }) => {
      const binder = session.current();
      if (!binder.ok) return binder;
      const version = binder.value.documents.find((one) => one.id === id);
      if (version === undefined) return fail({ code: 'not-found' });
      const paper = await archive.issuedPaper(version);
      return paper.ok ? ok({ paper: paper.value }) : paper;
    },
    'ownText.save': saveText,
    'ownText.remove': ({ id }) =>
      session.change((binder, { today }) => settled(removeOwnText(binder, id), today)),
  };
}

type Made = { version: Omit<DocumentVersion, 'paper'>; bytes: Uint8Array[] };

async function makePaper(
  binder: Binder,
  { kind, subject, language }: Input<'document.issue'>,
  { press, now }: { press: PaperPress; now: string },
): Promise<Result<Made>> {
  const draft = draftIssue(binder, { kind, subject }, now);
  const build = (id: string | null): PaperDocument =>
    paperOf(kind, { ...binder, language }, { ...draft, id }, subject);
  const facts = build(null).sourceJson ?? '';
  const id = documentId(binder, { kind, number: draft.number }, press.fingerprint(facts));
  const paper = build(id);
  const printed = await press.print(paper);
  if (!printed.ok) return printed;
  const { bytes, sha256, pages } = printed.value;
  const issued = { id, kind, subject, language, number: draft.number, state: 'readyToSign' as const };
  return ok({
    version: { ...issued, createdAt: now, reviewId: null, signedOn: null, facts, pages, sha256 },
    bytes: [new TextEncoder().encode(JSON.stringify(paper)), bytes],
  });
}

async function attachAll(files: PaperFiles, contents: readonly Uint8Array[]): Promise<Result<string[]>> {
  const ids: string[] = [];
  for (const bytes of contents) {
    const attached = await files.attach(bytes);
    if (!attached.ok) {
      await discardAll(files, ids);
      return attached;
    }
    ids.push(attached.value.id);
  }
  return ok(ids);
}

async function discardAll(files: PaperFiles, ids: readonly string[]): Promise<void> {
  for (const id of ids) await files.discard(id);
}

/** A task about what stood in the text is ticked off with it. */
const settled = (changed: Result<Binder>, today: IsoDate): Result<Binder> =>
  changed.ok ? ok(withSettledTasks(changed.value, today)) : changed;

/** A text written in the place of a section remembers what the section said. */
function placeText(
  binder: Binder,
  { subject, ...sent }: Input<'ownText.save'> & { id: string },
  isKnown: boolean,
): Result<Binder> {
  const isThere = binder.ownTexts.some(({ id }) => id === sent.id);
  if (isKnown !== isThere || !hasSubject(binder, sent.document, subject)) return fail({ code: 'not-found' });
  const which = { kind: sent.document, subject };
  const follows = sent.place === 'instead' ? followedText(binder, which, sent.section) : null;
  return ok(
    saveOwnText(binder, OwnText.parse({ ...sent, ...(subject === null ? {} : { subject }), follows })),
  );
}
