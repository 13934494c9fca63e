import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import {
  removableLists,
  removeEntry,
  saveCompany,
  saveProcessor,
} from '../../../../../shared/domain/entries';
import { recordChanges } from '../../../../../shared/domain/history/recordChanges';
import { historyName } from '../../../../../shared/text/historyNames';
import {
  aBinder,
  aClient,
  aCompany,
  aContactPerson,
  anActivity,
  anAgreement,
  anEmployee,
  aProcessor,
  aSystem,
  keptBy,
  now,
} from '../../../../support/builders';
import { aGivenConsent, aWording } from '../../../../support/consent';
import { aFullRequest, aRequest } from '../../../../support/request';
import { anAcknowledgement } from '../../../../support/staff';
import { unwrap } from '../../../../support/unwrap';

const earlier = () =>
  aBinder({ history: [], processors: [aProcessor({ id: 'p1', name: 'Talrig Regnskab' })] });

describe('the history of the binder', () => {
  test('tells a changed field with what it said before and after', () => {
    const moved = unwrap(
      saveCompany(earlier(), {
        company: aCompany({ address: 'Havnegade 3, 4300 Holbæk' }),
        affiliates: [],
        contactPerson: aContactPerson(),
        customersWriteTo: earlier().customersWriteTo,
      }),
    );
    expect(recordChanges(earlier(), moved, now).history).toEqual([
      {
        at: now,
        subject: 'company',
        id: 'company',
        name: 'Lindholm Låse & Alarm ApS',
        change: 'changed',
        fields: [{ field: 'address', before: 'Smedegade 7, 4300 Holbæk', after: 'Havnegade 3, 4300 Holbæk' }],
      },
    ]);
  });

  test('tells what came and what went', () => {
    const added = unwrap(saveProcessor(earlier(), aProcessor({ id: 'p2', name: 'Ordrebogen' })));
    expect(recordChanges(earlier(), added, now).history).toMatchObject([
      { id: 'p2', change: 'added', fields: [] },
    ]);
    const removed = unwrap(removeEntry(earlier(), 'processors', 'p1'));
    expect(recordChanges(earlier(), removed, now).history).toMatchObject([
      { name: 'Talrig Regnskab', change: 'removed' },
    ]);
  });

  test('is silent when nothing changed, and while set-up is under way', () => {
    expect(recordChanges(earlier(), earlier(), now).history).toEqual([]);
    const during = { ...earlier(), setup: { ...earlier().setup, finishedOn: null } };
    expect(recordChanges(during, { ...during, processors: [] }, now).history).toEqual([]);
  });

  test('a confirmed suggestion is no change of the fact, a measure put in place is one', () => {
    const [activity] = earlier().activities;
    const [measure] = earlier().securityMeasures;
    if (activity === undefined || measure === undefined) throw new Error('the builder has both');
    const suggested = { ...earlier(), activities: [{ ...activity, state: 'suggested' as const }] };
    const confirmed = { ...suggested, activities: [{ ...activity, state: 'confirmed' as const }] };
    expect(recordChanges(suggested, confirmed, now).history).toEqual([]);
    const underWay = { ...earlier(), securityMeasures: [{ ...measure, state: 'underWay' as const }] };
    const inPlace = { ...earlier(), securityMeasures: [{ ...measure, state: 'inPlace' as const }] };
    expect(recordChanges(underWay, inPlace, now).history[0]?.fields).toEqual([
      { field: 'state', before: 'underWay', after: 'inPlace' },
    ]);
  });

  test('any change of any text of a processor is told once, and taking it back is told again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('name', 'entity', 'service', 'address', 'note'),
        fc.string({ minLength: 1 }),
        (field, text) => {
          const old = earlier();
          const changed = {
            ...old,
            processors: old.processors.map((one) => ({ ...one, [field]: `ny ${text}` })),
          };
          const there = recordChanges(old, changed, now);
          const back = recordChanges(there, { ...there, processors: old.processors }, now);
          expect(there.history.map(({ fields }) => fields.map((one) => one.field))).toEqual([[field]]);
          expect(back.history).toHaveLength(2);
        },
      ),
    );
  });
});

