import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import type { HistoryEntry } from '../history/historyEntry';
import { agreementState, supervisionDue } from '../processor/processor';
import { historyOfPeriod } from './period';
import type { Review, ReviewStep } from './review';

/** Why an item has to be looked at on its own before "the rest is still correct". */
export const itemFlags = [
  'changed',
  'suggested',
  'cannotDelete',
  'agreementMissing',
  'agreementUnknown',
  'agreementExpired',
  'agreementExpiring',
  'supervisionDue',
  'underWay',
] as const;
export type ItemFlag = (typeof itemFlags)[number];

export type ReviewSubject =
  | 'company'
  | 'contactPerson'
  | 'activity'
  | 'retentionRule'
  | 'processor'
  | 'securityMeasure'
  | 'document';

/** One thing a step asks about. `id` is the entry's own; the words are the screen's. */
export type ReviewItem = {
  id: string;
  step: ReviewStep;
  subject: ReviewSubject;
  name: string;
  flags: readonly ItemFlag[];
};

/** What happened to an entry since the review's period began. */
export function changesOf(binder: Binder, review: Review, id: string): HistoryEntry[] {
  return historyOfPeriod(binder, review).filter((entry) => entry.id === id);
}

/** The items of a step, in the order of the binder. */
export function reviewItems(binder: Binder, review: Review, step: ReviewStep, today: IsoDate): ReviewItem[] {
  const happened = new Set(historyOfPeriod(binder, review).map(({ id }) => id));
  const item = (
    id: string,
    subject: ReviewItem['subject'],
    name: string,
    flags: readonly ItemFlag[] = [],
  ): ReviewItem => ({
    id,
    step,
    subject,
    name,
    flags: happened.has(id) ? ['changed', ...flags] : flags,
  });
  switch (step) {
    case 'company':
      return [
        item('company', 'company', binder.company?.name ?? ''),
        item('contactPerson', 'contactPerson', binder.contactPerson?.name ?? ''),
      ];
    case 'record':
      return binder.activities.map((activity) =>
        item(activity.id, 'activity', activity.name, activity.state === 'suggested' ? ['suggested'] : []),
      );
    case 'deletion':
      return binder.retentionRules.map((rule) =>
        item(rule.id, 'retentionRule', rule.name, rule.cannotDelete ? ['cannotDelete'] : []),
      );
    case 'processors':
      return binder.processors.map((processor) =>
        item(processor.id, 'processor', processor.name, [
          ...agreementFlags[agreementState(processor, today)],
          ...((supervisionDue(processor) ?? '9999') <= today ? (['supervisionDue'] as const) : []),
        ]),
      );
    case 'security':
      return binder.securityMeasures.map((measure) =>
        item(measure.id, 'securityMeasure', measure.name, measure.state === 'underWay' ? ['underWay'] : []),
      );
    case 'documents':
      return [item('customerPolicy', 'document', 'customerPolicy')];
  }
}

const agreementFlags: Record<ReturnType<typeof agreementState>, readonly ItemFlag[]> = {
  signed: [],
  missing: ['agreementMissing'],
  unknown: ['agreementUnknown'],
  expired: ['agreementExpired'],
  expiring: ['agreementExpiring'],
};
