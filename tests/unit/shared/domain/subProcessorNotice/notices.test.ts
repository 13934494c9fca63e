import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar';
import { saveSubProcessorNotice } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import {
  clientObjectsBy,
  daysOf,
  lastDayToObject,
  noticeContradicts,
  noticeEnds,
  startsEarly,
} from '../../../../../shared/domain/subProcessorNotice/noticeDays';
import type {
  SubProcessorNotice,
  ToldClient,
} from '../../../../../shared/domain/subProcessorNotice/subProcessorNotice';
import { subProcessorNoticeDates } from '../../../../../shared/domain/subProcessorNotice/subProcessorNoticeDates';
import { aBinder, aClient, aProcessor } from '../../../../support/builders';
import { aNotice } from '../../../../support/staff';
import { unwrap } from '../../../../support/unwrap';

/*
 * Art. 28(2) of the GDPR leaves the days to the agreement (001 section 7.3). An agreement that says "days" means calendar
 * days; as Art. 3(1) of Regulation 1182/71 counts, the day on which the notice comes is not one of them. A last day on a
 * Sunday stays: the Regulation is about acts of the EU and moves no period of an agreement.
 */
describe('the days', () => {
  test.each([
    // [notice came, days of warning, days to object, last day to object, warning ends]
    ['2026-11-24', 14, 7, '2026-12-01', '2026-12-08'],
    ['2026-12-24', 14, 7, '2026-12-31', '2027-01-07'],
    ['2026-12-28', 30, 14, '2027-01-11', '2027-01-27'],
    // A leap year has a 29 February, another year has none.
    ['2028-02-25', 14, 7, '2028-03-03', '2028-03-10'],
    ['2027-02-25', 14, 7, '2027-03-04', '2027-03-11'],
    // Summer time begins on 28 March 2027 and ends on 31 October 2027: a day is a day.
    ['2027-03-25', 14, 7, '2027-04-01', '2027-04-08'],
    ['2027-10-28', 14, 7, '2027-11-04', '2027-11-11'],
    // The last day is a Sunday, and stays.
    ['2026-11-22', 14, 7, '2026-11-29', '2026-12-06'],
    // Objecting is for the time of the warning.
    ['2026-11-24', 7, 14, '2026-12-01', '2026-12-01'],
    ['2026-11-24', 0, 0, '2026-11-24', '2026-11-24'],
  ] as const)('of a notice of %s with %s and %s end on %s and %s', (...told) => {
    const [noticeOn, noticeDays, objectionDays, by, ends] = told;
    const notice = { noticeOn, noticeDays, objectionDays, objectBy: null };
    expect(lastDayToObject(notice)).toBe(by);
    expect(noticeEnds(notice)).toBe(ends);
  });

  test('a day that the agreement counts otherwise holds', () => {
    expect(lastDayToObject(aNotice({ objectBy: '2026-12-03' }))).toBe('2026-12-03');
  });

  test('come from the agreement, and are 14 and 7 where it has none', () => {
    expect(daysOf({ noticeDays: 30, objectionDays: 10 })).toEqual({ noticeDays: 30, objectionDays: 10 });
    expect(daysOf({ noticeDays: null, objectionDays: null })).toEqual({ noticeDays: 14, objectionDays: 7 });
  });

  test('of a client run from its letter', () => {
    const days = { noticeDays: 30, objectionDays: 14 };
    expect(clientObjectsBy({ sentOn: '2026-11-24' }, days)).toBe('2026-12-08');
    expect(clientObjectsBy({ sentOn: null }, days)).toBeNull();
  });

  test('to object are never more than those of the warning, and never before it came', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), count, count, (day, noticeDays, objectionDays) => {
        const notice = { noticeOn: addDays('2020-01-01', day), noticeDays, objectionDays, objectBy: null };
        expect(lastDayToObject(notice) >= notice.noticeOn).toBe(true);
        expect(lastDayToObject(notice) <= noticeEnds(notice)).toBe(true);
      }),
    );
  });
});

