import { expect, test } from 'vitest';
import { addressAfter, addressBefore, minutesLeft } from '../../../../../renderer/features/setup/course';
import { setupOrder } from '../../../../../shared/domain/setup/answers';

test('the time left falls with every question and never reaches nothing', () => {
  const minutes = setupOrder.map(minutesLeft);
  expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
  expect(new Set(minutes).size).toBe(minutes.length);
  expect(Math.min(...minutes)).toBeGreaterThan(0);
});

test('going on and going back walk the same way, and the last question leads to the summary', () => {
  expect(addressAfter('company', false)).toBe('/setup/contactPerson');
  expect(addressBefore('contactPerson', false)).toBe('/setup/company');
  expect(addressBefore('company', false)).toBeNull();
  expect(addressAfter('calendar', false)).toBe('/setup/check');
});

test('a question opened from the summary leads back to it', () => {
  for (const question of setupOrder) {
    expect(addressAfter(question, true)).toBe('/setup/check');
    expect(addressBefore(question, true)).toBe('/setup/check');
  }
});
