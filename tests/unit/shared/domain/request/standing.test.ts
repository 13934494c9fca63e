import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../../../shared/domain/activity/activity';
import { saveRequest } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import { registerDates } from '../../../../../shared/domain/overview/registerDates';
import {
  activitiesOfCase,
  isNothingFound,
  keptByLaw,
  placesToLook,
  recipientsToTell,
  rightsToTell,
} from '../../../../../shared/domain/request/places';
import { dayProblem, type Request } from '../../../../../shared/domain/request/request';
import {
  answeredSince,
  requestDates,
  requestStanding,
  requestsInOrder,
} from '../../../../../shared/domain/request/standing';
import { aBinder, anActivity } from '../../../../support/builders';
import { aFullRequest, aRequest } from '../../../../support/request';

const rulesFor = (request: Request, today: string): string[] =>
  findings(aBinder({ requests: [request] }), today)
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('request'));

describe('how a request stands', () => {
  test.each([
    ['2026-12-15', 'underWay'],
    ['2026-12-16', 'dueSoon'],
    ['2026-12-23', 'dueSoon'],
    ['2026-12-24', 'late'],
  ])('on %s: %s', (today, standing) => {
    expect(requestStanding(aRequest(), today)).toBe(standing);
  });

  test('it waits while nobody knows who asks, and is done when it is closed', () => {
    const identity = { state: 'asked', askedOn: '2026-11-23', confirmedOn: null, how: '' } as const;
    expect(requestStanding(aRequest({ identity }), '2026-12-30')).toBe('waiting');
    expect(requestStanding(aRequest({ identity }), '2027-05-01')).toBe('late');
    expect(requestStanding(aRequest({ answeredOn: '2026-12-01' }), '2027-05-01')).toBe('answered');
    expect(requestStanding(aFullRequest(), '2027-05-01')).toBe('closed');
  });

  test('what is unanswered waits for the director seven days before', () => {
    const binder = aBinder({ requests: [aRequest(), aRequest({ id: 'req-2', answeredOn: '2026-11-24' })] });
    expect(registerDates(binder, '2026-11-24').filter(({ list }) => list === 'requests')).toEqual([
      {
        kind: 'requestDue',
        list: 'requests',
        id: 'req-1',
        name: 'Ida Holm',
        on: '2026-12-23',
        noticeDays: 7,
      },
    ]);
  });

  test('while it waits to know who asks, it comes up by the day without the pause', () => {
    const identity = { state: 'asked', askedOn: '2026-11-24', confirmedOn: null, how: '' } as const;
    const binder = aBinder({ requests: [aRequest({ identity })] });
    expect(requestDates(binder, '2026-12-10').map(({ on }) => on)).toEqual(['2026-12-23']);
  });

  test('asking who it is after the deadline does not make it wait (Art. 12(3))', () => {
    const identity = { state: 'asked', askedOn: '2026-02-10', confirmedOn: null, how: '' } as const;
    const request = aRequest({ receivedOn: '2026-01-01', identity });
    expect(requestStanding(request, '2026-02-11')).toBe('late');
    expect(rulesFor(request, '2026-02-11')).toEqual(['requestLate']);
    const answered = aRequest({
      receivedOn: '2026-01-01',
      identity: { ...identity, state: 'confirmed', confirmedOn: '2026-02-20' },
      answeredOn: '2026-02-20',
    });
    expect(rulesFor(answered, '2026-02-21')).toEqual(['requestLateWithoutReason']);
  });

  test.each(['marketing', 'withdrawal'] as const)(
    '%s has to stop at once (Arts. 7(3) and 21(3)), and then has the time of its answer',
    (right) => {
      const on = (facts: Partial<Request>) =>
        requestDates(aBinder({ requests: [aRequest({ rights: [right], ...facts })] }), '2026-11-24')[0]?.on;
      expect(on({})).toBe('2026-11-23');
      expect(on({ answers: [{ right, outcome: 'met', reason: '' }] })).toBe('2026-12-23');
    },
  );

  test('the open ones stand first by what is due, the closed ones with the newest on top', () => {
    const binder = aBinder({
      requests: [
        aFullRequest({ id: 'old', receivedOn: '2026-01-02' }),
        aRequest({ id: 'later' }),
        aRequest({ id: 'sooner', receivedOn: '2026-11-02' }),
        aFullRequest({ id: 'new' }),
      ],
    });
    const { open, done } = requestsInOrder(binder, '2026-11-24');
    expect([...open, ...done].map(({ id }) => id)).toEqual(['sooner', 'later', 'new', 'old']);
  });

  test('the review counts what was answered since last time, and in time', () => {
    const requests = [
      aRequest({ answeredOn: '2026-12-23' }),
      aRequest({ id: 'late', answeredOn: '2026-12-24' }),
      aRequest({ id: 'before', receivedOn: '2026-01-02', answeredOn: '2026-01-05' }),
    ];
    expect(answeredSince(aBinder({ requests }), '2026-06-01')).toEqual({ answered: 2, inTime: 1 });
  });
});

