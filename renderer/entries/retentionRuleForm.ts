import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { RetentionRule } from '../../shared/domain/retention/retentionRule';
import { schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

export type RetentionRuleValues = {
  name: string;
  amount: number | null;
  unit: RetentionRule['unit'];
  start: RetentionRule['start']['kind'];
  text: string;
  ground: string;
  isMinimum: boolean;
  cannotDelete: boolean;
  method: RetentionRule['method'];
  note: string;
};

export function retentionRuleValues(rule: RetentionRule | undefined): RetentionRuleValues {
  return {
    name: rule?.name ?? '',
    amount: rule?.amount ?? null,
    unit: rule?.unit ?? 'year',
    start: rule?.start.kind ?? 'event',
    text: rule?.start.kind === 'event' ? rule.start.text : '',
    ground: rule?.ground ?? '',
    isMinimum: rule?.isMinimum ?? false,
    cannotDelete: rule?.cannotDelete ?? false,
    method: rule?.method ?? 'delete',
    note: rule?.note ?? '',
  };
}

/** A rule that runs until something happens has no number, and its start is that something. */
export function retentionRuleInput(
  id: string | null,
  values: RetentionRuleValues,
  before: RetentionRule | undefined,
): Input<'retentionRule.save'> {
  const { start, text: event, ...rest } = values;
  const isUntil = values.unit === 'until';
  return {
    id,
    basedOn: before?.basedOn ?? '',
    ...rest,
    amount: isUntil ? null : values.amount,
    start: isUntil || start === 'event' ? { kind: 'event', text: event } : { kind: 'financialYearEnd' },
  };
}

export function retentionRuleErrors(
  values: RetentionRuleValues,
  words: (typeof text)['da']['errors'],
): FieldErrors {
  const input = retentionRuleInput(null, values, undefined);
  const found = schemaErrors(entriesContract['retentionRule.save'].input, input, words);
  const isAmountMissing = values.unit !== 'until' && values.amount === null;
  return { ...found, ...(isAmountMissing ? { amount: words.words.amount ?? words.fallback } : {}) };
}
