import { isInEea } from '../../../reference/transfers';
import type { Binder } from '../../binder';
import { needsAgreement, type Processor } from '../../processor/processor';
import { BACKUP_RULE, type RetentionRule } from '../../retention/retentionRule';
import type { SecurityMeasure } from '../../securityMeasure/securityMeasure';
import type { Transfer } from '../../transfer/transfer';

/** The fields of an entry that a paper prints; the id says which entry it is when its fields change. */
export function only<T extends object, K extends keyof T>(one: T, ...fields: readonly K[]): Pick<T, K> {
  // `fromEntries` loses the types: every field is one of `one`, with the value it has there.
  return Object.fromEntries(fields.map((field) => [field, one[field]])) as Pick<T, K>;
}

/** The firm, of which its papers tell more or less; null while it is not known. */
export const toldCompany = <K extends keyof NonNullable<Binder['company']>>(
  { company }: Binder,
  ...fields: readonly K[]
) => (company === null ? null : only(company, ...fields));

/** The ways to reach the firm are told where the contact person has none. */
export function toldReach({ company, contactPerson }: Binder) {
  const isReached = contactPerson === null || contactPerson.phone !== '' || contactPerson.email !== '';
  return company === null || isReached ? {} : only(company, 'phone', 'email');
}

export const toldPersonName = ({ contactPerson }: Binder) =>
  contactPerson === null ? null : only(contactPerson, 'name');

/** The period of a rule: one that runs until something happens has no number, one of nought has no unit. */
export function toldPeriod({ amount, unit, start }: RetentionRule) {
  if (amount === null || unit === 'until') return { amount: null, unit: 'until', start };
  return amount === 0 ? { amount, start } : { amount, unit, start };
}

/** Copies are told by their period alone. */
export const isBackup = ({ id }: RetentionRule): boolean => id === BACKUP_RULE;
export const toldBackup = (rule: RetentionRule) => ({ ...only(rule, 'id', 'name'), ...toldPeriod(rule) });

/** The day the financial year ends is told where a period counts from it. */
export const toldYearEnd = (rules: readonly RetentionRule[], { calendar }: Binder) =>
  rules.some(({ start }) => start.kind === 'financialYearEnd')
    ? { financialYearEnd: calendar.financialYearEnd }
    : {};

/** Measures that are in place, by name and what else a paper tells of them. */
export const toldMeasures = <K extends keyof SecurityMeasure>(
  { securityMeasures }: Binder,
  ...fields: readonly K[]
) =>
  securityMeasures
    .filter(({ state }) => state === 'inPlace')
    .map((one) => ({ ...only(one, 'id', 'name'), ...only(one, ...fields) }));

/** Where data go and what allows it; the note is the firm's own. */
export const toldTransfers = (transfers: readonly Transfer[]) =>
  transfers.map((one) => only(one, 'country', 'recipient', 'tool'));

/** Within the EU and EEA nothing is transferred in the law's sense (chapter V). */
export const outsideEea = (transfers: readonly Transfer[]): Transfer[] =>
  transfers.filter(({ country }) => !isInEea(country));

/** A processor's transfers. Those that are none stand for it only where nothing else says that its countries are known. */
export function toldPlaces({ outsideEu, to, safeguard }: Processor['transfer']) {
  const outside = outsideEea(to);
  const isAsked = outsideEu === 'yes' && safeguard === '' && outside.length === 0;
  return toldTransfers(isAsked ? to : outside);
}

/** Whether somebody works for the firm or decides for itself: nobody is told that it is not known yet. */
export const toldStanding = (one: Processor) => ({
  standing: needsAgreement(one) ? 'onInstruction' : one.standing,
});
