import { BACKUP_RULE, deletableFrom, type RetentionRule } from '../../domain/retention/retentionRule';
import { termName } from '../../reference/library';
import { longDate, sentenceStart } from '../../text/format';
import { retentionInWords } from '../../text/retention';
import { columns, midSentence, paragraph, sentences, table } from '../blocks';
import type { Section } from '../section';
import { unique } from './data';
import { madeOn, type PolicyInput } from './input';

/** How long each kind of data is kept (Art. 13(2)(a)), computed from the rules, and what happens to copies. */
export function keepingSection(input: PolicyInput): Section {
  const { facts, words } = input;
  const { keeping } = words;
  const rules = facts.retentionRules.filter(({ id }) => id !== BACKUP_RULE);
  const backup = facts.retentionRules.find(({ id }) => id === BACKUP_RULE);
  return {
    key: 'keeping',
    heading: keeping.heading,
    source: 'retention',
    blocks:
      facts.activities.length === 0
        ? []
        : [
            ...paragraph(rules.length > 0 ? keeping.intro : keeping.introWithoutRules),
            ...table(
              keeping.table,
              columns(keeping.columns, [32, 40, 28]),
              rules.map((rule) => [
                nameInWords(input, rule),
                periodInWords(input, rule),
                reasonInWords(input, rule),
              ]),
            ),
            ...paragraph(
              keeping.copies,
              backup === undefined ? keeping.copiesUntil : keeping.copiesFor(plainPeriod(input, backup)),
              keeping.copiesRestored,
            ),
          ],
  };
}

/** A rule with the kinds of data it is for, where it is not for all of them. */
function nameInWords({ facts, language }: PolicyInput, rule: RetentionRule): string {
  const uses = facts.activities.flatMap(({ retention }) => retention.filter((one) => one.rule === rule.id));
  if (uses.some(({ dataCategories }) => dataCategories.length === 0)) return rule.name;
  const kinds = unique(uses.flatMap(({ dataCategories }) => dataCategories));
  return kinds.length === 0
    ? rule.name
    : `${rule.name}: ${kinds.map((term) => midSentence(termName(term, language))).join('; ')}`;
}

/** The period in words; one from the end of the financial year with a day of this year counted through. */
function periodInWords(input: PolicyInput, rule: RetentionRule): string {
  const { keeping } = input.words;
  return sentences([
    sentenceStart(plainPeriod(input, rule)),
    rule.start.kind === 'financialYearEnd' ? exampleInWords(input, rule) : '',
    rule.cannotDelete ? keeping.cannotDelete : '',
  ]);
}

function plainPeriod({ binder, words, language }: PolicyInput, rule: RetentionRule): string {
  const start: RetentionRule['start'] =
    rule.start.kind === 'financialYearEnd'
      ? { kind: 'event', text: words.keeping.financialYear }
      : rule.start;
  return retentionInWords({ ...rule, start }, binder.calendar.financialYearEnd, language);
}

function exampleInWords(input: PolicyInput, rule: RetentionRule): string {
  const day = `${madeOn(input).slice(0, 4)}-01-15`;
  const deletable = deletableFrom(rule, day, input.binder.calendar.financialYearEnd);
  if (deletable === null) return '';
  return input.words.keeping.example(longDate(day, input.language), longDate(deletable, input.language));
}

const reasonInWords = ({ words }: PolicyInput, rule: RetentionRule): string =>
  sentences([rule.ground, rule.isMinimum ? words.keeping.minimum : '']);
