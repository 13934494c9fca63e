import { entriesContract } from '../../../../../shared/contract/entries';
import type { Breach, FollowUp, YesNoUnknown } from '../../../../../shared/domain/breach/breach';
import { breachClock } from '../../../../../shared/domain/breach/clock';
import { timeMistakes } from '../../../../../shared/domain/breach/times';
import type { Instant } from '../../../../../shared/domain/calendar';
import type { Language } from '../../../../../shared/domain/language';
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

/** What the form says of the breach. A line of what was sent that says nothing at all is left out. */
export function notifyChanges(values: NotifyValues): Partial<Breach> {
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

/** What keeps a notification from being saved: a time that cannot be right, and a delay without its reason (Art. 33(1)). */
export function notifyErrors(
  values: NotifyValues,
  { breach, now, words }: { breach: Breach; now: Instant; words: Words },
): FieldErrors {
  const notified = { ...breach, ...notifyChanges(values) };
  const found = schemaErrors(entriesContract['breach.save'].input, notified, words, groupKey('followUps'));
  return { ...found, ...timeErrors(values, { notified, now, words }), ...lateErrors(notified, now, words) };
}

function timeErrors(
  values: NotifyValues,
  { notified, now, words }: { notified: Breach; now: Instant; words: Words },
): FieldErrors {
  const mistake = momentMistake(values);
  if (mistake !== null) {
    return { [mistake.in]: mistake.is === 'noSuch' ? words.noSuch : words[mistake.in] };
  }
  if (notified.notifiedAt === null) return { date: words.date };
  const [wrong] = timeMistakes(notified, now).filter(({ field }) => field === 'notifiedAt');
  if (wrong === undefined) return {};
  return { date: wrong.is === 'inFuture' ? words.inFuture : words.beforeDiscovery };
}

function lateErrors(notified: Breach, now: Instant, words: Words): FieldErrors {
  const clock = breachClock(notified, now);
  const isLate = clock.state === 'stopped' && clock.isLate;
  return isLate && notified.lateReason.trim() === '' ? { lateReason: words.lateReason } : {};
}
