import type { Failure } from '../../shared/errors';

/** Two versions of the binder, between which the owner must choose: the one open here and one from elsewhere. */
export type Conflict = {
  /** The instant of the last save here, or of the change that could not be saved. */
  mine: string;
  /** The instant of the other's last save; null when it cannot be read with this binder's key. */
  other: string | null;
  /** Where the other lies: in the store's place, or under a name of its own. */
  path: string;
  /** The file in which what is open here is kept meanwhile; null when it is the store. */
  kept: string | null;
};

/** What stands in the way of changes. */
export type Gate = {
  /** Another PC has the binder open. */
  readOnly: boolean;
  /** Two versions of the binder wait for the owner's choice. */
  conflict: Conflict | null;
  /** Why the binder of an older shape could not be copied first; until it can, it is left as it is. */
  notCopied: Failure | null;
};

/** A gate with nothing in the way but that the binder may be open to be read only. */
export const openGate = (readOnly: boolean): Gate => ({ readOnly, conflict: null, notCopied: null });

/** Why nothing may be changed just now; null when it may. */
export function refusalAt({ readOnly, conflict, notCopied }: Gate): Failure | null {
  if (readOnly) return { code: 'read-only' };
  return conflict === null ? notCopied : { code: 'conflict-waiting' };
}
