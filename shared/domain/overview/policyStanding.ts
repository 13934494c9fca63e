import type { Binder } from '../binder';
import type { DocumentVersion } from '../document/documentVersion';
import { policyState } from '../document/policy';

/** How the customer policy stands, with the version in force and the one that waits for a signature. */
export type PolicyStanding = {
  state: 'neverSigned' | 'readyToSign' | 'changed' | 'unchanged';
  inForce: DocumentVersion | null;
  toSign: DocumentVersion | null;
};

export function policyStanding(binder: Binder): PolicyStanding {
  const { state, inForce } = policyState(binder);
  const toSign =
    binder.documents.findLast((one) => one.kind === 'customerPolicy' && one.state === 'readyToSign') ?? null;
  return { state: toSign === null ? state : 'readyToSign', inForce, toSign };
}