describe('findings', () => {
  test('a request past its deadline (Art. 12(3))', () => {
    expect(rulesFor(aRequest(), '2026-12-23')).toEqual([]);
    expect(rulesFor(aRequest(), '2026-12-24')).toEqual(['requestLate']);
  });

  test('an extension that was told late, as long as the case is open', () => {
    const extension = { reason: 'x', toldOn: '2026-12-24' };
    expect(rulesFor(aRequest({ extension }), '2027-01-01')).toEqual(['requestLate', 'requestExtendedLate']);
    expect(rulesFor(aRequest({ extension, answeredOn: '2026-12-23' }), '2027-01-01')).toEqual([]);
    expect(rulesFor(aRequest({ extension: { reason: 'x', toldOn: null } }), '2026-12-23')).toEqual([]);
  });

  test('answered late without a reason', () => {
    const late = { answeredOn: '2026-12-28' };
    expect(rulesFor(aRequest(late), '2027-01-01')).toEqual(['requestLateWithoutReason']);
    expect(rulesFor(aRequest({ ...late, lateReason: 'Sygdom' }), '2027-01-01')).toEqual([]);
  });

  test('all erased, although the law wants some of it kept (Art. 17(3)(b))', () => {
    const binder = aBinder();
    const activity = binder.activities.find(
      ({ id }) =>
        keptByLaw(binder, { places: [{ key: `activities/${id}`, name: 'x', state: 'found', note: '' }] })
          .length > 0,
    );
    const request = (outcome: 'met' | 'partly') =>
      aRequest({
        rights: ['erasure'],
        places: [{ key: `activities/${activity?.id}`, name: 'x', state: 'found', note: '' }],
        answers: [{ right: 'erasure', outcome, reason: 'Fakturaer' }],
      });
    expect(rulesFor(request('met'), '2026-11-24')).toEqual(['requestErasesKept']);
    expect(rulesFor(request('partly'), '2026-11-24')).toEqual([]);
  });
});

