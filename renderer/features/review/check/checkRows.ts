import { IconFlag } from '@tabler/icons-react';
import type { Binder } from '../../../../shared/domain/binder';
import type { IsoDate } from '../../../../shared/domain/calendar';
import { documentState } from '../../../../shared/domain/document/documentState';
import { nextVersionNumber } from '../../../../shared/domain/document/versionsOf';
import type { Language } from '../../../../shared/domain/language';
import { answerTo, type StepProgress } from '../../../../shared/domain/review/progress';
import type { AnswerKind, Review } from '../../../../shared/domain/review/review';
import { listed, shortDate } from '../../../../shared/text/format';
import { stepName } from '../../../../shared/text/labels';
import type { SummaryRow } from '../../../ui/SummaryList';
import { correctionsOf } from '../corrections';
import { changesInWords } from '../evidence/evidenceLines';
import { itemName } from '../itemWords';
import type { text as reviewText } from '../text';
import type { text } from './text';

export type Place = { binder: Binder; review: Review; today: IsoDate; language: Language };
export type Words = { own: (typeof text)['da']; shared: (typeof reviewText)['da'] };

/** Corrections told one by one; further ones are counted. */
const MOST_CORRECTIONS = 4;
/** Items without answer named one by one. */
const MOST_NAMES = 4;

type Outcome = SummaryRow['outcome'];

/** A step on the page that shows all answers: what came of it, and the lines below. */
export function checkRow(
  progress: StepProgress,
  number: number,
  place: Place,
  words: Words,
): Omit<SummaryRow, 'change'> {
  return {
    id: rowId(progress),
    number,
    name: stepName(progress.step, place.language),
    outcome: outcomeOf(progress, words),
    notes: [
      ...missingNotes(progress, place, words),
      ...correctionNotes(progress, place, words),
      ...progress.removed.map(words.own.isRemoved),
      ...taskNotes(progress, place, words),
      ...remarkNotes(progress, place, words),
      ...stepNotes(progress, place, words),
    ],
  };
}

export const rowId = ({ step }: StepProgress): string => `check-${step}`;

/** How many steps ended in which way, for the line on top; what no step ended in is left out. */
export function checkCounts(progress: readonly StepProgress[], { own }: Words): Outcome[] {
  const count = (outcome: AnswerKind | null): number =>
    progress.filter((one) => one.outcome === outcome).length;
  const all: (Outcome & { count: number })[] = [
    { tone: 'ok', text: own.counts.confirmed(count('confirmed')), count: count('confirmed') },
    { tone: 'info', text: own.counts.corrected(count('corrected')), count: count('corrected') },
    { tone: 'warn', icon: IconFlag, text: own.counts.followUp(count('followUp')), count: count('followUp') },
    { tone: 'draft', text: own.counts.missing(count(null)), count: count(null) },
  ];
  return all.filter((one) => one.count > 0).map(({ count: _count, ...outcome }) => outcome);
}

function outcomeOf({ step, outcome, counts, removed }: StepProgress, { own }: Words): Outcome {
  switch (outcome) {
    case null:
      return { tone: 'draft', text: own.missing };
    case 'confirmed':
      return { tone: 'ok', text: own.confirmed };
    case 'corrected':
      return { tone: 'info', text: own.corrected[step](counts.corrected + removed.length) };
    case 'followUp':
      return { tone: 'warn', icon: IconFlag, text: own.followUp };
  }
}

/** The names of what has no answer, the rest of a long list counted. */
export function missingNames({ unanswered }: StepProgress, language: Language, words: Words): string {
  const names = unanswered.map((item) => itemName(item, language));
  return names.length > MOST_NAMES
    ? words.shared.item.more(names.slice(0, MOST_NAMES).join(', '), names.length - MOST_NAMES)
    : listed(names, language);
}

function missingNotes(progress: StepProgress, { language }: Place, words: Words): string[] {
  return progress.unanswered.length === 0 ? [] : [missingNames(progress, language, words)];
}

function correctionNotes({ step, items }: StepProgress, place: Place, words: Words): string[] {
  const corrected = items.filter(({ id }) => answerTo(place.review, step, id)?.kind === 'corrected');
  const told = corrected
    .filter(({ subject }) => subject !== 'document')
    .map((item) => correctionNote(item.id, itemName(item, place.language), place, words));
  return told.length > MOST_CORRECTIONS
    ? [...told.slice(0, MOST_CORRECTIONS), words.own.andMore(told.length - MOST_CORRECTIONS)]
    : told;
}

function correctionNote(
  id: string,
  name: string,
  { binder, review, language }: Place,
  { own }: Words,
): string {
  const entries = correctionsOf(binder, review, id);
  if (entries.some(({ change }) => change === 'added')) return own.isAdded(name);
  const fields = entries.flatMap((entry) => entry.fields);
  return fields.length === 0 ? own.isCorrected(name) : own.correction(name, changesInWords(fields, language));
}

function taskNotes(
  { step, items }: StepProgress,
  { binder, review, language }: Place,
  { own }: Words,
): string[] {
  return items.flatMap(({ id }) => {
    const task = binder.tasks.find((one) => one.id === answerTo(review, step, id)?.taskId);
    return task === undefined ? [] : [own.task(task.what, task.who, shortDate(task.due, language))];
  });
}

function remarkNotes({ step, items }: StepProgress, { review, language }: Place, words: Words): string[] {
  return items.flatMap((item) => {
    const note = answerTo(review, step, item.id)?.note ?? '';
    return note === '' ? [] : [words.own.remark(itemName(item, language), note)];
  });
}

function stepNotes({ step, items, seeAgain }: StepProgress, { binder }: Place, { own }: Words): string[] {
  const isPolicyNew =
    step === 'documents' && documentState(binder, 'customerPolicy', null).state !== 'unchanged';
  return [
    ...(items.length === 0 && own.nothingToAsk[step] !== '' ? [own.nothingToAsk[step]] : []),
    ...(seeAgain ? [own.seeAgain] : []),
    ...(isPolicyNew ? [own.newPolicy(nextVersionNumber(binder, 'customerPolicy', null))] : []),
  ];
}
