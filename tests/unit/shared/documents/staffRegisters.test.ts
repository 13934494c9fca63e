import { describe, expect, test } from 'vitest';
import { readingText } from '../../../../shared/documents/reading';
import { papersOfRegisters, registerPaperOf } from '../../../../shared/documents/registerPapers';
import type { Binder } from '../../../../shared/domain/binder';
import type { RegisterPaper } from '../../../../shared/domain/document/registerPaper';
import { aBinder, aClient, anAgreement, anEmployee, aProcessor } from '../../../support/builders';
import { aNotice, anAcknowledgement, anInstruction } from '../../../support/staff';

const now = '2026-11-24T10:00:00.000Z';
const told = (binder: Binder, kind: RegisterPaper, subject: string | null = null): string | null => {
  const paper = registerPaperOf({ kind, subject }, binder, now);
  return paper === null ? null : readingText(paper).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '');
};

describe('the list of employees', () => {
  const binder = aBinder({
    employees: [
      anEmployee(),
      anEmployee({ id: 'employee-2', name: 'Sofie Bech', startedOn: '2026-11-01' }),
      anEmployee({
        id: 'employee-3',
        name: 'Karin Mose',
        leftOn: '2026-10-31',
        mailboxDays: 30,
        accessClosedOn: '2026-10-31',
        notNeeded: ['equipment'],
      }),
    ],
    documents: [anInstruction(1, { state: 'superseded' }), anInstruction(2)],
    acknowledgements: [anAcknowledgement()],
  });

  test('says what each has signed for, and what was closed after who left', () => {
    const text = told(binder, 'employeeRegister');
    expect(text).toContain('Version 2 af instruksen gælder fra 3. april 2026.');
    expect(text).toContain('Mangler. Har kvitteret for version 1, 10. marts 2026');
    expect(text).toContain('Karin Mose');
    expect(text).toContain('Gjort 31. oktober 2026');
    expect(text).toContain('Senest 30. november 2026');
    expect(text).toContain('Gælder ikke');
  });

  test('lies in the inspection folder once there is somebody', () => {
    const kinds = (of: Binder) => papersOfRegisters(of).map(({ kind }) => kind);
    expect(kinds(binder)).toContain('employeeRegister');
    expect(kinds(aBinder())).not.toContain('employeeRegister');
    expect(told(aBinder({ language: 'en' }), 'employeeRegister')).toContain('There are no employees');
  });
});

describe('the letters about a sub-processor', () => {
  const binder = aBinder({
    processors: [aProcessor({ agreement: anAgreement({ signedOn: '2024-05-01' }) })],
    clients: [
      aClient({
        id: 'client-1',
        name: 'Fjordens Hotel',
        agreement: anAgreement({ noticeDays: 30, objectionDays: 14 }),
      }),
      aClient({
        id: 'client-2',
        name: 'Skovens Café',
        agreement: anAgreement({ noticeDays: null, objectionDays: null }),
      }),
    ],
    subProcessorNotices: [
      aNotice({ objection: 'Vi vil ikke have bilag uden for EU.' }),
      aNotice({
        id: 'notice-2',
        name: 'Nordlys Drift ApS',
        noticeDirection: 'given',
        processor: null,
        toldClients: ['client-1', 'client-2'].map((client) => ({
          client,
          sentOn: null,
          clientAnswer: 'open' as const,
          clientAnsweredOn: null,
          note: '',
        })),
      }),
    ],
  });

  test('object with the grounds, the law and the last day', () => {
    const text = told(binder, 'subProcessorObjection', 'notice-1');
    expect(text).toContain('Fjernsky Inc.');
    expect(text).toContain('artikel 28, stk. 2');
    expect(text).toContain('1. december 2026');
    expect(text).toContain('Vi vil ikke have bilag uden for EU.');
  });

  test('do not say that they are in time when they are late', () => {
    const late = { ...binder, subProcessorNotices: [aNotice({ noticeOn: '2026-11-01', startsOn: null })] };
    expect(told(late, 'subProcessorObjection', 'notice-1')).not.toContain('fristen');
  });

  test('tell each client in the days of its own agreement', () => {
    const text = told(binder, 'subProcessorNotice', 'notice-2');
    expect(text).toMatch(/Fjordens Hotel[\s\S]*14 dage[\s\S]*Skovens Café[\s\S]*7 dage/);
  });

  test('are not there when what they are about is gone', () => {
    expect(told(binder, 'subProcessorObjection', 'gone')).toBeNull();
    expect(told({ ...binder, processors: [] }, 'subProcessorObjection', 'notice-1')).toBeNull();
    expect(told({ ...binder, clients: [] }, 'subProcessorNotice', 'notice-2')).toBeNull();
  });
});
