import type { HistoryEntry } from '../../domain/history/historyEntry';
import { fieldChangeInWords, valueInWords } from '../../text/fields';
import type { ReportInput } from './input';

type Field = HistoryEntry['fields'][number];

/** What happened to a field in one sentence. */
export const fieldInWords = ({ language }: ReportInput, field: Field): string =>
  fieldChangeInWords(field, language);

/** One side of a change, for the column of its own. */
export const sideInWords = ({ language }: ReportInput, field: string, value: Field['before']): string =>
  valueInWords(field, value, language);
