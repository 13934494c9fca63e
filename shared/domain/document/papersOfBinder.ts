import type { Binder } from '../binder';
import { documentState } from './documentState';
import type { FactsPaper } from './documentVersion';

/** A paper of the binder: its kind, and whom an agreement is with. */
export type PaperOfBinder = { kind: FactsPaper; subject: string | null };

export const paperGroups = ['rules', 'notices', 'records', 'agreements'] as const;
export type PaperGroup = (typeof paperGroups)[number];

const alone = (...kinds: FactsPaper[]): PaperOfBinder[] => kinds.map((kind) => ({ kind, subject: null }));

/** The papers that the firm needs, in the order they stand in the binder. One that was issued once stays. */
export function papersOfBinder(binder: Binder): Record<PaperGroup, PaperOfBinder[]> {
  const isKept = ({ kind, subject }: PaperOfBinder): boolean => {
    if (kind === 'signOffSheet' && binder.employees.length > 0) return true;
    if (kind === 'processorRecord' && binder.clients.length > 0) return true;
    if (kind !== 'signOffSheet' && kind !== 'processorRecord') return true;
    return binder.documents.some((one) => one.kind === kind && one.subject === subject);
  };
  return {
    rules: alone(
      'customerPolicy',
      'internalPolicy',
      'employeeInstruction',
      'signOffSheet',
      'confidentialityStatement',
    ).filter(isKept),
    notices: alone('employeeNotice', 'applicantNotice'),
    records: alone('record', 'processorRecord', 'processorList', 'deletionPlan').filter(isKept),
    agreements: agreements(binder),
  };
}

/**
 * An agreement of our own text is made for each client, and for a processor only when that was chosen: most give their own,
 * and nobody signs ours with Microsoft.
 */
function agreements({ processors, clients, documents }: Binder): PaperOfBinder[] {
  const ids = [
    ...processors
      .filter(({ standing, agreement }) => standing !== 'onItsOwn' && agreement.text === 'ours')
      .map(({ id }) => id),
    ...clients.filter(({ agreement }) => ['ours', 'unknown'].includes(agreement.text)).map(({ id }) => id),
    ...documents.flatMap(({ kind, subject }) => (kind === 'processingAgreement' && subject ? [subject] : [])),
  ];
  return [...new Set(ids)].map((subject) => ({ kind: 'processingAgreement', subject }));
}

/** Whom an agreement is with; null for other papers, and when it is not in the binder any more. */
export function counterpart({ processors, clients }: Binder, subject: string | null): string | null {
  return [...processors, ...clients].find(({ id }) => id === subject)?.name ?? null;
}

/** Papers in force that say something else than the binder does: what is printed of them is out of date. */
export function papersOutOfDate(binder: Binder): PaperOfBinder[] {
  return Object.values(papersOfBinder(binder))
    .flat()
    .filter(({ kind, subject }) => documentState(binder, kind, subject).state === 'changed');
}
