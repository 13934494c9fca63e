import type { Binder } from '../binder';
import type { IsoDate } from '../calendar';
import { documentState } from '../document/documentState';
import type { HistoryEntry } from '../history/historyEntry';
import { agreementState } from '../processor/processor';
import { deletableFinancialYear } from '../retention/retentionRule';
import { historyOfPeriod } from './period';
import type { Review, ReviewStep } from './review';
import { stepSubjects } from './stepSubjects';

/** One line of "since last time": facts, the words are the screen's and the report's. */
export type Evidence =
  | { kind: 'history'; entry: HistoryEntry }
  | { kind: 'suggestions'; count: number }
  | { kind: 'deletable'; rule: string; financialYear: IsoDate }
  | { kind: 'agreements'; names: readonly string[] }
  | { kind: 'underWay'; names: readonly string[] }
  | { kind: 'lastRestore'; on: IsoDate | null }
  | { kind: 'policy'; state: 'neverSigned' | 'unchanged' | 'changed'; signedOn: IsoDate | null };

/** What happened since the review's period began, and what the step should not be answered without knowing. */
export function evidence(binder: Binder, review: Review, step: ReviewStep, today: IsoDate): Evidence[] {
  const happened = historyOfPeriod(binder, review)
    .filter(({ subject }) => stepSubjects[step].includes(subject))
    .map((entry): Evidence => ({ kind: 'history', entry }));
  return [...happened, ...standing(binder, step, today)];
}

function standing(binder: Binder, step: ReviewStep, today: IsoDate): Evidence[] {
  switch (step) {
    case 'company':
      return [];
    case 'record': {
      const count = binder.activities.filter(({ state }) => state === 'suggested').length;
      return count === 0 ? [] : [{ kind: 'suggestions', count }];
    }
    case 'deletion':
      return binder.retentionRules.flatMap((rule): Evidence[] => {
        const financialYear = deletableFinancialYear(rule, today, binder.calendar.financialYearEnd);
        return financialYear === null ? [] : [{ kind: 'deletable', rule: rule.name, financialYear }];
      });
    case 'processors': {
      const names = binder.processors
        .filter((one) => agreementState(one, today) !== 'signed')
        .map(({ name }) => name);
      return names.length === 0 ? [] : [{ kind: 'agreements', names }];
    }
    case 'security': {
      const names = binder.securityMeasures
        .filter(({ state }) => state === 'underWay')
        .map(({ name }) => name);
      const backup = binder.securityMeasures.find(({ id }) => id === 'm-backup');
      return [
        ...(names.length === 0 ? [] : [{ kind: 'underWay', names } as const]),
        ...(backup === undefined ? [] : [{ kind: 'lastRestore', on: backup.testedOn } as const]),
      ];
    }
    case 'documents': {
      const { state, inForce } = documentState(binder, 'customerPolicy', null);
      return [{ kind: 'policy', state, signedOn: inForce?.signedOn ?? null }];
    }
  }
}
