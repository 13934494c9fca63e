import { answersOf } from '../../domain/assessment/assessment';
import { criteriaMet, suggestedPoints } from '../../domain/assessment/proposals';
import { dpiaCriteria, positiveList } from '../../reference/assessments';
import { listStatusInWords } from '../../text/assessments';
import { text } from '../../text/documents/assessments';
import { columns, paragraph, table } from '../blocks';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import {
  aboutOf,
  answerInWords,
  conclusionBlocks,
  heading,
  lead,
  noteBlocks,
  pointsTable,
  subjectOf,
  version,
} from './parts';

/** Whether an activity needs a DPIA: nine criteria and the Danish list (Art. 35(1) and (4)). */
export function dpiaPreCheck(input: RegisterInput): PaperDocument | null {
  const one = subjectOf(input, 'dpiaPreCheck');
  if (one === null) return null;
  const { binder, language } = input;
  const words = text[language].preCheck;
  const suggested = suggestedPoints(binder.activities.find(({ id }) => id === one.about));
  return registerPaper(input, {
    kind: 'dpiaPreCheck',
    textVersion: version,
    blocks: [
      lead(words.lead(aboutOf(one, input))),
      heading(words.criteria.heading),
      ...paragraph(words.rule(criteriaMet(answersOf(one)))),
      ...pointsTable(one, dpiaCriteria(language), { name: words.criteria.table, language, suggested }),
      heading(words.list.heading),
      ...paragraph(words.list.text),
      ...table(
        words.list.table,
        columns(words.list.columns, [50, 30, 20]),
        positiveList(language).map(({ id, name, status }) => [
          name,
          status === null ? '' : listStatusInWords(status, language),
          answerInWords(one, id, { language, suggested }).answer,
        ]),
      ),
      ...noteBlocks(one, input),
      ...conclusionBlocks(one, input),
    ],
  });
}
