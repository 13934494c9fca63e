import { expect, test } from 'vitest';
import { answersInWords, completeAnswers } from '../../../../../renderer/features/setup/finish/checkRows';
import { whatIsMade } from '../../../../../renderer/features/setup/finish/made';
import { filledIn } from '../../../../../renderer/features/setup/paper/filledIn';
import { binderWith, draftPolicy } from '../../../../../renderer/features/setup/paper/preview';
import { text } from '../../../../../renderer/features/setup/text';
import { readingText } from '../../../../../shared/documents/reading';
import { emptyBinder } from '../../../../../shared/domain/binder';
import { noAnswers } from '../../../../../shared/domain/setup/answers';
import { setupMeasures } from '../../../../../shared/reference/library';
import { now, someAnswers, today } from '../../../../support/builders';

const empty = emptyBinder(now, today, 'da');

const answers = someAnswers({
  trade: { trade: 'locksmith', activities: ['act-kunder', 'act-faktura'] },
  suppliers: {
    chosen: [
      { need: 'accounting', name: 'proc-economic' },
      { need: 'auditor', name: 'Revisionshuset Bakke' },
    ],
  },
  measures: { inPlace: ['m-antivirus'] },
  calendar: { financialYearEnd: '06-30', reviewDays: ['06-01', '12-01'] },
});

test('the growing policy can be read before the first answer, and says what was answered', () => {
  const first = readingText(draftPolicy(binderWith(empty, noAnswers, today), today));
  const last = readingText(draftPolicy(binderWith(empty, answers, today), today));
  expect(first).not.toContain('Lindholm');
  for (const fact of ['Lindholm Låse & Alarm ApS', 'e-conomic', 'Revisionshuset Bakke']) {
    expect(last).toContain(fact);
  }
});

test('what is made is counted by the rule that makes it', () => {
  const binder = binderWith(empty, answers, today);
  const underWay = setupMeasures('da').length - 1;
  expect(whatIsMade(binder, today)).toEqual({
    documents: 1,
    activities: 2,
    processors: 1,
    // One for each measure that is not in place, and one to find the agreement.
    tasks: underWay + 1,
    nextReviewOn: '2026-12-01',
  });
});

test('the note under the page counts only what the question filled in', () => {
  const binder = binderWith(empty, answers, today);
  const words = text.da.filledIn;
  expect(filledIn('suppliers', binder, words)).toEqual([words.processors(1), words.recipients(1)]);
  expect(filledIn('measures', binder, words)).toContain(words.inPlace(1));
});

test('every answer stands on the summary in words', () => {
  const complete = completeAnswers(answers);
  if (complete === null) throw new Error('all questions are answered above');
  const told = answersInWords(complete, text.da, 'da');
  expect(told.company.text).toBe('Lindholm Låse & Alarm ApS');
  expect(told.suppliers.notes).toContain('Regnskab og fakturering: e-conomic');
  expect(told.measures.isUnderWay).toBe(true);
  expect(told.calendar.text).toBe(`Slutter 30.${'\u00a0'}juni`);
});

test('the summary waits for the last answer', () => {
  expect(completeAnswers({ ...answers, calendar: null })).toBeNull();
});
