import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { DocumentKind, DocumentVersion, FactsPaper } from './documentVersion';
import { paperFacts } from './paperFacts';
import { isOf } from './versionsOf';

/** A paper in force: signed, and no later one has replaced it. Its facts are kept: changes are found by them. */
export type VersionInForce = DocumentVersion & { facts: string };

/** Whether a version is the one in force of its kind. A review's report is signed, but nothing is compared with it. */
export const isInForce = (version: DocumentVersion): version is VersionInForce =>
  version.kind !== 'reviewReport' && version.state === 'signed' && version.facts !== null;

export type DocumentState = {
  state: 'neverSigned' | 'unchanged' | 'changed';
  /** The version in force; null before the first signature. */
  inForce: VersionInForce | null;
};

/** How a paper stands against the version that was signed last, read in the language that version was written in. */
export function documentState(binder: Binder, kind: FactsPaper, subject: string | null): DocumentState {
  const inForce = binder.documents.filter(isOf(kind, subject)).findLast(isInForce) ?? null;
  if (inForce === null) return { state: 'neverSigned', inForce };
  const facts = paperFacts({ ...binder, language: inForce.language }, kind, subject);
  return { state: inForce.facts === facts ? 'unchanged' : 'changed', inForce };
}

/** The version that is made and waits for a signature; null when there is none. */
export function versionToSign(
  binder: Binder,
  kind: DocumentKind,
  subject: string | null,
): DocumentVersion | null {
  return (
    binder.documents.filter(isOf(kind, subject)).findLast(({ state }) => state === 'readyToSign') ?? null
  );
}

/** The language of a paper's next version: that of the one in force, or the binder's. */
export function paperLanguage(
  binder: Binder,
  kind: DocumentKind,
  subject: string | null,
): Binder['language'] {
  return binder.documents.filter(isOf(kind, subject)).findLast(isInForce)?.language ?? binder.language;
}

/** The signed version that a new one will replace. */
export function replacedVersion(
  binder: Binder,
  kind: FactsPaper,
  subject: string | null,
): { number: number; signedOn: IsoDate } | null {
  const { inForce } = documentState(binder, kind, subject);
  return inForce === null || inForce.signedOn === null
    ? null
    : { number: inForce.number, signedOn: inForce.signedOn };
}
