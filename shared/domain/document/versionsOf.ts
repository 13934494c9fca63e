import type { Binder } from '../binder';
import type { DocumentKind, DocumentVersion } from './documentVersion';

/** Whether a version is of this paper: an agreement is one paper for each that it is with. */
export const isOf =
  (kind: DocumentKind, subject: string | null) =>
  (version: DocumentVersion): boolean =>
    version.kind === kind && version.subject === subject;

/** The number the next version of a paper gets. */
export function nextVersionNumber(binder: Binder, kind: DocumentKind, subject: string | null): number {
  return 1 + Math.max(0, ...binder.documents.filter(isOf(kind, subject)).map(({ number }) => number));
}