test('tells the rules of an activity by name', () => {
  const [activity] = earlier().activities;
  const [rule] = earlier().retentionRules;
  if (activity === undefined || rule === undefined) throw new Error('the builder has both');
  const old = { ...earlier(), activities: [{ ...activity, retention: [] }] };
  const changed = { ...old, activities: [{ ...activity, retention: keptBy(rule.id) }] };
  expect(recordChanges(old, changed, now).history[0]?.fields).toEqual([
    { field: 'retention', before: [], after: keptBy(rule.name) },
  ]);
});

test('of a field with parts only the parts that differ are told', () => {
  const [processor] = earlier().processors;
  if (processor === undefined) throw new Error('the builder has one');
  const agreement = { ...processor.agreement, expiresOn: '2027-02-01' };
  const changed = { ...earlier(), processors: [{ ...processor, agreement }] };
  expect(recordChanges(earlier(), changed, now).history[0]?.fields).toEqual([
    { field: 'agreement.expiresOn', before: null, after: '2027-02-01' },
  ]);
});

describe('what an entry points at is told by name', () => {
  const anEntryThatPoints = () =>
    aBinder({
      history: [],
      activities: [
        anActivity({
          retention: keptBy('ret-bogfoering'),
          processors: ['p1'],
          systems: ['s1'],
          clients: ['c1'],
          measures: ['m-antivirus'],
        }),
      ],
      processors: [
        aProcessor({
          id: 'p1',
          name: 'Talrig Regnskab',
          agreement: anAgreement({ notCovered: [{ service: 'Løn', processor: 'p2' }] }),
        }),
        aProcessor({ id: 'p2', name: 'Lønhuset' }),
      ],
      systems: [aSystem({ id: 's1', processor: 'p1' })],
      clients: [aClient({ id: 'c1' })],
    });
  const told = (older: Binder, newer: Binder) =>
    recordChanges(older, newer, now).history.map(({ name, change, fields }) => [
      name,
      change,
      fields.map(({ field, before, after }) => [field, before, after]),
    ]);

  test('also the processor that runs a system, or covers what another does not', () => {
    const old = anEntryThatPoints();
    const [first, second] = old.processors;
    const [system] = old.systems;
    if (first === undefined || second === undefined || system === undefined) throw new Error('it has them');
    const agreement = { ...first.agreement, notCovered: [{ service: 'Løn', processor: 'p1' }] };
    const changed = {
      ...old,
      processors: [{ ...first, agreement }, second],
      systems: [{ ...system, processor: 'p2' }],
    };
    expect(told(old, changed)).toEqual([
      [
        'Talrig Regnskab',
        'changed',
        [
          [
            'agreement.notCovered',
            [{ service: 'Løn', processor: 'Lønhuset' }],
            [{ service: 'Løn', processor: 'Talrig Regnskab' }],
          ],
        ],
      ],
      ['Ordrebogen', 'changed', [['processor', 'Talrig Regnskab', 'Lønhuset']]],
    ]);
  });

  test('and a new name of it is a change of it alone', () => {
    const old = anEntryThatPoints();
    const renamed = <Entry extends { name: string }>(all: readonly Entry[]): Entry[] =>
      all.map((one) => ({ ...one, name: `${one.name} igen` }));
    const names = (binder: Binder) => recordChanges(old, binder, now).history.map(({ name }) => name);
    expect(names({ ...old, processors: renamed(old.processors) })).toEqual([
      'Talrig Regnskab igen',
      'Lønhuset igen',
    ]);
    expect(names({ ...old, systems: renamed(old.systems) })).toEqual(['Ordrebogen igen']);
    expect(names({ ...old, clients: renamed(old.clients) })).toEqual(['Havnens Boligforening igen']);
    const rules = names({ ...old, retentionRules: renamed(old.retentionRules) });
    expect(rules).toEqual(old.retentionRules.map(({ name }) => `${name} igen`));
  });

  test.each(removableLists)('and when it is taken out of %s, nothing else has changed', (list) => {
    const old = anEntryThatPoints();
    const without = { ...old, [list]: [] };
    const removed = told(old, without);
    expect(removed.map(([, change]) => change)).toEqual(old[list].map(() => 'removed'));
    const forgotten = {
      ...without,
      activities: without.activities.map((one) => ({
        ...one,
        retention: list === 'retentionRules' ? [] : one.retention,
        processors: list === 'processors' ? [] : one.processors,
        systems: list === 'systems' ? [] : one.systems,
        clients: list === 'clients' ? [] : one.clients,
        measures: list === 'securityMeasures' ? [] : one.measures,
      })),
    };
    expect(told(without, forgotten)).toEqual([]);
  });
});

