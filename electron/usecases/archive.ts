import type { PaperDocument } from '../../shared/documents/model';
import { archiveReview, reviewToArchive } from '../../shared/domain/archive/archiveReview';
import { paperInRecord, recordText, reviewRecord } from '../../shared/domain/archive/reviewRecord';
import type { Binder } from '../../shared/domain/binder';
import type { DocumentVersion } from '../../shared/domain/document/documentVersion';
import { fail, ok, type Result } from '../../shared/result';
import type { Session } from './session';

/** Reads an attachment of the open binder, checked. */
export type ReadAttachment = (id: string) => Promise<Result<Uint8Array>>;

/** SHA-256 of a text in UTF-8, or of bytes, hex. */
export type FingerprintOf = (contents: string | Uint8Array) => string;

type Needs = {
  session: Session;
  /** Puts bytes on the disk, for the next save to name. */
  attach: (bytes: Uint8Array) => Promise<Result<{ id: string; sha256: string }>>;
  read: ReadAttachment;
  fingerprint: FingerprintOf;
  log: (words: string) => void;
};

export type Archive = {
  /**
   * The binder with every signed review in its archive. The records are on the disk when this answers; the binder that
   * names them is still to be saved. Refuses as attaching does.
   */
  withArchived(binder: Binder): Promise<Result<Binder>>;
  /**
   * Archives what was signed by an older version of the app, or before a crash. What cannot be archived now stays where
   * it is, and is tried again the next time the binder is opened.
   */
  archiveWhatIsSigned(): Promise<void>;
  /** The paper of a version, as it was issued. Refuses as reading an attachment does. */
  issuedPaper(version: DocumentVersion): Promise<Result<PaperDocument>>;
};

export function createArchive({ session, attach, read, fingerprint, log }: Needs): Archive {
  const withArchived = async (binder: Binder): Promise<Result<Binder>> => {
    let current = binder;
    for (let review = reviewToArchive(current); review !== null; review = reviewToArchive(current)) {
      const record = { ...reviewRecord(current, review), review };
      const attached = await attach(new TextEncoder().encode(recordText(record)));
      if (!attached.ok) return attached;
      const { id, sha256 } = attached.value;
      const filed = { attachment: id, sha256, at: session.moment().now };
      current = archiveReview(current, record, filed, fingerprint);
    }
    return ok(current);
  };

  return {
    withArchived,

    async archiveWhatIsSigned() {
      const before = session.current();
      if (!before.ok || reviewToArchive(before.value) === null) return;
      const archived = await withArchived(before.value);
      const saved = archived.ok
        ? await session.change((binder) =>
            binder === before.value ? archived : fail({ code: 'changed-meanwhile' }),
          )
        : archived;
      if (!saved.ok) log(`not archived: ${saved.error.code}`);
    },

    async issuedPaper({ id, paper }) {
      if (paper.kept === 'here') return ok(asPaper(paper.document));
      const bytes = await read(paper.kept === 'archive' ? paper.attachment : paper.paper);
      if (!bytes.ok) return bytes;
      const text = new TextDecoder().decode(bytes.value);
      const document = paper.kept === 'archive' ? paperInRecord(text, id) : paperAlone(text);
      return document === undefined ? fail({ code: 'attachment-damaged' }) : ok(asPaper(document));
    },
  };
}

/** A paper that lies in a file of its own; undefined when the text is none. */
function paperAlone(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asPaper(document: unknown): PaperDocument {
  // Written by `issue` from a PaperDocument and kept under the file's seal; the model of a paper only ever grows.
  return document as PaperDocument;
}
