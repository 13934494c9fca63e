import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { startAutoLock } from '../../../../electron/services/autoLock';

/** The PC as the system tells of it. */
class Pc extends EventEmitter {
  idleMinutes = 0;
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

test('the binder is locked after ten minutes without a key or a mouse, and not before', () => {
  const { pc, lookAgain, locked } = started();
  pc.idleMinutes = 9.9;
  lookAgain();
  expect(locked()).toBe(0);
  pc.idleMinutes = 10;
  lookAgain();
  expect(locked()).toBe(1);
});

test('whether it was left alone is looked at several times a minute', () => {
  expect(started().seconds).toEqual([20]);
});
