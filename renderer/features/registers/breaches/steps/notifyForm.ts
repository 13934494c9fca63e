import { entriesContract } from '../../../../../shared/contract/entries';
import type { Breach, FollowUp, YesNoUnknown } from '../../../../../shared/domain/breach/breach';
import { isLate, needsNoNotification } from '../../../../../shared/domain/breach/clock';
import { timeMistakes } from '../../../../../shared/domain/breach/times';
import type { Instant } from '../../../../../shared/domain/calendar';
import type { Language } from '../../../../../shared/domain/language';
import type { Failure } from '../../../../../shared/errors';
import { groupKey, schemaErrors } from '../../../../entries/schemaErrors';
import type { FieldErrors } from '../../../../entries/useEntryForm';
import { momentFrom, momentMistake, momentValues } from '../moments';
import type { text } from '../text';

type Words = (typeof text)['da']['errors'];

export type NotifyValues = {
  date: string | null;
  time: string;
  caseNumber: string;
  lateReason: string;
  moreToFollow: YesNoUnknown | '';
  moreOn: string | null;
  followUps: readonly { on: string | null; what: string }[];
};

export function notifyValues(breach: Breach, language: Language): NotifyValues {
  const { caseNumber, lateReason, moreToFollow, moreOn, followUps } = breach;
  return {
    ...momentValues(breach.notifiedAt, language),
    caseNumber,
    lateReason,
    moreToFollow: moreToFollow ?? '',
    moreOn,
    followUps,
  };
}

/** Whether the form says that it was notified: without a day and a time it only gets the notification ready. */
export const saysNotified = ({ date, time }: NotifyValues): boolean => date !== null || time.trim() !== '';

/** What the form says of the breach. A line of what was sent that says nothing at all is left out. */
function notifyChanges(values: NotifyValues): Partial<Breach> {
  const { caseNumber, lateReason, moreToFollow, moreOn } = values;
  return {
    notifiedAt: momentFrom(values),
    caseNumber,
    lateReason,
    moreToFollow: moreToFollow === '' ? null : moreToFollow,
    moreOn,
    followUps: values.followUps
      .filter(({ on, what }) => on !== null || what.trim() !== '')
      .map(({ on, what }): FollowUp => ({ on: on ?? '', what })),
  };
}

/** The breach as the form has it; a case that is closed is open again when it says that it was not notified after all. */
export function notified(breach: Breach, values: NotifyValues): Breach {
  const told = { ...breach, ...notifyChanges(values) };
  const isTakenBack = breach.notifiedAt !== null && told.notifiedAt === null;
  return isTakenBack && !needsNoNotification(told) ? { ...told, closedOn: null } : told;
}

/** What keeps a notification, or what is got ready for it, from being saved: a time that cannot be right, and a delay without its reason (Art. 33(1)). */
export function notifyErrors(
  values: NotifyValues,
  { breach, now, words }: { breach: Breach; now: Instant; words: Words },
): FieldErrors {
  const told = notified(breach, values);
  const found = schemaErrors(entriesContract['breach.save'].input, told, words, groupKey('followUps'));
  return { ...found, ...timeErrors(values, { told, now, words }), ...lateErrors(told, now, words) };
}

/** The field at which a refusal of the binder is shown; null when this form does not ask for it. */
export const notifyField = (failure: Failure): 'date' | null =>
  failure.code === 'breach-mistake' && failure.mistake.field === 'notifiedAt' ? 'date' : null;

function timeErrors(
  values: NotifyValues,
  { told, now, words }: { told: Breach; now: Instant; words: Words },
): FieldErrors {
  const mistake = momentMistake(values);
  if (mistake !== null) {
    return { [mistake.in]: mistake.is === 'noSuch' ? words.noSuch : words[mistake.in] };
  }
  const [wrong] = timeMistakes(told, now).filter(({ field }) => field === 'notifiedAt');
  if (wrong === undefined) return {};
  return { date: wrong.is === 'inFuture' ? words.inFuture : words.beforeDiscovery };
}

function lateErrors(told: Breach, now: Instant, words: Words): FieldErrors {
  const isToldLate = told.notifiedAt !== null && isLate(told, now);
  return isToldLate && told.lateReason.trim() === '' ? { lateReason: words.lateReason } : {};
}
