import { describe, expect, test } from 'vitest';
import {
  countryCode,
  countryName,
  countryStanding,
  knownCountries,
  transferToolFromWords,
  transferToolName,
  transferTools,
} from '../../../../shared/reference/transfers';

describe('how a country stands to the rules on transfers', () => {
  test.each([
    ['NO', 'eea'],
    ['DK', 'eea'],
    ['CH', 'adequate'],
    ['JP', 'partlyAdequate'],
    ['GL', 'notAdequate'],
    ['Atlantis', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (country, standing) => {
    expect(countryStanding(country, '2026-11-23')).toBe(standing);
  });

  test('a decision with an end holds until that day, and not after it', () => {
    expect(countryStanding('GB', '2031-12-27')).toBe('adequate');
    expect(countryStanding('GB', '2031-12-28')).toBe('expired');
  });
});

test.each(['da', 'en'] as const)('what is chosen by its words in %s is known by its id', (language) => {
  for (const { code, name } of knownCountries(language)) {
    expect(countryCode(name)).toBe(code);
    expect(countryName(code, language)).toBe(name);
  }
  for (const { id, name } of transferTools(language)) {
    expect(transferToolFromWords(name, language)).toBe(id);
    expect(transferToolName(id, language)).toBe(name);
  }
  expect(countryCode(' Et eget land ')).toBe('Et eget land');
});
