import { z } from 'zod';
import { Instant } from '../calendar';

/** What the vault calls an attachment by. */
export const AttachmentId = z.string().regex(/^[0-9a-f]{32}$/);

/** SHA-256 in hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One link of the archive's chain: what was archived, and the fingerprint of it as it was then. Each link holds the
 * hash of the one before, so that none can be changed, taken out or put in without the next one showing it.
 */
export const ArchiveLink = z.strictObject({
  /** 1 for the first; no number is left out. */
  sequence: z.number().int().min(1),
  at: Instant,
  kind: z.enum(['review', 'paper']),
  /** Id of the review or of the paper. */
  objectId: z.string().min(1),
  /** Where its bytes lie. Null for an issued paper: it lies in the record of its review, and its PDF is made again. */
  attachment: AttachmentId.nullable(),
  /** Of what was archived: the bytes of the attachment, or the PDF that was issued. */
  sha256: Sha256,
  /** The hash of the link before; `CHAIN_START` in the first. */
  previous: Sha256,
  /** Over everything above. */
  hash: Sha256,
});
export type ArchiveLink = z.infer<typeof ArchiveLink>;
