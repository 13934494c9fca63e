import { stat, writeFile } from 'node:fs/promises';

/** @import { Way } from './runtime.mjs' */

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/**
 * A way that was refused is not tried again for a day, so that a start does not wait for it each time.
 * The note about it lies inside what is used instead: without that, there is no note, and it is tried again.
 * @param {Way} way
 * @param {string} note file whose time is the time of the last refusal
 * @param {() => number} [now] milliseconds
 * @returns {Way}
 */
export const onceADay =
  (way, note, now = Date.now) =>
  async () => {
    const refusedAt = await stat(note).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.NEGATIVE_INFINITY,
    );
    if (now() - refusedAt < dayInMilliseconds)
      return {
        refusal: `Electron's own download was out of reach within the last day (delete ${note} to try again)`,
      };
    const attempt = await way();
    if ('refusal' in attempt) await writeFile(note, `${attempt.refusal}\n`).catch(() => undefined);
    return attempt;
  };
