import { acknowledgedPapers } from '../acknowledgement/acknowledgement';
import { notSigned } from '../acknowledgement/signOff';
import type { Binder } from '../binder';
import { openBreaches } from '../breach/register';
import { danishDay, type IsoDate } from '../calendar';
import { consentState, isGiven } from '../consent/consent';
import { holds, keptLonger } from '../deletion/acts';
import { dueNow, endedExceptions, isAskedByEmployees } from '../deletion/dueList';
import { documentState } from '../document/documentState';
import { overdueDuties } from '../employee/leaving';
import type { HistoryEntry } from '../history/historyEntry';
import { agreementState } from '../processor/processor';
import { answeredSince, requestStanding } from '../request/standing';
import { unknownCookies } from '../site/site';
import { isUnanswered } from '../subProcessorNotice/noticeDays';
import { historyOfPeriod } from './period';
import type { Review, ReviewStep } from './review';
import { stepSubjects } from './stepSubjects';

/** One line of "since last time": facts, the words are the screen's and the report's. */
export type Evidence =
  | { kind: 'history'; entry: HistoryEntry }
  | { kind: 'suggestions'; count: number }
  | { kind: 'consentsToStop'; count: number }
  | { kind: 'unknownCookies'; count: number }
  | { kind: 'deletable'; rule: string; financialYear: IsoDate }
  | { kind: 'due'; count: number }
  | { kind: 'keptLonger'; names: readonly string[]; ended: number }
  | { kind: 'agreements'; names: readonly string[] }
  | { kind: 'underWay'; names: readonly string[] }
  | { kind: 'breaches'; since: number; open: number }
  | { kind: 'lastRestore'; on: IsoDate | null }
  | { kind: 'notSigned'; names: readonly string[] }
  | { kind: 'leavers'; names: readonly string[] }
  | { kind: 'notices'; names: readonly string[] }
  | { kind: 'requests'; answered: number; inTime: number; late: number }
  | { kind: 'policy'; state: 'neverSigned' | 'unchanged' | 'changed'; signedOn: IsoDate | null };

/** What happened since the review's period began, and what the step should not be answered without knowing. */
export function evidence(binder: Binder, review: Review, step: ReviewStep, today: IsoDate): Evidence[] {
  const happened = historyOfPeriod(binder, review)
    .filter(({ subject }) => stepSubjects[step].includes(subject))
    .map((entry): Evidence => ({ kind: 'history', entry }));
  return [...happened, ...standing(binder, review, step, today), ...breachesSince(binder, review, step)];
}

/** How many breaches the period saw, and how many are open: none is an answer too. */
function breachesSince(binder: Binder, review: Review, step: ReviewStep): Evidence[] {
  if (step !== 'security') return [];
  const since = binder.breaches.filter(
    ({ discoveredAt }) => discoveredAt !== null && danishDay(discoveredAt) >= review.periodFrom,
  ).length;
  return [{ kind: 'breaches', since, open: openBreaches(binder).length }];
}

/** How many were answered since last time and how many in time, and what is late now; nothing when nobody asked. */
function requestsOf(binder: Binder, { periodFrom }: Review, today: IsoDate): Evidence[] {
  const answers = answeredSince(binder, periodFrom);
  const late = binder.requests.filter((request) => requestStanding(request, today) === 'late').length;
  return answers.answered + late === 0 ? [] : [{ kind: 'requests', ...answers, late }];
}

/** What is told of somebody, when there is somebody. */
const told = <Kind extends 'agreements' | 'notices' | 'notSigned' | 'leavers'>(
  kind: Kind,
  names: readonly string[],
): { kind: Kind; names: readonly string[] }[] => (names.length === 0 ? [] : [{ kind, names }]);

/** Who has not signed for what is in force, and after whom something should have been closed. */
function staffStanding(binder: Binder, today: IsoDate): Evidence[] {
  const missing = acknowledgedPapers.flatMap((paper) => notSigned(binder, paper, today));
  const leavers = binder.employees.filter((one) => overdueDuties(binder, one, today).length > 0);
  return [
    ...told('notSigned', [...new Set(missing.map(({ name }) => name))]),
    ...told(
      'leavers',
      leavers.map(({ name }) => name),
    ),
  ];
}

type Counted = Extract<Evidence, { count: number }>['kind'];

const counted = (kind: Counted, count: number): Evidence[] => (count === 0 ? [] : [{ kind, count }]);

/** What the registers of consents and cookies still ask for. */
const ofRegisters = ({ consents, sites }: Binder): Evidence[] => [
  ...counted(
    'consentsToStop',
    consents.filter((one) => isGiven(one) && consentState(one) === 'toStop').length,
  ),
  ...counted('unknownCookies', sites.flatMap(unknownCookies).length),
];

function standing(binder: Binder, review: Review, step: ReviewStep, today: IsoDate): Evidence[] {
  switch (step) {
    case 'company':
      return staffStanding(binder, today);
    case 'record': {
      const count = binder.activities.filter(({ state }) => state === 'suggested').length;
      return [...counted('suggestions', count), ...requestsOf(binder, review, today), ...ofRegisters(binder)];
    }
    case 'deletion':
      return deletionStanding(binder, today);
    case 'processors': {
      const names = binder.processors
        .filter((one) => agreementState(one, today) !== 'signed')
        .map(({ name }) => name);
      const notices = binder.subProcessorNotices.filter(isUnanswered).map(({ name }) => name);
      return [...told('agreements', names), ...told('notices', notices)];
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

/** What may be deleted and has not been, and what is kept longer. Financial years are told one by one. */
function deletionStanding(binder: Binder, today: IsoDate): Evidence[] {
  const due = dueNow(binder, today).filter((item) => !isAskedByEmployees(item));
  const years = due.flatMap(({ rule, what }): Evidence[] =>
    what.kind === 'period' && what.every === 'financialYear'
      ? [{ kind: 'deletable', rule: rule.name, financialYear: what.upTo }]
      : [],
  );
  const rest = due.length - years.length;
  const kept = keptLonger(binder).filter((act) => holds(act, today));
  const ended = endedExceptions(binder, today).length;
  return [
    ...years,
    ...(rest === 0 ? [] : [{ kind: 'due', count: rest } as const]),
    ...(kept.length + ended === 0
      ? []
      : [{ kind: 'keptLonger', names: kept.map(({ name }) => name), ended } as const]),
  ];
}
