import { fail, ok, type Result } from '../../../shared/result';
import { discard, type Place } from '../durable';
import { saveProblem } from '../fileErrors';
import type { WhileOpen } from '../openBinder';
import type { BlobEntry } from './blobEntry';
import { blobPath, readBlob, writeBlob } from './blobFiles';
import { ATTACHMENT_LIMIT } from './sealedBlob';

/** What was attached: the id for the binder to name it by, its length in bytes and its SHA-256 in hex. */
export type Attached = Pick<BlobEntry, 'id' | 'length' | 'sha256'>;

/** The attachments of the open binder. Each lies in a file of its own beside the store, sealed. */
export type Attachments = {
  /**
   * Puts contents of up to 25 MB on the disk, sealed. They belong to the binder once a save names the id; until then
   * nobody knows of them. Refuses with `attachment-large`, `locked`, `read-only` and `save-failed`.
   */
  attach(contents: Uint8Array): Promise<Result<Attached>>;
  /** The contents as they were attached, checked. Refuses as `readBlob`; `not-found` when no save names the id. */
  read(id: string): Promise<Result<Buffer>>;
  /** Takes away what was attached for a save that was then not tried. What a save has named stays. */
  discard(id: string): Promise<Result<void>>;
};

export function createAttachments<B>(place: Place, whileOpen: WhileOpen<B>): Attachments {
  return {
    attach: (contents) =>
      whileOpen(async ({ file, refusal }) => {
        const refused = await refusal();
        if (refused !== null) return fail(refused);
        if (contents.length > ATTACHMENT_LIMIT) return fail(tooLarge(contents.length));
        const id = Buffer.from(place.randomBytes(16)).toString('hex');
        try {
          const entry = await writeBlob(place, file.keys(), id, contents);
          if (file.isForgotten()) {
            await discard(place.files, blobPath(place, entry.file));
            return fail({ code: 'locked' });
          }
          file.keep(entry);
          return ok({ id, length: entry.length, sha256: entry.sha256 });
        } catch (error) {
          return fail(saveProblem(error).failure);
        }
      }),

    read: (id) =>
      whileOpen(async ({ file }) => {
        const entry = file.blob(id);
        return entry === null ? fail({ code: 'not-found' }) : readBlob(place, file.keys(), entry);
      }),

    discard: (id) =>
      whileOpen(async ({ file }) => {
        const entry = file.unkeep(id);
        if (entry !== null) await discard(place.files, blobPath(place, entry.file));
        return ok(undefined);
      }),
  };
}

const tooLarge = (bytes: number) =>
  ({ code: 'attachment-large', megabytes: Math.ceil(bytes / (1024 * 1024)) }) as const;
