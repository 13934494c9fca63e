import type { Binder } from '../binder';
import type { Breach } from './breach';
import { isOpen } from './breach';
import { needsNoNotification } from './clock';

/** The register as it is read: the breach that was discovered last stands first, one without a time on top. */
export const newestFirst = (breaches: readonly Breach[]): Breach[] =>
  [...breaches].sort((a, b) => when(b).localeCompare(when(a)));

const when = ({ discoveredAt }: Breach): string => discoveredAt ?? '9999';

/** The breaches about which something is still to be done; the one whose clock has run longest first. */
export const openBreaches = ({ breaches }: Pick<Binder, 'breaches'>): Breach[] =>
  newestFirst(breaches.filter(isOpen)).sort(
    (a, b) => Number(isSettled(a)) - Number(isSettled(b)) || when(a).localeCompare(when(b)),
  );

/** Nobody waits to be notified of it any more. */
const isSettled = (breach: Breach): boolean => breach.notifiedAt !== null || needsNoNotification(breach);
