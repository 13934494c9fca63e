import { describe, expect, it } from 'vitest';
import { dayAndTime, fileSize } from '../../../../shared/text/format';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const today = '2026-11-23';

describe('a day and its time', () => {
  it.each([
    ['2026-11-23T09:42:00.000Z', 'i dag kl. 10.42', 'today at 10:42'],
    ['2026-11-22T09:42:00.000Z', 'i går kl. 10.42', 'yesterday at 10:42'],
    ['2026-11-22T23:30:00.000Z', 'i dag kl. 00.30', 'today at 00:30'],
    ['2026-06-03T06:00:00.000Z', '3. juni kl. 08.00', '3 June at 08:00'],
    ['2021-06-03T06:00:00.000Z', '3. juni 2021 kl. 08.00', '3 June 2021 at 08:00'],
    ['2026-11-24T09:42:00.000Z', '24. november kl. 10.42', '24 November at 10:42'],
  ])('%s is told as people in Denmark tell it', (instant, danish, english) => {
    expect(spaced(dayAndTime(instant, 'da', today))).toBe(danish);
    expect(spaced(dayAndTime(instant, 'en', today))).toBe(english);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '1 kB', '1 kB'],
    [88_400, '89 kB', '89 kB'],
    [1_240_000, '1,2 MB', '1.2 MB'],
    [25_000_000, '25 MB', '25 MB'],
    [312_400_000, '312 MB', '312 MB'],
    [4_290_000_000, '4,3 GB', '4.3 GB'],
  ])('%i bytes', (bytes, danish, english) => {
    expect(spaced(fileSize(bytes, 'da'))).toBe(danish);
    expect(spaced(fileSize(bytes, 'en'))).toBe(english);
  });
});
