import type { Binder } from '../binder';
import { addDays, type IsoDate } from '../calendar';
import type { DocumentVersion } from '../document/documentVersion';
import { type Employee, worksHere } from '../employee/employee';
import type { AcknowledgedPaper, Acknowledgement } from './acknowledgement';

type Signed = Pick<Binder, 'documents' | 'acknowledgements'>;

/** Days in which employees sign for a version that is in force: the app's own suggestion, no law. */
const SIGN_OFF_DAYS = 14;

/** How an employee stands to a paper. Nothing: no version of it is in force. */
export type SignOff =
  | { state: 'nothing' }
  /** `version` and `on` are of what was signed last; it may be older where the changes since do not concern the employee. */
  | { state: 'signed'; version: number; on: IsoDate }
  | { state: 'open'; version: number; last: { version: number; on: IsoDate } | null };

/** The version of a paper that is in force; undefined while none is. */
export const versionInForce = (
  { documents }: Pick<Binder, 'documents'>,
  paper: AcknowledgedPaper,
): DocumentVersion | undefined =>
  documents.findLast(({ kind, state }) => kind === paper && state === 'signed');

/** The version that was in force before another of a paper; undefined for the first. */
export const versionBefore = (
  { documents }: Pick<Binder, 'documents'>,
  paper: AcknowledgedPaper,
  { number }: Pick<DocumentVersion, 'number'>,
): DocumentVersion | undefined =>
  documents.findLast((one) => one.kind === paper && one.state !== 'readyToSign' && one.number < number);

const isAbout = (paper: AcknowledgedPaper, employee: string) => (one: Acknowledgement) =>
  one.paper === paper && one.employees.includes(employee);

/** What an employee signed last of a paper: the newest version, and the day. */
function lastSigned({ acknowledgements }: Signed, paper: AcknowledgedPaper, employee: string) {
  const signed = acknowledgements.filter((one) => one.signOff === 'signed' && isAbout(paper, employee)(one));
  const newest = signed.reduce<Acknowledgement | null>(
    (best, one) =>
      best === null ||
      one.version > best.version ||
      (one.version === best.version && one.signedOn > best.signedOn)
        ? one
        : best,
    null,
  );
  return newest === null ? null : { version: newest.version, on: newest.signedOn };
}

/**
 * How an employee stands to a paper: signed when the version in force is signed for, or an older one whose every change
 * since does not concern the employee (Arts. 29, 32(4) and 5(2): the firm must be able to show who knows the rules).
 */
export function signOffOf(binder: Signed, paper: AcknowledgedPaper, employee: string): SignOff {
  const inForce = versionInForce(binder, paper);
  if (inForce === undefined) return { state: 'nothing' };
  const last = lastSigned(binder, paper, employee);
  const open = { state: 'open', version: inForce.number, last } as const;
  if (last === null) return open;
  const isLeftOut = (version: number): boolean =>
    binder.acknowledgements.some(
      (one) => one.signOff === 'leftOut' && one.version === version && isAbout(paper, employee)(one),
    );
  const since = binder.documents.filter(
    ({ kind, number, state }) =>
      kind === paper && state !== 'readyToSign' && number > last.version && number <= inForce.number,
  );
  return since.every(({ number }) => isLeftOut(number)) ? { state: 'signed', ...last } : open;
}

/** Those who work here on a day and have not signed for what is in force. */
export const notSigned = (binder: Binder, paper: AcknowledgedPaper, today: IsoDate): Employee[] =>
  binder.employees.filter(
    (one) => worksHere(one, today) && hasStarted(one, today) && isOpen(binder, paper, one),
  );

const isOpen = (binder: Signed, paper: AcknowledgedPaper, { id }: Employee): boolean =>
  signOffOf(binder, paper, id).state === 'open';

/** Who begins later signs when they begin. */
const hasStarted = ({ startedOn }: Employee, today: IsoDate): boolean =>
  startedOn === null || startedOn <= today;

/** Those who signed for an earlier version and work here: of them it is asked whether a new version concerns them. */
export const askedAbout = (binder: Binder, paper: AcknowledgedPaper, today: IsoDate): Employee[] =>
  binder.employees.filter((one) => worksHere(one, today) && lastSigned(binder, paper, one.id) !== null);

/** The version in force of which nobody has said yet whom its changes concern; undefined when there is nothing to ask. */
export function versionToAskAbout(
  binder: Binder,
  paper: AcknowledgedPaper,
  today: IsoDate,
): DocumentVersion | undefined {
  const inForce = versionInForce(binder, paper);
  if (inForce === undefined) return undefined;
  const isAnswered = binder.acknowledgements.some(
    (one) => one.paper === paper && one.signOff === 'leftOut' && one.version === inForce.number,
  );
  const mustSign = askedAbout(binder, paper, today).some((one) => isOpen(binder, paper, one));
  return !isAnswered && mustSign ? inForce : undefined;
}

/** The day by which an employee signs for the version in force: counted from its signature, or from the first day at work. */
export function signOffDue(inForce: DocumentVersion, { startedOn }: Employee): IsoDate | null {
  const { signedOn } = inForce;
  if (signedOn === null) return null;
  return addDays(startedOn !== null && startedOn > signedOn ? startedOn : signedOn, SIGN_OFF_DAYS);
}
