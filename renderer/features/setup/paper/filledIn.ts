import type { Binder } from '../../../../shared/domain/binder';
import type { SetupQuestion } from '../../../../shared/domain/setup/answers';
import { weekdayDate } from '../../../../shared/text/format';
import type { SetupWords } from '../words';

/** What the answer to one question has filled in, counted on the binder it makes. */
export function filledIn(question: SetupQuestion, now: Binder, words: SetupWords['filledIn']): string[] {
  const counted = (count: number, say: (count: number) => string): string[] =>
    count > 0 ? [say(count)] : [];
  switch (question) {
    case 'company':
    case 'contactPerson':
      return [words.policy];
    case 'trade':
      return [
        ...counted(now.activities.length, words.activities),
        ...counted(now.retentionRules.length, words.rules),
      ];
    case 'suppliers':
      return [
        ...counted(now.processors.length, words.processors),
        ...counted(auditors(now), words.recipients),
      ];
    case 'measures':
      return [
        ...counted(measures(now, 'inPlace'), words.inPlace),
        ...counted(measures(now, 'underWay'), words.tasks),
      ];
    case 'calendar': {
      const { nextReviewOn } = now.calendar;
      return nextReviewOn === null ? [] : [words.firstReview(weekdayDate(nextReviewOn, now.language))];
    }
  }
}

const auditors = ({ setup }: Binder): number =>
  (setup.answers.suppliers?.chosen ?? []).filter(({ need }) => need === 'auditor').length;

const measures = ({ securityMeasures }: Binder, wanted: 'inPlace' | 'underWay'): number =>
  securityMeasures.filter(({ state }) => state === wanted).length;
