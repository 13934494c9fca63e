import type { EntryChange } from '../../domain/history/entryChanges';
import type { ReviewItem } from '../../domain/review/items';
import { correctionsDuring } from '../../domain/review/period';
import { answerTo, type StepProgress } from '../../domain/review/progress';
import { stepSubjects } from '../../domain/review/stepSubjects';
import { fieldName } from '../../text/fields';
import { historyName } from '../../text/historyNames';
import { answerName, stepName, stepQuestion } from '../../text/labels';
import { columns, midSentence, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { evidenceBlocks } from './evidence';
import { factsInWords } from './facts';
import { sideInWords } from './fields';
import { type ReportInput, taskNumber } from './input';

/** One step: its question, what had happened, each item with its answer, and what was corrected. */
export function stepSection(input: ReportInput, progress: StepProgress, index: number): Block[] {
  const { words, language } = input;
  const { step, items } = progress;
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${stepName(step, language)}` },
    { kind: 'paragraph', text: stepQuestion(step, language) },
    ...evidenceBlocks(input, step),
    ...(items.length === 0 ? paragraph(words.step.empty) : []),
    ...table(
      words.step.table(midSentence(stepName(step, language))),
      columns(words.step.columns, [28, 32, 18, 22]),
      items.map((item) => [itemName(input, item), factsInWords(input, item), ...answerCells(input, item)]),
    ),
    ...corrections(input, progress),
  ];
}

export const itemName = ({ words }: ReportInput, item: ReviewItem): string =>
  item.subject === 'document' ? words.policy : item.name;

function answerCells(input: ReportInput, item: ReviewItem): [answer: string, remark: string] {
  const { review, words, language } = input;
  const answer = answerTo(review, item.step, item.id);
  if (answer === undefined) return [words.step.unanswered, ''];
  const number = taskNumber(input, answer.taskId);
  const parts = [
    answerName(answer.kind, language),
    ...(number === null ? [] : [words.step.seeTask(number)]),
    ...(answer.together ? [words.step.together] : []),
  ];
  return [parts.join(', '), answer.note];
}

/** Before and after of every change made while the review ran, field by field. */
function corrections(input: ReportInput, { step }: StepProgress): Block[] {
  const { words, language } = input;
  const made = correctionsDuring(input.binder, input.review, input.issue.createdAt).filter(({ subject }) =>
    stepSubjects[step].includes(subject),
  );
  if (made.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: words.step.corrections },
    ...table(
      words.step.correctionsTable(midSentence(stepName(step, language))),
      columns(words.step.correctionsColumns, [22, 22, 28, 28]),
      made.flatMap((entry) => correctionRows(input, entry)),
    ),
  ];
}

function correctionRows(input: ReportInput, entry: EntryChange): string[][] {
  const { words, language } = input;
  const name = historyName(entry, language);
  if (entry.change === 'added') return [[name, words.step.entry, '', words.step.added]];
  if (entry.change === 'removed') return [[name, words.step.entry, '', words.step.removed]];
  return entry.fields.map(({ field, before, after }) => [
    name,
    fieldName(field, language).replace(/[?:]$/, ''),
    sideInWords(input, field, before),
    sideInWords(input, field, after),
  ]);
}
