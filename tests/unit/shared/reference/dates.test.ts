import { expect, test } from 'vitest';
import { isRealDate } from '../../../../shared/domain/calendar';
import { referenceParts } from '../../../../shared/reference/dates';

const parts = referenceParts('da');
const part = (id: string) => parts.find((one) => one.id === id);

test('every part of the reference says how far it was read and how much of it nobody has checked', () => {
  expect(parts.length).toBeGreaterThanOrEqual(8);
  for (const { name, asOf, total, unchecked } of parts) {
    expect(name).not.toBe('');
    expect(isRealDate(asOf)).toBe(true);
    expect(total).toBeGreaterThan(0);
    expect(unchecked).toBeLessThanOrEqual(total);
  }
});

test('the dates are those up to which the sources were read, not that of the compilation', () => {
  expect(part('adequacy')?.asOf).toBe('2026-10-08');
  expect(part('danishLaw')?.asOf).toBe('2026-02-12');
  expect(part('measures')?.asOf).toBe('2025-09-10');
});

test('periods that are no law are counted as suggestions', () => {
  expect(part('retention')).toMatchObject({ total: 45, suggestions: 32 });
  expect(part('articles')).toMatchObject({ unchecked: 0, suggestions: 0 });
});

test('the form for breaches is told with its date, and that its channel is unchecked', () => {
  expect(part('breachForm')).toMatchObject({
    asOf: '2026-02-14',
    name: 'Felter til brud på persondatasikkerheden',
  });
  expect(part('breachForm')?.unchecked).toBeGreaterThan(0);
});

test.each(['trades', 'cookies', 'assessmentPoints'])('%s stand in no source and are counted whole', (id) => {
  const own = part(id);
  expect(own?.total).toBeGreaterThan(0);
  expect(own?.unchecked).toBe(own?.total);
});
