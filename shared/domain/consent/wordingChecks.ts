import { wordingSigns } from '../../reference/consentWords';
import type { ConsentWording } from './consent';

/** What a wording is held against. */
export const wordingPoints = [
  'firm',
  'purpose',
  'withdraw',
  'howToWithdraw',
  'free',
  'separate',
  'explicit',
  'channels',
  'guardian',
] as const;
export type WordingPoint = (typeof wordingPoints)[number];

/** Read from words, so that it asks and never decides. `ask` is a point that only a person can answer. */
export type WordingCheck = { point: WordingPoint; answer: 'found' | 'notFound' | 'ask' };

/** A firm's name without what only says which kind of company it is. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(aps|a\/s|i\/s|k\/s|p\/s|ivs|amba)\b\.?/g, '')
    .trim();

/** Whether the words say that a consent can be withdrawn (Art. 7(3)); read from words. */
export const saysHowToWithdraw = (words: string): boolean => wordingSigns.withdraw.test(words);

/**
 * What stands in a wording of what a consent needs (Art. 4(11), Art. 7, Art. 8, Art. 9(2)(a)), as far as words can tell.
 * `firm` is null while the binder has no company.
 */
export function wordingChecks(
  { words, topic, askedOf }: Pick<ConsentWording, 'words' | 'topic' | 'askedOf'>,
  firm: string | null,
): WordingCheck[] {
  const seen = (point: WordingPoint, isThere: boolean): WordingCheck => ({
    point,
    answer: isThere ? 'found' : 'notFound',
  });
  const name = firm === null ? '' : bareName(firm);
  return [
    seen('firm', name !== '' && words.toLowerCase().includes(name)),
    seen('purpose', wordingSigns.purpose.test(words)),
    seen('withdraw', wordingSigns.withdraw.test(words)),
    seen('howToWithdraw', wordingSigns.how.test(words)),
    ...(topic === 'marketing' ? [seen('channels', wordingSigns.channel.test(words))] : []),
    ...(topic === 'special' ? [seen('explicit', wordingSigns.explicit.test(words))] : []),
    ...(askedOf === 'children' ? [seen('guardian', wordingSigns.guardian.test(words))] : []),
    ...(askedOf === 'employees' ? [{ point: 'free', answer: 'ask' } as const] : []),
    ...(wordingSigns.tied.test(words) ? [{ point: 'separate', answer: 'ask' } as const] : []),
  ];
}
