import { expect, test } from 'vitest';
import { mistakesInKey } from '../../../../../renderer/features/entrance/recoveryKeyMistakes';
import { text } from '../../../../../renderer/features/entrance/text';
import { makeRecoveryKey, recoveryKeyGroups } from '../../../../../shared/domain/recoveryKey/recoveryKey';

const groups = recoveryKeyGroups(makeRecoveryKey(Uint8Array.from({ length: 28 }, (_, index) => index * 7)));
const words = text.da.recover;

const withGroup = (group: number, typed: string): string[] =>
  groups.map((value, index) => (index === group - 1 ? typed : value));

test('a key typed as it stands has no mistakes, in lower case too', () => {
  expect(mistakesInKey(groups, words, 'da')).toEqual({});
  expect(
    mistakesInKey(
      groups.map((group) => group.toLowerCase()),
      words,
      'da',
    ),
  ).toEqual({});
});

test('one wrong character names its group', () => {
  const [first = '', ...rest] = groups[3] ?? '';
  const typed = [first === 'A' ? 'B' : 'A', ...rest].join('');
  expect(mistakesInKey(withGroup(4, typed), words, 'da')).toEqual({ 4: words.groupWrong(4) });
});

test('groups that are not whole are told in one line, at the first of them', () => {
  const typed = withGroup(2, 'A').map((group, index) => (index === 4 ? '' : group));
  expect(mistakesInKey(typed, words, 'da')).toEqual({ 2: words.groupsMissing('2 og 5') });
});

test('a key that is wrong all over asks for all groups to be checked', () => {
  const typed = groups.map((group, index) => (index % 2 === 0 ? 'ZZZZ' : group));
  expect(mistakesInKey(typed, words, 'da')).toEqual({ 1: words.keyUnclear });
});
