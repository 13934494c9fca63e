import { describe, expect, it } from 'vitest';
import { text } from '../../../../../renderer/features/overview/text';
import type { Standing } from '../../../../../shared/domain/overview/standing';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const da = (standing: Standing): string => plain(text.da.heading(standing));
const en = (standing: Standing): string => plain(text.en.heading(standing));

describe('the sentence that heads the overview', () => {
  it.each<[Standing, string, string]>([
    [
      { kind: 'reviewOverdue', days: 7 },
      'Halvårskontrollen er 7 dage over tid.',
      'The half-yearly review is 7 days overdue.',
    ],
    [
      { kind: 'reviewOverdue', days: 1 },
      'Halvårskontrollen er 1 dag over tid.',
      'The half-yearly review is 1 day overdue.',
    ],
    [{ kind: 'tasksOverdue', count: 1 }, 'En opgave er over tid.', 'One task is overdue.'],
    [{ kind: 'tasksOverdue', count: 2 }, 'To opgaver er over tid.', 'Two tasks are overdue.'],
    [{ kind: 'overdue', count: 2 }, 'To ting er over tid.', 'Two things are overdue.'],
    [
      { kind: 'ready', firstReviewOn: '2027-06-01' },
      'Mappen er klar. Første kontrol er 1. juni 2027.',
      'The binder is ready. The first review is on 1 June 2027.',
    ],
    [{ kind: 'waiting', count: 3, isNearly: false }, 'Tre ting venter på dig.', 'Three things wait for you.'],
    [
      { kind: 'waiting', count: 3, isNearly: true },
      'Næsten i orden. Tre ting venter på dig.',
      'Almost in order. Three things wait for you.',
    ],
    [
      { kind: 'waiting', count: 1, isNearly: true },
      'Næsten i orden. En ting venter på dig.',
      'Almost in order. One thing waits for you.',
    ],
    [
      { kind: 'waiting', count: 27, isNearly: true },
      'Næsten i orden. 27 ting venter på dig.',
      'Almost in order. 27 things wait for you.',
    ],
    [
      { kind: 'nothingWaits', nextReviewOn: '2027-06-01' },
      'Intet venter på dig. Næste kontrol er 1. juni 2027.',
      'Nothing waits for you. The next review is on 1 June 2027.',
    ],
  ])('%j', (standing, danish, english) => {
    expect(da(standing)).toBe(danish);
    expect(en(standing)).toBe(english);
  });
});