test('a start before the warning is over is early, and one before the notice is refused', () => {
  expect(startsEarly(aNotice({ startsOn: '2026-12-07' }))).toBe(true);
  expect(startsEarly(aNotice({ startsOn: '2026-12-08' }))).toBe(false);
  expect(noticeContradicts(aNotice({ startsOn: '2026-11-23' }))).toBe('startsOn');
  expect(noticeContradicts(aNotice({ objectBy: '2026-11-23' }))).toBe('objectBy');
  expect(noticeContradicts(aNotice({ answerOn: '2026-11-23' }))).toBe('answerOn');
  expect(noticeContradicts(aNotice({ startsOn: '2026-11-24' }))).toBeNull();
  expect(saveSubProcessorNotice(aBinder(), aNotice({ startsOn: '2026-11-23' }))).toEqual({
    ok: false,
    error: { code: 'invalid-input', fields: ['startsOn'] },
  });
});

describe('a new sub-processor', () => {
  const earlier = {
    id: 'sub-1',
    name: 'Gammelsky',
    cvr: '',
    address: '',
    country: 'DK',
    service: '',
    processor: null,
  };
  const binder = aBinder({
    processors: [
      aProcessor({ subProcessors: [earlier], transfer: { outsideEu: 'no', to: [], safeguard: '' } }),
    ],
  });
  const saved = (notice: SubProcessorNotice, from = binder) => unwrap(saveSubProcessorNotice(from, notice));
  const accepted = aNotice({ noticeOutcome: 'accepted', answerOn: '2026-11-25' });

  test('comes into the list when it is accepted, with its transfer, and no second time', () => {
    const after = saved(accepted);
    expect(after.processors[0]?.subProcessors.map(({ name }) => name)).toEqual([
      'Gammelsky',
      'Fjernsky Inc.',
    ]);
    expect(after.processors[0]?.transfer).toMatchObject({
      outsideEu: 'yes',
      to: [{ country: 'US', recipient: 'Fjernsky Inc.', tool: '' }],
    });
    const corrected = {
      ...after,
      processors: after.processors.map((one) => ({ ...one, subProcessors: [] })),
    };
    expect(saved({ ...accepted, note: 'x' }, corrected).processors).toEqual(corrected.processors);
  });

  test('takes the place of another, and brings no transfer within the EU', () => {
    const after = saved({ ...accepted, replaces: 'sub-1', country: 'DE', noticeOutcome: 'letPass' });
    expect(after.processors[0]?.subProcessors.map(({ name }) => name)).toEqual(['Fjernsky Inc.']);
    expect(after.processors[0]?.transfer.outsideEu).toBe('no');
  });

  test('stays out while nothing is answered, and when the firm objects', () => {
    expect(saved(aNotice()).processors).toEqual(binder.processors);
    expect(saved(aNotice({ noticeOutcome: 'objected', answerOn: '2026-11-25' })).processors).toEqual(
      binder.processors,
    );
  });
});

