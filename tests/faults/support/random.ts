/** Numbers that look random and are the same again for the same seed (mulberry32). */
export type Random = {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number;
  bytes(length: number): Buffer;
  /** One of them. Throws when there are none. */
  oneOf<T>(choices: readonly T[]): T;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  return {
    below,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
    oneOf<T>(choices: readonly T[]): T {
      if (choices.length === 0) throw new Error('nothing to choose from');
      // Safe: the number is below the length.
      return choices[below(choices.length)] as T;
    },
  };
}
