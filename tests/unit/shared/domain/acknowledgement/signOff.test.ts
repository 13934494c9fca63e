import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acknowledgementLacks } from '../../../../../shared/domain/acknowledgement/acknowledgement';
import {
  notSigned,
  signOffDue,
  signOffOf,
  versionBefore,
  versionToAskAbout,
} from '../../../../../shared/domain/acknowledgement/signOff';
import { acknowledgementDates } from '../../../../../shared/domain/acknowledgement/signOffDates';
import { saveAcknowledgement } from '../../../../../shared/domain/entries';
import { aBinder, anEmployee } from '../../../../support/builders';
import { anAcknowledgement, anInstruction } from '../../../../support/staff';

const paper = 'employeeInstruction';
const today = '2026-11-24';
const jonas = anEmployee();
const sofie = anEmployee({ id: 'employee-2', name: 'Sofie Bech' });
const old = (number: number) => anInstruction(number, { state: 'superseded' });

describe('somebody', () => {
  test('has nothing to sign for while no version is in force', () => {
    const binder = aBinder({
      employees: [jonas],
      documents: [anInstruction(1, { state: 'readyToSign', signedOn: null })],
    });
    expect(signOffOf(binder, paper, jonas.id)).toEqual({ state: 'nothing' });
    expect(notSigned(binder, paper, today)).toEqual([]);
  });

  test('signs for the version in force, also one who is new', () => {
    const binder = aBinder({
      employees: [jonas, sofie],
      documents: [anInstruction(1)],
      acknowledgements: [anAcknowledgement()],
    });
    expect(signOffOf(binder, paper, jonas.id)).toEqual({ state: 'signed', version: 1, on: '2026-03-10' });
    expect(signOffOf(binder, paper, sofie.id)).toEqual({ state: 'open', version: 1, last: null });
    expect(notSigned(binder, paper, today)).toEqual([sofie]);
  });

  test('signs again for a new version, unless its change does not concern them', () => {
    const asked = aBinder({
      employees: [jonas, sofie],
      documents: [old(1), anInstruction(2)],
      acknowledgements: [anAcknowledgement({ employees: [jonas.id, sofie.id] })],
    });
    expect(notSigned(asked, paper, today)).toEqual([jonas, sofie]);
    expect(versionToAskAbout(asked, paper, today)?.number).toBe(2);

    const leftOut = anAcknowledgement({
      id: 'ack-2',
      version: 2,
      signOff: 'leftOut',
      employees: [sofie.id],
      whyLeftOut: 'Kun montørernes tablets',
    });
    const answered = { ...asked, acknowledgements: [...asked.acknowledgements, leftOut] };
    expect(notSigned(answered, paper, today)).toEqual([jonas]);
    expect(signOffOf(answered, paper, sofie.id)).toEqual({ state: 'signed', version: 1, on: '2026-03-10' });
    expect(versionToAskAbout(answered, paper, today)).toBeUndefined();
  });

  test('signs for what is in force when an earlier change that concerned them was never signed for', () => {
    const binder = aBinder({
      employees: [jonas],
      documents: [old(1), old(2), anInstruction(3)],
      acknowledgements: [
        anAcknowledgement(),
        anAcknowledgement({ id: 'ack-2', version: 3, signOff: 'leftOut', whyLeftOut: 'Ordlyd' }),
      ],
    });
    expect(notSigned(binder, paper, today)).toEqual([jonas]);
  });

  test('who begins later, or has left, is not asked', () => {
    const binder = aBinder({
      employees: [anEmployee({ startedOn: '2027-01-01' }), anEmployee({ id: 'e', leftOn: today })],
      documents: [anInstruction(1)],
    });
    expect(notSigned(binder, paper, today)).toEqual([]);
  });
});

test.each([
  // [version signed on, started on, the last day]
  ['2026-03-03', '2024-02-01', '2026-03-17'],
  ['2026-03-03', null, '2026-03-17'],
  ['2026-03-03', '2026-11-01', '2026-11-15'],
  ['2028-02-20', '2020-01-01', '2028-03-05'],
])('a version of %s is signed for by who started %s until %s', (signedOn, startedOn, due) => {
  expect(signOffDue(anInstruction(1, { signedOn }), anEmployee({ startedOn }))).toBe(due);
});

test('one date waits for each paper, named by those who have not signed', () => {
  const employees = ['A', 'B', 'C', 'D', 'E'].map((name) => anEmployee({ id: name, name }));
  const dates = acknowledgementDates(aBinder({ employees, documents: [anInstruction(1)] }), today);
  expect(dates).toEqual([
    { kind: 'signOffDue', list: 'employees', id: 'A', name: 'A, B, C +2', on: '2026-03-17', noticeDays: 14 },
  ]);
});

test('whoever signs is named, and who is left out has a reason', () => {
  expect(acknowledgementLacks(anAcknowledgement({ employees: [] }))).toBe('employees');
  expect(acknowledgementLacks(anAcknowledgement({ signOff: 'leftOut' }))).toBe('whyLeftOut');
  expect(acknowledgementLacks(anAcknowledgement({ signOff: 'leftOut', employees: [] }))).toBeNull();
  expect(saveAcknowledgement(aBinder(), anAcknowledgement({ employees: [] }))).toEqual({
    ok: false,
    error: { code: 'invalid-input', fields: ['employees'] },
  });
});

test('a new version reopens exactly those whom it concerns, whoever signed before', () => {
  const ids = ['a', 'b', 'c', 'd'];
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(ids), (signed, leftOut) => {
      const binder = aBinder({
        employees: ids.map((id) => anEmployee({ id })),
        documents: [old(1), anInstruction(2)],
        acknowledgements: [
          anAcknowledgement({ employees: signed }),
          anAcknowledgement({
            id: 'ack-2',
            version: 2,
            signOff: 'leftOut',
            employees: leftOut,
            whyLeftOut: 'x',
          }),
        ],
      });
      const open = notSigned(binder, paper, today).map(({ id }) => id);
      expect(open).toEqual(ids.filter((id) => !(signed.includes(id) && leftOut.includes(id))));
      const all = anAcknowledgement({ id: 'ack-3', version: 2, employees: open });
      const done = { ...binder, acknowledgements: [...binder.acknowledgements, all] };
      expect(notSigned(done, paper, today)).toEqual([]);
    }),
  );
});

test('a version follows the one that was in force before it, and the first follows none', () => {
  const binder = aBinder({
    documents: [old(1), anInstruction(2, { state: 'readyToSign', signedOn: null }), anInstruction(3)],
  });
  expect(versionBefore(binder, paper, { number: 3 })).toMatchObject({ number: 1 });
  expect(versionBefore(binder, paper, { number: 1 })).toBeUndefined();
});
