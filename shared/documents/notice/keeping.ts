import { BACKUP_RULE, type RetentionRule } from '../../domain/retention/retentionRule';
import { sentenceStart } from '../../text/format';
import { retentionInWords } from '../../text/retention';
import { columns, paragraph, sentences, table } from '../blocks';
import { termsInWords } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** How long the data are kept (Art. 13(2)(a)), from the rules of the activities, and what happens to copies. */
export function keepingSection(input: NoticeInput): Section {
  const { facts, own, shared } = input;
  const { keeping } = shared.policy;
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
              columns(keeping.columns, [36, 36, 28]),
              rules.map((rule) => [
                whatInWords(input, rule),
                periodInWords(input, rule),
                reasonInWords(input, rule),
              ]),
            ),
            ...paragraph(...own.keeping),
            ...paragraph(
              keeping.copies,
              backup === undefined ? keeping.copiesUntil : keeping.copiesFor(plainPeriod(input, backup)),
              keeping.copiesRestored,
            ),
          ],
  };
}

/** A rule that is only for some of the data says for which. */
function whatInWords({ facts, shared, language }: NoticeInput, { id, name }: RetentionRule): string {
  const uses = facts.activities.flatMap(({ retention }) => retention.filter(({ rule }) => rule === id));
  const isForAll = uses.some(({ dataCategories }) => dataCategories.length === 0);
  const kinds = uses.flatMap(({ dataCategories }) => dataCategories);
  return sentences([name, isForAll ? '' : shared.only(termsInWords(kinds, language))]);
}

const periodInWords = (input: NoticeInput, rule: RetentionRule): string =>
  sentences([
    sentenceStart(plainPeriod(input, rule)),
    rule.cannotDelete ? input.shared.policy.keeping.cannotDelete : '',
  ]);

function plainPeriod({ binder, language, shared }: NoticeInput, rule: RetentionRule): string {
  const start: RetentionRule['start'] =
    rule.start.kind === 'financialYearEnd'
      ? { kind: 'event', text: shared.policy.keeping.financialYear }
      : rule.start;
  return retentionInWords({ ...rule, start }, binder.calendar.financialYearEnd, language);
}

const reasonInWords = ({ shared }: NoticeInput, rule: RetentionRule): string =>
  sentences([rule.ground, rule.isMinimum ? shared.policy.keeping.minimum : '']);
