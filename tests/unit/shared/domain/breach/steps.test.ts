import { expect, test } from 'vitest';
import { stepNow, stepStates, unsettled } from '../../../../../shared/domain/breach/steps';
import { aBreach } from '../../../../support/breach';

const NOW = '2026-11-23T14:18:00.000Z';
const stopped = aBreach({ stopped: 'yes', measuresTaken: 'Telefonen er spærret.' });
const assessed = aBreach({ ...stopped, risk: 'risk', riskReason: 'Navne og telefonnumre' });
const notified = aBreach({ ...assessed, notifiedAt: '2026-11-23T10:00:00.000Z' });

test('the steps are taken in order', () => {
  expect(stepNow(aBreach())).toBe('stop');
  expect(stepNow(stopped)).toBe('assess');
  expect(stepNow(assessed)).toBe('notify');
  expect(stepNow(notified)).toBe('close');
  expect(stepNow(aBreach({ ...notified, closedOn: '2026-11-30' }))).toBeNull();
});

test('without risk nobody is told, when the reasoning is written (Art. 33(1))', () => {
  const none = aBreach({ ...stopped, risk: 'none', riskReason: 'Telefonen var krypteret.' });
  expect(stepStates(none)).toMatchObject({ notify: 'notNeeded', tell: 'notNeeded', close: 'now' });
  expect(unsettled(none, NOW)).toEqual([]);
  expect(unsettled(aBreach({ ...none, riskReason: ' ' }), NOW)).toContain('riskReason');
});

test.each(['no', 'unknown'] as const)(
  'what cannot be stopped (%s) is closed with its measures and the reason',
  (stopped) => {
    const gone = aBreach({ ...notified, stopped });
    expect(unsettled(gone, NOW)).toEqual(['stop']);
    const reasoned = aBreach({ ...gone, whyNotStopped: 'Modtageren svarer ikke.' });
    expect(stepNow(reasoned)).toBe('close');
    expect(unsettled(reasoned, NOW)).toEqual([]);
    expect(unsettled(aBreach({ ...reasoned, measuresTaken: ' ' }), NOW)).toEqual(['stop']);
  },
);

test('with high risk the people are told, or it is said why not (Art. 34(1) and (3))', () => {
  const high = aBreach({ ...notified, risk: 'high' });
  expect(stepNow(high)).toBe('tell');
  expect(unsettled(high, NOW)).toEqual(['tell']);
  expect(stepNow(aBreach({ ...high, tells: 'yes', toldOn: '2026-11-24' }))).toBe('close');
  const untold = aBreach({ ...high, tells: 'no', notTelling: 'riskRemoved' });
  expect(stepNow(untold)).toBe('tell');
  expect(stepNow(aBreach({ ...untold, notTellingReason: 'Filen er slettet ulæst.' }))).toBe('close');
});

test('that the risk is not high is no reason while it is', () => {
  const high = aBreach({
    ...notified,
    risk: 'high',
    tells: 'no',
    notTelling: 'notHigh',
    notTellingReason: 'x',
  });
  expect(unsettled(high, NOW)).toEqual(['tell']);
});

test('a late notification needs its reason (Art. 33(1))', () => {
  const late = aBreach({ ...assessed, notifiedAt: '2026-11-25T10:00:00.000Z' });
  expect(unsettled(late, '2026-11-26T10:00:00.000Z')).toEqual(['lateReason']);
  expect(unsettled(aBreach({ ...late, lateReason: 'Ferie' }), '2026-11-26T10:00:00.000Z')).toEqual([]);
});

test('a processor tells the controller, who does the rest (Art. 33(2))', () => {
  const processor = aBreach({ ...stopped, role: 'processor' });
  expect(stepStates(processor)).toMatchObject({ tell: 'notNeeded' });
  expect(unsettled(processor, NOW)).toEqual(['notify']);
  expect(unsettled(aBreach({ ...processor, notifiedAt: '2026-11-22T08:00:00.000Z' }), NOW)).toEqual([]);
});
