import {
  checkGroup,
  GROUP_COUNT,
  GROUP_UNKNOWN,
  parseRecoveryKey,
} from '../../../shared/domain/recoveryKey/recoveryKey';
import type { EntranceWords } from './text';

export const groupNumbers: readonly number[] = Array.from({ length: GROUP_COUNT }, (_, index) => index + 1);

type Words = EntranceWords['recover'];

/** What is wrong with the typed groups, by group; nothing when the key's own check characters agree. */
export function mistakesInKey(groups: readonly string[], words: Words): Record<number, string> {
  const mistakes = groupNumbers.flatMap((group) => {
    const mistake = mistakeInGroup(group, groups[group - 1] ?? '', words);
    return mistake === null ? [] : [[group, mistake] as const];
  });
  return mistakes.length > 0 ? Object.fromEntries(mistakes) : mistakeInWhole(groups, words);
}

function mistakeInGroup(group: number, typed: string, words: Words): string | null {
  const state = checkGroup(typed);
  if (state === 'complete') return null;
  return state === 'unfinished' ? words.groupMissing(group) : words.groupWrong(group);
}

function mistakeInWhole(groups: readonly string[], words: Words): Record<number, string> {
  const key = parseRecoveryKey(groups.join(''));
  if (key.ok || key.error.code !== 'recovery-key-mistyped') return {};
  const { group } = key.error;
  return group === GROUP_UNKNOWN ? { 1: words.keyUnclear } : { [group]: words.groupWrong(group) };
}
