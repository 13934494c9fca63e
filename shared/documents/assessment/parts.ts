import { hasOtherAnswers } from '../../domain/assessment/answersMark';
import {
  type Assessment,
  type AssessmentKind,
  type AssessmentOf,
  answersOf,
  isAboutSystem,
} from '../../domain/assessment/assessment';
import { isHighRiskUnanswered, nameOfAbout } from '../../domain/assessment/standing';
import type { AskedPoint } from '../../reference/assessments';
import { pointAnswerName, verdictName } from '../../text/assessments';
import { text, version } from '../../text/documents/assessments';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import type { RegisterInput } from '../registerPaper';

export { version };

/** The assessment of a kind that a paper is about; null when it is gone. */
export const subjectOf = <Kind extends AssessmentKind>(
  { binder, subject }: RegisterInput,
  kind: Kind,
): AssessmentOf<Kind> | null =>
  binder.assessments.find((one): one is AssessmentOf<Kind> => one.id === subject && one.kind === kind) ??
  null;

export const heading = (title: string): Block => ({ kind: 'heading', level: 2, text: title });
export const lead = (sentence: string): Block => ({ kind: 'paragraph', tone: 'lead', text: sentence });
export const small = (sentence: string): Block => ({ kind: 'paragraph', tone: 'small', text: sentence });

/** What it is about as a sentence has it: the name of the activity or system, else its own. */
export const aboutOf = (one: Assessment, { binder }: RegisterInput): string =>
  nameOfAbout(one, binder) ?? one.name;

/** The answer to a point in words; a suggestion of the record is told as one. */
export function answerInWords(
  one: Assessment,
  point: string,
  { language, suggested = [] }: { language: RegisterInput['language']; suggested?: readonly string[] },
): { answer: string; note: string } {
  const words = text[language].points;
  const given = answersOf(one).find((answer) => answer.point === point);
  if (given !== undefined) return { answer: pointAnswerName(given.answer, language), note: given.note };
  return { answer: suggested.includes(point) ? words.suggested : words.open, note: '' };
}

/** The points with their answers. */
export const pointsTable = (
  one: Assessment,
  points: readonly AskedPoint[],
  {
    name,
    language,
    suggested,
  }: { name: string; language: RegisterInput['language']; suggested?: readonly string[] },
): Block[] =>
  table(
    name,
    columns(text[language].points.columns, [46, 18, 36]),
    points.map(({ id, name: asked }) => {
      const { answer, note } = answerInWords(one, id, { language, ...(suggested ? { suggested } : {}) });
      return [asked, answer, note];
    }),
  );

/** How it ended and why, with a line to sign; while it is under way that is said. */
export function conclusionBlocks(one: Assessment, input: RegisterInput, title?: string): Block[] {
  const { binder, language } = input;
  const words = text[language].conclusion;
  const { conclusion, nextLookOn } = one;
  const begins = heading(title ?? words.heading);
  if (conclusion === null) return [begins, ...paragraph(text[language].underWay)];
  const signer = binder.contactPerson;
  return [
    begins,
    lead(`${verdictName(conclusion.verdict, language)}.`),
    ...paragraph(hasOtherAnswers(one) && words.answersChanged, isHighRiskUnanswered(one) && words.highRisk),
    ...paragraph(`${words.reason}: ${conclusion.reason}`),
    ...paragraph(
      words.by(conclusion.by, longDate(conclusion.on, language)),
      nextLookOn === null ? null : words.next(longDate(nextLookOn, language)),
      words.onChange,
    ),
    ...paragraph(words.sign),
    {
      kind: 'signature',
      dateLabel: words.date,
      name: signer?.name || words.nobody,
      detail: signer?.title ?? '',
    },
  ];
}

/** Which system it is about, where it has a name of its own. */
export const aboutBlocks = (one: Assessment, { binder, language }: RegisterInput): Block[] => {
  const about = nameOfAbout(one, binder);
  const label = text[language].about[isAboutSystem(one.kind) ? 'system' : 'activity'];
  return about === null || about === one.name ? [] : paragraph(`${label}: ${about}.`);
};

/** What the firm wrote beside the questions. */
export const noteBlocks = ({ note }: Assessment, { language }: RegisterInput): Block[] =>
  note === '' ? [] : [heading(text[language].note), ...paragraph(note)];
