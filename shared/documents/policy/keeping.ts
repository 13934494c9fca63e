import { BACKUP_RULE, deletableFrom, type RetentionRule } from '../../domain/retention/retentionRule';
import { termName } from '../../reference/library';
import { longDate, sentenceStart } from '../../text/format';
import { columns, midSentence, paragraph, sentences, table } from '../blocks';
import { kindsUnder, plainPeriod, reasonInWords } from '../common/keeping';
import type { Section } from '../section';
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
                reasonInWords(keeping, rule),
              ]),
            ),
            ...paragraph(
              keeping.copies,
              backup === undefined
                ? keeping.copiesUntil
                : keeping.copiesFor(plainPeriod(input, keeping, backup)),
              keeping.copiesRestored,
            ),
          ],
  };
}

/** A rule with the kinds of data it is for, where it is not for all of them. */
function nameInWords({ facts, language }: PolicyInput, rule: RetentionRule): string {
  const kinds = kindsUnder(facts.activities, rule);
  return kinds === null
    ? rule.name
    : `${rule.name}: ${kinds.map((term) => midSentence(termName(term, language))).join('; ')}`;
}

/** The period in words; one from the end of the financial year with a day of this year counted through. */
function periodInWords(input: PolicyInput, rule: RetentionRule): string {
  const { keeping } = input.words;
  return sentences([
    sentenceStart(plainPeriod(input, keeping, rule)),
    rule.start.kind === 'financialYearEnd' ? exampleInWords(input, rule) : '',
    rule.cannotDelete ? keeping.cannotDelete : '',
  ]);
}

function exampleInWords(input: PolicyInput, rule: RetentionRule): string {
  const day = `${madeOn(input).slice(0, 4)}-01-15`;
  const deletable = deletableFrom(rule, day, input.binder.calendar.financialYearEnd);
  if (deletable === null) return '';
  return input.words.keeping.example(longDate(day, input.language), longDate(deletable, input.language));
}
