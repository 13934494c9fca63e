import type { Binder } from '../binder';
import type { DocumentKind, NumberOfPaper } from './documentVersion';

/** Whether a version is of this paper: an agreement is one paper for each that it is with. */
export const isOf =
  (kind: DocumentKind, subject: string | null) =>
  (version: Pick<NumberOfPaper, 'kind' | 'subject'>): boolean =>
    version.kind === kind && version.subject === subject;

/** The number the next version of a paper gets: one that no version had, nor any that was taken back. */
export function nextVersionNumber(binder: Binder, kind: DocumentKind, subject: string | null): number {
  const isSame = isOf(kind, subject);
  return (
    1 + Math.max(0, ...[...binder.documents, ...binder.takenBack].filter(isSame).map(({ number }) => number))
  );
}

/**
 * Takes back versions that nobody signed. They may be printed and lie somewhere, so their numbers are remembered: no later
 * version may say it is the same.
 */
export function takeBack(binder: Binder, ids: readonly string[]): Binder {
  const taken = binder.documents.filter(({ id }) => ids.includes(id));
  const isAgain = (one: NumberOfPaper): boolean => taken.some(isOf(one.kind, one.subject));
  return {
    ...binder,
    documents: binder.documents.filter(({ id }) => !ids.includes(id)),
    takenBack: [
      ...binder.takenBack.filter((one) => !isAgain(one)),
      ...taken.map(({ kind, subject, number }) => ({ kind, subject, number })),
    ],
  };
}
