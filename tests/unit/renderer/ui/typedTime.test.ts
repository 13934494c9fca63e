import { expect, test } from 'vitest';
import { timeInField, typedTime } from '../../../../renderer/ui/typedTime';

test.each([
  ['8.30', '08:30'],
  ['08:30', '08:30'],
  ['kl. 8.30', '08:30'],
  ['0830', '08:30'],
  ['8', '08:00'],
  ['halv ni', null],
  ['24.00', null],
  ['8.60', null],
  ['', null],
])('reads %s as people write it', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});

test('a time stands in a field as it is written in the language', () => {
  expect(timeInField('08:30', 'da')).toBe('08.30');
  expect(timeInField('08:30', 'en')).toBe('08:30');
});
