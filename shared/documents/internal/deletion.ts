import { sentenceStart } from '../../text/format';
import { retentionInWords } from '../../text/retention';
import { columns, paragraph, sentences, table } from '../blocks';
import type { Chapter } from './chapter';

/** Chapter 5: when the firm deletes, rule by rule (Art. 5(1)(e)). */
export const deletionChapter: Chapter = ({ words, binder, language }) => {
  const { deletion } = words;
  const yearEnd = binder.calendar.financialYearEnd;
  return {
    key: 'deletion',
    heading: deletion.heading,
    source: 'retention',
    blocks: [
      ...paragraph(deletion.rule),
      ...paragraph(deletion.during),
      ...(binder.retentionRules.length === 0 ? paragraph(deletion.none) : []),
      ...table(
        deletion.table,
        columns(deletion.columns, [28, 30, 20, 22]),
        binder.retentionRules.map((rule) => [
          rule.name,
          sentences([
            sentenceStart(retentionInWords(rule, yearEnd, language)),
            rule.cannotDelete ? deletion.cannotDelete : '',
          ]),
          deletion.methods[rule.method],
          rule.ground,
        ]),
      ),
      ...paragraph(deletion.longer, deletion.mail),
    ],
  };
};
