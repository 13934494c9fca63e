import { beforeEach, describe, expect, test } from 'vitest';
import {
  CLEARED_AFTER_SECONDS,
  createSecretClipboard,
  type SecretClipboard,
} from '../../../../electron/services/secretClipboard';

const SECRET = 'vindue havregryn kano pelikan sytten';

/** The system's clipboard, as far as it concerns us. */
class Board {
  text = '';
  readText = (): string => this.text;
  clear = (): void => {
    this.text = '';
  };
}

/** Time that goes on when it is told to. */
class Clock {
  #seconds = 0;
  #waiting: { at: number; then: () => void }[] = [];

  after = (seconds: number, then: () => void): void => {
    this.#waiting.push({ at: this.#seconds + seconds, then });
  };

  async pass(seconds: number): Promise<void> {
    this.#seconds += seconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#seconds);
    this.#waiting = this.#waiting.filter((one) => !due.includes(one));
    for (const { then } of due) then();
    // What was started reads the clipboard, which takes one turn.
    await new Promise(setImmediate);
  }
}

describe('a secret on the clipboard', () => {
  let board: Board;
  let clock: Clock;
  let secrets: SecretClipboard;
  beforeEach(() => {
    board = new Board();
    clock = new Clock();
    secrets = createSecretClipboard(board, clock.after);
  });

  test('goes a minute after it was used, and not before', async () => {
    board.text = SECRET;
    secrets.remember(SECRET);
    await clock.pass(CLEARED_AFTER_SECONDS - 1);
    expect(board.text).toBe(SECRET);
    await clock.pass(1);
    expect(board.text).toBe('');
  });

  test('has its minute from the last time it was used', async () => {
    board.text = SECRET;
    secrets.remember(SECRET);
    await clock.pass(50);
    secrets.remember(SECRET);
    await clock.pass(50);
    expect(board.text).toBe(SECRET);
    await clock.pass(10);
    expect(board.text).toBe('');
  });

  test('goes at once when the binder is locked, and is then forgotten', async () => {
    board.text = SECRET;
    secrets.remember(SECRET);
    expect(secrets.isWatching()).toBe(true);
    await secrets.clear();
    expect([board.text, secrets.isWatching()]).toEqual(['', false]);
  });

  test.each([
    ['8FQ2-1111-ABCD', '8FQ2 1111 ABCD'],
    ['8FQ2-1111-ABCD', ' 8fq2-1111-abcd\n'],
    [SECRET, `${SECRET}\r\n`],
  ])('is known however it was copied: %j as %j', async (used, copied) => {
    board.text = copied;
    secrets.remember(used);
    await secrets.clear();
    expect(board.text).toBe('');
  });

  test.each(['', 'Ring til Mette', `${SECRET} og mere`, SECRET.slice(1)])(
    'is never taken for something else: %j stays',
    async (other) => {
      board.text = other;
      secrets.remember(SECRET);
      secrets.remember('');
      await clock.pass(CLEARED_AFTER_SECONDS);
      await secrets.clear();
      expect(board.text).toBe(other);
    },
  );

  test('stays when it was forgotten before its time: a lock, and then somebody copies it again', async () => {
    secrets.remember(SECRET);
    await secrets.clear();
    board.text = SECRET;
    await clock.pass(CLEARED_AFTER_SECONDS);
    expect(board.text).toBe(SECRET);
  });
});
