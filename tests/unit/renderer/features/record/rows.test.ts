import { expect, test } from 'vitest';
import {
  deletionOf,
  peopleAndData,
  runnerOf,
  systemDetail,
  usersOf,
} from '../../../../../renderer/features/record/rows';
import { text } from '../../../../../renderer/features/record/text';
import {
  aBinder,
  anActivity,
  aProcessor,
  aRetentionRule,
  aSystem,
  keptBy,
} from '../../../../support/builders';

const words = text.da;
const place = { binder: aBinder(), language: 'da' } as const;
const plain = (said: string): string => said.replaceAll('\u00a0', ' ');

test('a row names at most three kinds of people and counts the rest', () => {
  const activity = anActivity({
    dataSubjectCategories: ['s-kunde-privat', 'Naboer', 'Viceværter', 'Vagter'],
  });
  expect(plain(peopleAndData(activity, place, words))).toBe(
    'Privatkunder, naboer, viceværter og 1 til · 4 slags oplysninger',
  );
});

test('a row says when the data are deleted, and so when nothing is decided', () => {
  const binder = aBinder({
    retentionRules: [
      aRetentionRule(),
      aRetentionRule({ id: 'r2', amount: 6, unit: 'month', start: { kind: 'event', text: 'afslaget' } }),
      aRetentionRule({ id: 'r3', amount: 30, unit: 'day', start: { kind: 'event', text: 'optagelsen' } }),
    ],
  });
  const told = (...rules: readonly string[]) =>
    plain(deletionOf(anActivity({ retention: keptBy(...rules) }), { binder, language: 'da' }, words));
  expect(told('r2')).toBe('6 måneder efter afslaget');
  expect(told('r2', 'ret-bogfoering', 'r3')).toBe(
    '6 måneder efter afslaget; 5 år efter udgangen af regnskabsåret (31. december) og 1 til',
  );
  expect(told()).toBe(words.noDeletion);
  expect(told('gone')).toBe(words.noDeletion);
});

test('a place is told with what lies there, who runs it, and how many activities use it', () => {
  const system = aSystem({ kind: 'paper', holds: 'Kundernes nøgler', processor: 'proc-regnskab' });
  const binder = aBinder({
    processors: [aProcessor()],
    activities: [anActivity({ systems: [system.id] }), anActivity({ id: 'b' })],
  });
  expect(systemDetail(system, 'da')).toBe('Papir · Kundernes nøgler');
  expect(runnerOf(system, binder, words)).toBe('Talrig Regnskab');
  expect(runnerOf(aSystem(), binder, words)).toBe(words.runByUs);
  expect(runnerOf(aSystem({ processor: 'gone' }), binder, words)).toBe(words.runnerGone);
  expect(usersOf(system, binder)).toBe(1);
});
