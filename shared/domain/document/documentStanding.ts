import type { Binder } from '../binder';
import { documentState, versionToSign } from './documentState';
import type { DocumentVersion, FactsPaper } from './documentVersion';

/** How a paper stands, with the version in force and the one that waits for a signature. */
export type DocumentStanding = {
  state: 'neverSigned' | 'readyToSign' | 'changed' | 'unchanged';
  inForce: DocumentVersion | null;
  toSign: DocumentVersion | null;
};

export function documentStanding(binder: Binder, kind: FactsPaper, subject: string | null): DocumentStanding {
  const { state, inForce } = documentState(binder, kind, subject);
  const toSign = versionToSign(binder, kind, subject);
  return { state: toSign === null ? state : 'readyToSign', inForce, toSign };
}
