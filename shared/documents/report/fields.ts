import type { HistoryEntry } from '../../domain/history/historyEntry';
import { fieldChangeInWords, valueInWords } from '../../text/fields';
import type { ReportInput } from './input';

type Field = HistoryEntry['fields'][number];

/** An activity names its retention rules by id; on paper they have names. */
function named({ binder }: ReportInput, field: string, value: Field['before']): Field['before'] {
  if (field !== 'retention' || !Array.isArray(value)) return value;
  return value.map((id) => binder.retentionRules.find((rule) => rule.id === id)?.name ?? id);
}

/** What happened to a field in one sentence. */
export const fieldInWords = (input: ReportInput, { field, before, after }: Field): string =>
  fieldChangeInWords(
    { field, before: named(input, field, before), after: named(input, field, after) },
    input.language,
  );

/** One side of a change, for the column of its own. */
export const sideInWords = (input: ReportInput, field: string, value: Field['before']): string =>
  valueInWords(field, named(input, field, value), input.language);
