import type { Binder } from '../binder';
import { type DocumentStanding, documentStanding } from '../document/documentStanding';

/** How the customer policy stands, with the version in force and the one that waits for a signature. */
export type PolicyStanding = DocumentStanding;

export const policyStanding = (binder: Binder): PolicyStanding =>
  documentStanding(binder, 'customerPolicy', null);
