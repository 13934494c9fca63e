/**
 * The check characters of the recovery key: a Reed-Solomon code of 28 data and 4 check symbols over the
 * field of 32 elements. Its smallest distance is 5, so any four wrong characters and any swap of two are
 * always noticed, and anything worse passes once in 2^20. Two wrong characters also give their place away.
 */

const FIELD_SIZE = 32;
/** x^5 + x^2 + 1: the rule that keeps a product of two symbols within five bits. */
const REDUCTION = 0b100101;

export const DATA_LENGTH = 28;
export const KEY_LENGTH = 32;
export const GROUP_LENGTH = 4;

function multiply(first: number, second: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if (product & FIELD_SIZE) product ^= REDUCTION;
    if ((second >> bit) & 1) product ^= first;
  }
  return product;
}

/** In this field every element to the power of 30 is its inverse. */
function divide(dividend: number, divisor: number): number {
  let inverse = 1;
  for (let step = 0; step < FIELD_SIZE - 2; step += 1) inverse = multiply(inverse, divisor);
  return multiply(dividend, inverse);
}

/** The data symbols are the values of one polynomial at the points 0 to 27; this reads it at another point. */
function interpolate(data: readonly number[], point: number): number {
  return data.reduce((sum, value, own) => {
    const weight = data.reduce(
      (product, _, other) =>
        other === own ? product : multiply(product, divide(point ^ other, own ^ other)),
      1,
    );
    return sum ^ multiply(value, weight);
  }, 0);
}

/** The four check symbols that belong to 28 data symbols (whole numbers from 0 to 31). */
export function checkSymbols(data: readonly number[]): number[] {
  return Array.from({ length: KEY_LENGTH - DATA_LENGTH }, (_, index) =>
    interpolate(data, DATA_LENGTH + index),
  );
}

type Syndromes = [number, number, number, number];

function powerSums(symbols: readonly number[]): Syndromes {
  const sums: Syndromes = [0, 0, 0, 0];
  symbols.forEach((symbol, position) => {
    let term = symbol;
    for (const power of [0, 1, 2, 3] as const) {
      sums[power] ^= term;
      term = multiply(term, position);
    }
  });
  return sums;
}

/** Whether these 32 symbols are data followed by the check symbols that belong to them. */
export function isSound(symbols: readonly number[]): boolean {
  return powerSums(symbols).every((sum) => sum === 0);
}

/** Whether changing only the symbols at these two positions would make the key sound. */
function explains([zeroth, first, second, third]: Syndromes, left: number, right: number): boolean {
  const atLeft = divide(first ^ multiply(right, zeroth), left ^ right);
  const atRight = zeroth ^ atLeft;
  const square = multiply(atLeft, multiply(left, left)) ^ multiply(atRight, multiply(right, right));
  const cube =
    multiply(atLeft, multiply(left, multiply(left, left))) ^
    multiply(atRight, multiply(right, multiply(right, right)));
  return second === square && third === cube;
}

/**
 * The group (1 to 8) in which an unsound key was mistyped: found when one or two of its characters are
 * wrong, or two neighbours across its end are swapped; null when the mistake is larger than that.
 */
export function mistypedGroup(symbols: readonly number[]): number | null {
  const sums = powerSums(symbols);
  for (let left = 0; left < KEY_LENGTH - 1; left += 1) {
    const group = Math.floor(left / GROUP_LENGTH) + 1;
    const last = Math.max(group * GROUP_LENGTH - 1, left + 1);
    for (let right = left + 1; right <= last; right += 1) {
      if (explains(sums, left, right)) return groupOfError(sums, left, right, group);
    }
  }
  return null;
}

/** A pair across a border may hold one error only; then it is the second group when the left one is right. */
function groupOfError(sums: Syndromes, left: number, right: number, group: number): number {
  const atLeft = divide(sums[1] ^ multiply(right, sums[0]), left ^ right);
  return atLeft === 0 ? Math.floor(right / GROUP_LENGTH) + 1 : group;
}
