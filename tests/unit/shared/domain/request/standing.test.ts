import { describe, expect, test } from 'vitest';
import { saveRequest } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import { registerDates } from '../../../../../shared/domain/overview/registerDates';
import {
  keptByLaw,
  placesToLook,
  recipientsToTell,
  rightsToTell,
} from '../../../../../shared/domain/request/places';
import { dayProblem, type Request } from '../../../../../shared/domain/request/request';
import {
  answeredSince,
  requestStanding,
  requestsInOrder,
} from '../../../../../shared/domain/request/standing';
import { aBinder } from '../../../../support/builders';
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
    expect(requestStanding(aRequest({ identity }), '2027-05-01')).toBe('waiting');
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

  test('an extension that was told late', () => {
    const request = aRequest({ extension: { reason: 'x', toldOn: '2026-12-24' }, answeredOn: '2026-12-23' });
    expect(rulesFor(request, '2027-01-01')).toEqual(['requestExtendedLate']);
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

  test('only what was corrected, erased or restricted is told of, and not what was refused', () => {
    const rights: Request['rights'] = ['access', 'rectification', 'erasure', 'restriction'];
    const answers = [{ right: 'erasure' as const, outcome: 'refused' as const, reason: 'x' }];
    expect(rightsToTell({ rights, answers })).toEqual(['rectification', 'restriction']);
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
    [{ answeredOn: '2026-11-23', closedOn: '2026-11-23' }, null],
  ] as const)('%o: %s', (facts, problem) => {
    const request = aRequest(facts);
    expect(dayProblem(request)).toBe(problem);
    const saved = saveRequest(aBinder(), request);
    expect(saved.ok ? null : saved.error).toEqual(problem && { code: 'request-days', problem });
  });
});
