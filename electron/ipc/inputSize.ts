/** Many times the largest form; what is more was not sent by a screen of ours. */
const LARGEST = 256 * 1024;

/**
 * Whether a question holds more characters and values than any of ours. It stops counting as soon as it does, so that
 * a value that holds itself, or the same one many times over, costs nothing.
 */
export function isTooLarge(input: unknown): boolean {
  const waiting: unknown[] = [input];
  let size = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    size += ownSize(value);
    if (size > LARGEST) return true;
    if (isHolder(value)) {
      for (const [name, held] of Object.entries(value)) {
        size += name.length;
        waiting.push(held);
      }
    }
  }
  return false;
}

const isHolder = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

function ownSize(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return 1 + value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 1;
}
