import type { Activity } from '../../domain/activity/activity';
import type { RetentionRule } from '../../domain/retention/retentionRule';
import type { PolicyWords } from '../../text/documents/customerPolicy';
import { retentionInWords } from '../../text/retention';
import { sentences } from '../blocks';
import type { PaperInput } from '../paperInput';
import { inOnce } from './terms';

type Words = PolicyWords['keeping'];

/** The kinds of data that a rule is for; null when it is for all of an activity's. */
export function kindsUnder(activities: readonly Activity[], { id }: RetentionRule): string[] | null {
  const uses = activities.flatMap(({ retention }) => retention.filter(({ rule }) => rule === id));
  return uses.length === 0 || uses.some(({ dataCategories }) => dataCategories.length === 0)
    ? null
    : inOnce(uses.flatMap(({ dataCategories }) => dataCategories));
}

/** The period as it is told to the people concerned: the financial year is the firm's, and they need no date of it. */
export function plainPeriod(
  { binder, language }: Pick<PaperInput, 'binder' | 'language'>,
  words: Words,
  rule: RetentionRule,
): string {
  const start: RetentionRule['start'] =
    rule.start.kind === 'financialYearEnd' ? { kind: 'event', text: words.financialYear } : rule.start;
  return retentionInWords({ ...rule, start }, binder.calendar.financialYearEnd, language);
}

/** Why it is kept that long, and that the law has a minimum where it has one. */
export const reasonInWords = ({ minimum }: Words, { ground, isMinimum }: RetentionRule): string =>
  sentences([ground, isMinimum ? minimum : '']);
