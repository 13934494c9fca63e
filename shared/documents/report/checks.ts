import type { StepProgress } from '../../domain/review/progress';
import { answerTo } from '../../domain/review/progress';
import { type AnswerKind, answerKinds } from '../../domain/review/review';
import { listed } from '../../text/format';
import { stepName } from '../../text/labels';
import { sentences, table } from '../blocks';
import type { Block, Cell } from '../model';
import { dateIn, type ReportInput, taskNumber } from './input';
import { itemName } from './steps';

/** A remark longer than this stands with its item only. */
const SHORT_NOTE = 90;

/** So many corrected items are named; more are counted. */
const FEW = 2;

/** One row for each step: its weightiest answer as a drawn tick, and a remark. Empty boxes can be filled in by hand. */
export function checkTable(input: ReportInput): Block[] {
  const { checks } = input.words;
  const [step = '', subject = '', confirmed = '', corrected = '', followUp = '', remark = ''] =
    checks.columns;
  return table(
    checks.table,
    [
      { title: step, width: 7 },
      { title: subject, width: 27, strong: true },
      { title: confirmed, width: 11, align: 'center' },
      { title: corrected, width: 11, align: 'center' },
      { title: followUp, width: 10, align: 'center' },
      { title: remark, width: 34 },
    ],
    input.steps.map((progress, index) => [
      `${index + 1}`,
      subjectInWords(input, progress),
      ...answerKinds.map((kind) => tick(input, progress, kind)),
      sentences(remarks(input, progress)),
    ]),
  );
}

function subjectInWords({ words, language }: ReportInput, { step, items }: StepProgress): string {
  const count = items.length === 0 ? '' : words.checks.counted[step](items.length);
  return count === '' ? stepName(step, language) : `${stepName(step, language)}, ${count}`;
}

function tick({ words }: ReportInput, progress: StepProgress, kind: AnswerKind): Cell {
  const { outcome, items, counts, removed } = progress;
  // Both that something was corrected and that something is followed up is true of a step where both happened.
  const isAlso =
    kind === 'corrected' && outcome === 'followUp' && (counts.corrected > 0 || removed.length > 0);
  const ticked = (outcome === kind && (items.length > 0 || removed.length > 0)) || isAlso;
  return { ticked, word: ticked ? words.checks.yes : words.checks.no };
}

function remarks(input: ReportInput, progress: StepProgress): string[] {
  const { checks } = input.words;
  const { step, items, unanswered } = progress;
  const answers = items.map(({ id }) => answerTo(input.review, step, id));
  const numbers = answers.flatMap((answer) => taskNumber(input, answer?.taskId ?? null) ?? []);
  return [
    ...(items.length === 0 ? [checks.nothingToAnswer] : []),
    ...(unanswered.length > 0 ? [checks.unanswered(unanswered.length)] : []),
    ...correctedInWords(input, progress),
    ...(progress.removed.length > 0 ? [checks.removed(listed(progress.removed, input.language))] : []),
    ...(numbers.length > 0
      ? [checks.seeTasks(listed(numbers.map(String), input.language), numbers.length)]
      : []),
    ...notesInWords(
      input,
      answers.flatMap((answer) => (answer === undefined || answer.note === '' ? [] : answer.note)),
    ),
    ...standingInWords(input, progress),
  ];
}

function correctedInWords(input: ReportInput, { step, items, counts }: StepProgress): string[] {
  const { review, words, language } = input;
  if (counts.corrected === 0) return [];
  if (counts.corrected > FEW) return [words.checks.correctedMany(counts.corrected)];
  const corrected = items.filter(({ id }) => answerTo(review, step, id)?.kind === 'corrected');
  return [
    words.checks.corrected(
      listed(
        corrected.map((item) => itemName(input, item)),
        language,
      ),
    ),
  ];
}

function notesInWords({ words }: ReportInput, notes: readonly string[]): string[] {
  const [only] = notes;
  if (only === undefined) return [];
  return notes.length === 1 && only.length <= SHORT_NOTE ? [only] : [words.checks.seeNotes(notes.length)];
}

/** What the reader looks for first in a step: the last trial of the backup, the number of the new policy. */
function standingInWords(input: ReportInput, { step }: StepProgress): string[] {
  const { binder, review, words } = input;
  if (step === 'security') {
    const testedOn = binder.securityMeasures.find(({ id }) => id === 'm-backup')?.testedOn ?? null;
    return testedOn === null ? [] : [words.checks.restored(dateIn(input, testedOn))];
  }
  if (step !== 'documents') return [];
  return binder.documents
    .filter(
      ({ kind, state, id }) =>
        kind === 'customerPolicy' && (state === 'readyToSign' || review.documents.includes(id)),
    )
    .slice(-1)
    .map(({ number }) => words.checks.newPolicy(number));
}
