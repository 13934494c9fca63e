import type { Language } from '../../../shared/domain/language';
import {
  checkGroup,
  GROUP_COUNT,
  GROUP_UNKNOWN,
  parseRecoveryKey,
} from '../../../shared/domain/recoveryKey/recoveryKey';
import { listed } from '../../../shared/text/format';
import type { EntranceWords } from './text';

export const groupNumbers: readonly number[] = Array.from({ length: GROUP_COUNT }, (_, index) => index + 1);

/** The key before anything is typed. */
export const emptyGroups: readonly string[] = groupNumbers.map(() => '');

type Words = EntranceWords['recover'];

/** What is wrong with the typed groups, by group; nothing when the key's own check characters agree. */
export function mistakesInKey(
  groups: readonly string[],
  words: Words,
  language: Language,
): Record<number, string> {
  const states = groupNumbers.map((group) => ({ group, state: checkGroup(groups[group - 1] ?? '') }));
  const unfinished = states.filter(({ state }) => state === 'unfinished').map(({ group }) => group);
  const [first] = unfinished;
  const mistakes = {
    // Told once for all of them: eight lines that say the same help nobody.
    ...(first === undefined
      ? {}
      : { [first]: words.groupsMissing(listed(unfinished.map(String), language)) }),
    ...Object.fromEntries(
      states
        .filter(({ state }) => state === 'wrong-character' || state === 'too-long')
        .map(({ group }) => [group, words.groupWrong(group)]),
    ),
  };
  return Object.keys(mistakes).length > 0 ? mistakes : mistakeInWhole(groups, words);
}

function mistakeInWhole(groups: readonly string[], words: Words): Record<number, string> {
  const key = parseRecoveryKey(groups.join(''));
  if (key.ok || key.error.code !== 'recovery-key-mistyped') return {};
  const { group } = key.error;
  return group === GROUP_UNKNOWN ? { 1: words.keyUnclear } : { [group]: words.groupWrong(group) };
}
