export const SUGGESTED_WORDS = 5;

/**
 * A passphrase of five words from the list, chosen by five whole random numbers of 32 bits (0 to 2^32 - 1).
 * With 1,296 words that is more than 51 bits. Throws when given fewer numbers, or a list too short to be safe.
 */
export function suggestPassphrase(words: readonly string[], random: readonly number[]): string {
  if (words.length < 1296) throw new Error('the word list is too short for a safe suggestion');
  if (random.length < SUGGESTED_WORDS) throw new Error('a suggestion needs five random numbers');
  return random
    .slice(0, SUGGESTED_WORDS)
    .map((number) => words[number % words.length])
    .join(' ');
}
