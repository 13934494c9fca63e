import { expect, test } from 'vitest';
import type { Breach } from '../../../../../shared/domain/breach/breach';
import * as rules from '../../../../../shared/domain/finding/rules/breach';
import { aBreach } from '../../../../support/breach';
import { aBinder } from '../../../../support/builders';

const all = [
  rules.breachOverdue,
  rules.breachPeopleNotTold,
  rules.breachLateWithoutReason,
  rules.breachWithoutReasoning,
];
const foundOn = (today: string, facts: Partial<Breach>): string[] =>
  all.flatMap((rule) => rule(aBinder({ breaches: [aBreach(facts)] }), today)).map(({ rule }) => rule);

const told = { risk: 'risk', riskReason: 'Navne og numre', notifiedAt: '2026-11-23T10:00:00.000Z' } as const;

test('a breach is found on the day of its deadline (Art. 33(1)), and of a processor from the day after its discovery (Art. 33(2))', () => {
  expect(foundOn('2026-11-24', {})).toEqual([]);
  expect(foundOn('2026-11-25', {})).toEqual(['breachOverdue']);
  expect(foundOn('2026-11-22', { role: 'processor' })).toEqual([]);
  expect(foundOn('2026-11-23', { role: 'processor' })).toEqual(['breachOverdue']);
  expect(foundOn('2026-11-26', told)).toEqual([]);
});

test('a late notification without its reason is found (Art. 33(1))', () => {
  const late = { ...told, notifiedAt: '2026-11-25T10:00:00.000Z' };
  expect(foundOn('2026-11-26', late)).toEqual(['breachLateWithoutReason']);
  expect(foundOn('2026-11-26', { ...late, lateReason: 'Ferie' })).toEqual([]);
});

test('people who are in high risk are told, or it is said why not (Art. 34)', () => {
  const high = { ...told, risk: 'high' } as const;
  expect(foundOn('2026-11-26', high)).toEqual(['breachPeopleNotTold']);
  expect(foundOn('2026-11-26', { ...high, tells: 'yes', toldOn: '2026-11-24' })).toEqual([]);
});

test('no risk without reasoning is found (Art. 33(5))', () => {
  expect(foundOn('2026-11-23', { risk: 'none' })).toEqual(['breachWithoutReasoning']);
  expect(foundOn('2026-11-23', { risk: 'none', riskReason: 'Krypteret' })).toEqual([]);
});
