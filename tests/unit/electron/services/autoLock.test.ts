import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { startAutoLock } from '../../../../electron/services/autoLock';

/** The PC as the system tells of it. */
class Pc extends EventEmitter {
  idleMinutes = 0;
  /** As the open binder says. */
  lockAfter: number | null = 10;
  getSystemIdleTime = (): number => this.idleMinutes * 60;
}

function started() {
  const pc = new Pc();
  const looks: { seconds: number; look: () => void }[] = [];
  let locked = 0;
  startAutoLock(
    () => {
      locked += 1;
    },
    () => pc.lockAfter,
    pc,
    (seconds, look) => looks.push({ seconds, look }),
  );
  const lookAgain = (): void => {
    for (const { look } of looks) look();
  };
  return { pc, lookAgain, seconds: looks.map(({ seconds }) => seconds), locked: () => locked };
}

test.each(['suspend', 'lock-screen'])('the binder is locked at once on %s', (event) => {
  const { pc, locked } = started();
  expect(locked()).toBe(0);
  pc.emit(event);
  expect(locked()).toBe(1);
});

test.each([5, 10, 30])(
  'the binder is locked after %i minutes without a key or a mouse, and not before',
  (minutes) => {
    const { pc, lookAgain, locked } = started();
    pc.lockAfter = minutes;
    pc.idleMinutes = minutes - 0.1;
    lookAgain();
    expect(locked()).toBe(0);
    pc.idleMinutes = minutes;
    lookAgain();
    expect(locked()).toBe(1);
  },
);

test('a binder that is never to lock itself does so on sleep all the same', () => {
  const { pc, lookAgain, locked } = started();
  pc.lockAfter = null;
  pc.idleMinutes = 10_000;
  lookAgain();
  expect(locked()).toBe(0);
  pc.emit('suspend');
  expect(locked()).toBe(1);
});

test('whether it was left alone is looked at several times a minute', () => {
  expect(started().seconds).toEqual([20]);
});