describe('what waits and what is found', () => {
  const rulesOn = (today: string, notice = aNotice()) =>
    findings(aBinder({ subProcessorNotices: [notice] }), today)
      .filter(({ place }) => place?.subject === 'subProcessorNotice')
      .map(({ rule, severity }) => [rule, severity]);

  test('is the last day to object, before it and after', () => {
    const binder = aBinder({ subProcessorNotices: [aNotice()] });
    expect(subProcessorNoticeDates(binder)).toMatchObject([
      { kind: 'noticeObjection', id: 'notice-1', on: '2026-12-01' },
    ]);
    expect(rulesOn('2026-12-01')).toEqual([['noticeUnanswered', 'look']]);
    expect(rulesOn('2026-12-02')).toEqual([['noticeUnanswered', 'wrong']]);
    expect(rulesOn('2026-12-02', aNotice({ noticeOutcome: 'letPass', answerOn: '2026-12-02' }))).toEqual([]);
  });

  test('is a start before the warning is over', () => {
    expect(rulesOn('2026-11-25', aNotice({ startsOn: '2026-12-01' }))).toEqual([
      ['noticeUnanswered', 'look'],
      ['noticeShort', 'look'],
    ]);
  });

  test('is a client that was not told', () => {
    const told = {
      client: 'client-1',
      sentOn: null,
      clientAnswer: 'open',
      clientAnsweredOn: null,
      note: '',
    } as const;
    const notice = aNotice({ noticeDirection: 'given', processor: null, toldClients: [told] });
    const on = (toldClients: typeof notice.toldClients) =>
      findings(
        aBinder({
          clients: [aClient({ id: 'client-1' })],
          subProcessorNotices: [{ ...notice, toldClients }],
        }),
        '2026-11-24',
      ).map(({ rule }) => rule);
    expect(on([told])).toContain('clientsNotTold');
    expect(on([{ ...told, sentOn: '2026-11-24' }])).not.toContain('clientsNotTold');
  });

  describe('of a notice that the firm gives', () => {
    const client = (id: string, noticeDays: number | null) => {
      const one = aClient({ id, name: `Kunde ${id}` });
      return { ...one, agreement: { ...one.agreement, noticeDays, objectionDays: 5 } };
    };
    const told = (id: string, own: Partial<ToldClient> = {}): ToldClient => ({
      client: id,
      sentOn: '2026-11-24',
      clientAnswer: 'open',
      clientAnsweredOn: null,
      note: '',
      ...own,
    });
    const given = (toldClients: ToldClient[], own: Partial<SubProcessorNotice> = {}) =>
      aNotice({ noticeDirection: 'given', processor: null, startsOn: null, toldClients, ...own });
    const firm = (notice: SubProcessorNotice) =>
      aBinder({
        clients: [client('a', 30), client('b', 14)],
        processors: [],
        subProcessorNotices: [notice],
      });
    const found = (notice: SubProcessorNotice) =>
      findings(firm(notice), '2026-11-25')
        .filter(({ place }) => place?.subject === 'subProcessorNotice')
        .map(({ rule, facts }) => ({ rule, ...facts }));

    test('the first day on which a client’s time to object is over waits until all have answered', () => {
      const some = given([told('a', { sentOn: '2026-11-26' }), told('b')]);
      expect(subProcessorNoticeDates(firm(some))).toMatchObject([
        { kind: 'noticeClients', on: '2026-11-29' },
      ]);
      const one = given([told('a', { sentOn: '2026-11-26' }), told('b', { clientAnswer: 'accepted' })]);
      expect(subProcessorNoticeDates(firm(one))).toMatchObject([{ kind: 'noticeClients', on: '2026-12-01' }]);
      const all = given([told('a', { clientAnswer: 'noAnswer' }), told('b', { clientAnswer: 'objected' })]);
      expect(subProcessorNoticeDates(firm(all))).toEqual([]);
    });

    test('a start before the longest warning of those that have not answered is found', () => {
      const early = { startsOn: '2026-12-15' };
      expect(found(given([told('a'), told('b')], early))).toMatchObject([
        { rule: 'clientNoticeShort', client: 'Kunde a', on: '2026-12-15', ends: '2026-12-24' },
      ]);
      expect(found(given([told('a', { clientAnswer: 'accepted' }), told('b')], early))).toEqual([]);
      expect(found(given([told('a')], { startsOn: '2026-12-24' }))).toEqual([]);
    });

    test('an objection is found until it is said what came of it', () => {
      const objected = [told('a', { clientAnswer: 'objected' }), told('b', { clientAnswer: 'accepted' })];
      expect(found(given(objected))).toMatchObject([{ rule: 'clientObjected', clients: ['Kunde a'] }]);
      expect(found(given(objected, { objectionResult: 'Vi lod være.' }))).toEqual([]);
    });

    test('the new one comes among the firm’s own processors once every client has let it come', () => {
      const taken = (notice: SubProcessorNotice, from = firm(notice)) =>
        unwrap(saveSubProcessorNotice(from, notice)).processors;
      expect(taken(given([told('a'), told('b', { clientAnswer: 'accepted' })]))).toEqual([]);
      expect(taken(given([told('a', { clientAnswer: 'objected' })]))).toEqual([]);
      expect(taken(given([]))).toEqual([]);
      const passed = given([
        told('a', { clientAnswer: 'noAnswer' }),
        told('b', { clientAnswer: 'accepted' }),
      ]);
      const before = firm(given([told('a'), told('b')]));
      expect(taken(passed, before)).toMatchObject([
        {
          name: 'Fjernsky Inc.',
          standing: 'onInstruction',
          service: 'Lagring af bilag',
          agreement: { state: 'unknown' },
          transfer: { outsideEu: 'yes', to: [{ country: 'US', recipient: 'Fjernsky Inc.' }] },
        },
      ]);
      const known = { ...before, processors: [aProcessor({ name: 'fjernsky inc.' })] };
      expect(taken(passed, known)).toEqual(known.processors);
      const without = { ...unwrap(saveSubProcessorNotice(before, passed)), processors: [] };
      expect(taken({ ...passed, note: 'x' }, without)).toEqual([]);
    });
  });
});