test('what the firm does for a client is not called what others do for the firm', () => {
  const old = aBinder({ history: [], clients: [aClient()] });
  const changed = { ...old, clients: [aClient({ service: 'Vagtordning' })] };
  expect(recordChanges(old, changed, now).history[0]?.fields).toEqual([
    { field: 'ourService', before: aClient().service, after: 'Vagtordning' },
  ]);
});

describe('the history outlives what it tells of, so it names nobody who asked, agreed or signed', () => {
  const before = aBinder({
    history: [],
    employees: [anEmployee({ name: 'Jonas Krogh' })],
    consents: [aWording()],
  });
  const request = aFullRequest({ name: 'Ida Holm', note: 'Ida er sur' });
  const consent = aGivenConsent({ name: 'Inge Dal', note: 'Inge ringede' });
  const told = (older: Binder, newer: Binder) => recordChanges(older, newer, now).history;
  const named = (older: Binder, newer: Binder) =>
    told(older, newer).map((entry) => historyName(entry, 'da').replaceAll('\u00a0', ' '));

  test('a request is told by what it asks for and when it came', () => {
    const added = { ...before, requests: [aRequest()] };
    expect(named(before, added)).toEqual(['Henvendelse af 23. november 2026 (Indsigt)']);
    const answered = { ...before, requests: [request] };
    const [change] = told(added, answered);
    expect(change?.fields.map(({ field }) => field)).toEqual([
      'rights',
      'identity.state',
      'identity.askedOn',
      'identity.confirmedOn',
      'extension.toldOn',
      'answers',
      'answeredOn',
      'closedOn',
    ]);
    expect(named(answered, before)).toEqual(['Henvendelse af 23. november 2026 (Indsigt og Sletning)']);
  });

  test('a consent of a person by the words it was given to, and one of a group by its name', () => {
    const added = { ...before, consents: [aWording(), consent] };
    expect(named(before, added)).toEqual(['Et samtykke til ”Nyhedsbrev” af 2. marts 2026']);
    const stopped = { ...consent, withdrawnOn: '2026-11-20', stopped: 'Inge er slettet af listen' };
    expect(told(added, { ...before, consents: [aWording(), stopped] })).toMatchObject([
      { fields: [{ field: 'withdrawnOn', before: null, after: '2026-11-20' }] },
    ]);
    const group = { ...consent, givenBy: 'group' as const, name: 'Modtagere af nyhedsbrevet' };
    expect(named(before, { ...before, consents: [aWording(), group] })).toEqual([
      'Modtagere af nyhedsbrevet',
    ]);
  });

  test('a list of sign-offs by how many have signed', () => {
    const some = { ...before, acknowledgements: [anAcknowledgement({ employees: [] })] };
    const all = { ...before, acknowledgements: [anAcknowledgement()] };
    expect(told(some, all)).toMatchObject([{ fields: [{ field: 'employees', before: 0, after: 1 }] }]);
  });

  test('nothing of what a person wrote or is called is left when they are gone', () => {
    const added = recordChanges(
      before,
      { ...before, requests: [request], consents: [aWording(), consent] },
      now,
    );
    const gone = recordChanges(added, { ...added, requests: [], consents: [] }, now);
    const kept = JSON.stringify(gone.history);
    for (const one of [
      'Ida',
      'Inge',
      'ida@holm.example',
      'Ringet op',
      'Fakturaer gemmes',
      '200 kr.',
      'Mange papirer',
    ]) {
      expect(kept).not.toContain(one);
    }
  });
});
