import { expect, test } from 'vitest';
import { checkCounts, checkRow } from '../../../../../renderer/features/review/check/checkRows';
import { text as own } from '../../../../../renderer/features/review/check/text';
import { text as shared } from '../../../../../renderer/features/review/text';
import { reviewProgress } from '../../../../../shared/domain/review/progress';
import { reviewSteps } from '../../../../../shared/domain/review/review';
import {
  aBinder,
  aHistoryEntry,
  aProcessor,
  aReview,
  aReviewAnswer,
  aTask,
  today,
} from '../../../../support/builders';

const words = { own: own.da, shared: shared.da };
const binder = aBinder({
  processors: [aProcessor({ id: 'p', name: 'Talrig' }), aProcessor({ id: 'q', name: 'Nordvest' })],
  tasks: [aTask({ id: 't', what: 'Ring', who: 'Mette', due: '2026-11-27' })],
  history: [aHistoryEntry()],
});
const review = aReview({
  answers: [
    aReviewAnswer({ item: 'company', kind: 'corrected' }),
    aReviewAnswer({ item: 'contactPerson', note: 'Ringet op' }),
    aReviewAnswer({ step: 'processors', item: 'p', kind: 'followUp', taskId: 't' }),
  ],
});
const place = { binder, review, today, language: 'da' as const };
const row = (step: (typeof reviewSteps)[number]) => {
  const at = reviewSteps.indexOf(step);
  const progress = reviewProgress(binder, review, today)[at];
  if (progress === undefined) throw new Error(step);
  const { outcome, notes } = checkRow(progress, at + 1, place, words);
  return { told: outcome.text, notes: (notes ?? []).map((note) => note.replaceAll('\u00a0', ' ')) };
};

test('a corrected step tells what was said before and after, and its remark', () => {
  expect(row('company')).toEqual({
    told: 'Virksomheden er rettet',
    notes: [
      'Lindholm Låse & Alarm ApS. Adresse: fra Torvet 2, 4300 Holbæk til Smedegade 7, 4300 Holbæk.',
      'Mette Lindholm: Ringet op',
    ],
  });
});

test('a step that is half answered names what is missing and keeps its tasks', () => {
  expect(row('processors')).toEqual({
    told: 'Mangler svar',
    notes: ['Nordvest', 'Ring · Mette, 27. november'],
  });
});

test('the counts leave out what no step ended in', () => {
  const told = checkCounts(reviewProgress(binder, review, today), words).map((one) => one.text);
  expect(told).toContain('1 trin rettet');
  expect(told.some((line) => line.includes('følges op'))).toBe(false);
});
