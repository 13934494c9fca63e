import { BACKUP_RULE, type RetentionRule } from '../../domain/retention/retentionRule';
import { sentenceStart } from '../../text/format';
import { columns, paragraph, sentences, table } from '../blocks';
import { kindsUnder, plainPeriod, reasonInWords } from '../common/keeping';
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
                reasonInWords(keeping, rule),
              ]),
            ),
            ...paragraph(...own.keeping),
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

/** A rule that is only for some of the data says for which. */
function whatInWords({ facts, shared, language }: NoticeInput, rule: RetentionRule): string {
  const kinds = kindsUnder(facts.activities, rule);
  return sentences([rule.name, kinds === null ? '' : shared.only(termsInWords(kinds, language))]);
}

function periodInWords(input: NoticeInput, rule: RetentionRule): string {
  const { keeping } = input.shared.policy;
  return sentences([
    sentenceStart(plainPeriod(input, keeping, rule)),
    rule.cannotDelete ? keeping.cannotDelete : '',
  ]);
}