describe('places and recipients', () => {
  test('every activity, system and processor is a place; what was ticked stays, also when it has gone', () => {
    const binder = aBinder();
    const gone = { key: 'systems/gone', name: 'Gammelt system', state: 'found', note: 'to ordrer' } as const;
    const places = placesToLook(binder, { places: [gone, { ...gone, key: 'systems/other', state: 'open' }] });
    expect(places).toHaveLength(
      binder.activities.length + binder.systems.length + binder.processors.length + 1,
    );
    expect(places.at(-1)).toEqual(gone);
  });

  test('a processor in which data were found is told, whether or not an activity names it (Art. 19)', () => {
    const binder = aBinder();
    const [processor] = binder.processors;
    const key = `processors/${processor?.id}`;
    const places = [{ key, name: 'x', state: 'found' as const, note: '' }];
    const bare = { ...binder, activities: [] };
    expect(recipientsToTell(bare, { places, told: [] }).map((one) => one.key)).toEqual([key]);
  });

  test('only what was corrected, erased or restricted is told of, not what was refused or is undecided', () => {
    const rights: Request['rights'] = ['access', 'rectification', 'erasure', 'restriction'];
    const answered = (outcome: 'met' | 'partly' | 'refused') => ({
      rights,
      answers: [{ right: 'erasure' as const, outcome, reason: 'x' }],
    });
    expect(rightsToTell({ rights, answers: [] })).toEqual([]);
    expect(rightsToTell(answered('refused'))).toEqual([]);
    expect(rightsToTell(answered('partly'))).toEqual([{ right: 'erasure', isPartly: true }]);
    expect(rightsToTell(answered('met'))).toEqual([{ right: 'erasure', isPartly: false }]);
  });

  test('found in a system, the person is in the activities that use it, if they are about one kind of people', () => {
    const using = (id: string, kinds: string[]) =>
      anActivity({ id, name: id, systems: ['s1'], dataSubjectCategories: kinds });
    const places: Request['places'] = [{ key: 'systems/s1', name: 'Mail', state: 'found', note: '' }];
    const names = (activities: Activity[], looked: Request['places'] = places) =>
      activitiesOfCase(aBinder({ activities }), { places: looked }).map(({ id }) => id);
    const orders = using('orders', ['s-kunde-privat', 's-lev']);
    const invoices = using('invoices', ['s-kunde-privat']);
    const payroll = using('payroll', ['s-ansat']);
    const other = anActivity({ id: 'other', systems: [] });
    expect(names([orders, invoices, other])).toEqual(['orders', 'invoices']);
    expect(names([orders, payroll])).toEqual([]);
    expect(names([orders, invoices], [])).toEqual([]);
    const ticked = (id: string, state: 'found' | 'nothing') =>
      ({ key: `activities/${id}`, name: id, state, note: '' }) as const;
    expect(names([orders, payroll], [...places, ticked('payroll', 'nothing')])).toEqual(['orders']);
    expect(names([orders, payroll], [...places, ticked('orders', 'found')])).toEqual(['orders']);
  });

  test('nothing is found only when every place has been looked in', () => {
    const binder = aBinder();
    const places = placesToLook(binder, { places: [] }).map((one) => ({ ...one, state: 'nothing' as const }));
    expect(isNothingFound(binder, { places })).toBe(true);
    expect(isNothingFound(binder, { places: places.slice(1) })).toBe(false);
    expect(isNothingFound(binder, { places: [] })).toBe(false);
  });
});

describe('days that cannot be', () => {
  test.each([
    [{ answeredOn: '2026-11-22' }, 'beforeReceived'],
    [{ extension: { reason: 'x', toldOn: '2026-11-01' } }, 'beforeReceived'],
    [
      { identity: { state: 'confirmed', askedOn: '2026-11-25', confirmedOn: '2026-11-24', how: 'x' } },
      'confirmedBeforeAsked',
    ],
    [{ closedOn: '2026-11-25' }, 'closedUnanswered'],
    [{ closedOn: '2026-11-25', closedWithout: 'withdrawn' }, null],
    [{ receivedOn: '2026-12-03' }, 'inFuture'],
    [{ answeredOn: '2026-12-03' }, 'inFuture'],
    [{ told: [{ key: 'r', name: 'R', state: 'told', on: '2026-12-03', note: '' }] }, 'inFuture'],
    [{ told: [{ key: 'r', name: 'R', state: 'told', on: '2026-11-01', note: '' }] }, 'beforeReceived'],
    [{ answeredOn: '2026-11-23', closedOn: '2026-11-23' }, null],
  ] as const)('%o: %s', (facts, problem) => {
    const request = aRequest(facts as Partial<Request>);
    expect(dayProblem(request, '2026-12-02')).toBe(problem);
    const saved = saveRequest(aBinder(), request, '2026-12-02');
    expect(saved.ok ? null : saved.error).toEqual(problem && { code: 'request-days', problem });
  });
});
