import { describe, expect, test } from 'vitest';
import { noticeErrors, noticeInput, noticeValues } from '../../../../renderer/entries/notices/noticeForm';
import { text as noticeText } from '../../../../renderer/entries/notices/text';
import {
  leftOutErrors,
  leftOutInput,
  signableVersions,
  signOffErrors,
} from '../../../../renderer/entries/staff/acknowledgementForm';
import { text as staffText } from '../../../../renderer/entries/staff/text';
import { suggestedDays } from '../../../../shared/domain/subProcessorNotice/noticeDays';
import { aBinder } from '../../../support/builders';
import { aNotice, anInstruction } from '../../../support/staff';

const today = '2026-11-24';

describe('signatures', () => {
  const { errors } = staffText.da;
  const words = { ...errors, inFuture: 'future', beforeMade: (date: string) => `made ${date}` };
  const base = { paper: 'employeeInstruction' as const, version: 2, name: 'Instruksen' };
  const values = { version: 'employeeInstruction/2', signedOn: '2026-11-20', employees: ['e'], note: '' };
  const told = (own: Partial<typeof values> | { signedOn: null }) =>
    signOffErrors({ ...values, ...own }, { base, madeOn: '2026-04-02', today }, words);

  test('have a day that has come and is not before the version, and somebody who signed', () => {
    expect(told({})).toEqual({});
    expect(told({ signedOn: null })).toEqual({ signedOn: errors.noDate });
    expect(told({ signedOn: '2026-11-25' })).toEqual({ signedOn: 'future' });
    expect(told({ signedOn: '2026-04-01' })).toEqual({ signedOn: 'made 2026-04-02' });
    expect(told({ employees: [] })).toEqual({ employees: errors.nobody });
    expect(told({ note: 'x'.repeat(5001) })).toEqual({ note: errors.tooLong });
  });

  test('are for a version that was made, the one in force first, or for the first that will be', () => {
    const binder = aBinder({
      documents: [
        anInstruction(1, { state: 'superseded' }),
        anInstruction(2),
        anInstruction(3, { state: 'readyToSign', signedOn: null }),
      ],
    });
    const numbers = signableVersions(binder).map(({ paper, number }) => `${paper}/${number}`);
    expect(numbers).toEqual([
      'employeeInstruction/2',
      'employeeInstruction/3',
      'employeeInstruction/1',
      'confidentialityStatement/1',
    ]);
  });

  test('are not asked again of who is left out with a reason', () => {
    const asked = { ...base, asked: ['a', 'b'], signedOn: today };
    expect(leftOutInput(null, { concerned: ['a'], whyLeftOut: 'x' }, asked)).toMatchObject({
      employees: ['b'],
      whyLeftOut: 'x',
    });
    expect(leftOutInput(null, { concerned: ['a', 'b'], whyLeftOut: 'x' }, asked)).toMatchObject({
      employees: [],
      whyLeftOut: '',
    });
    expect(leftOutErrors({ concerned: ['a'], whyLeftOut: ' ' }, asked, errors)).toEqual({
      whyLeftOut: errors.noReason,
    });
  });
});

describe('a notice', () => {
  const { errors } = noticeText.da;
  const begun = { noticeDirection: 'received', processor: 'p', ...suggestedDays, clients: [] } as const;
  const told = (own: Partial<ReturnType<typeof noticeValues>>) =>
    noticeErrors({ ...noticeValues(aNotice(), begun, 'da'), ...own }, today, {
      ...errors,
      inFuture: 'future',
    });

  test('is saved as it was when nothing is corrected', () => {
    const notice = aNotice({
      cvr: '90123459',
      country: 'US',
      replaces: 'sub',
      noticeOutcome: 'objected',
      answerOn: today,
    });
    expect(noticeInput(notice.id, noticeValues(notice, begun, 'da'))).toEqual(notice);
  });

  test('begins with the days of the agreement, and every client chosen', () => {
    const fresh = noticeValues(undefined, { ...begun, clients: ['c'] }, 'da');
    expect(fresh).toMatchObject({
      noticeDays: 14,
      objectionDays: 7,
      toldClients: [{ client: 'c', sentOn: null }],
    });
  });

  test('names the field that cannot be', () => {
    expect(told({})).toEqual({});
    expect(told({ name: ' ' })).toEqual({ name: errors.words.name });
    expect(told({ processor: '' })).toEqual({ processor: errors.noProcessor });
    expect(told({ noticeOn: null })).toEqual({ noticeOn: errors.noDate });
    expect(told({ noticeOn: '2026-11-25' })).toEqual({ noticeOn: 'future' });
    expect(told({ startsOn: '2026-11-01' })).toEqual({ startsOn: errors.startsBefore });
    expect(told({ objectBy: '2026-11-01' })).toEqual({ objectBy: errors.objectBefore });
    expect(told({ noticeDays: null })).toEqual({ noticeDays: errors.words.noticeDays });
    expect(told({ cvr: '12345678' })).toEqual({ cvr: errors.words.cvr });
    expect(told({ noticeOutcome: 'accepted' })).toEqual({ answerOn: errors.noAnswerDate });
    expect(told({ noticeOutcome: 'accepted', answerOn: '2026-11-23' })).toEqual({
      answerOn: errors.answeredBefore,
    });
    expect(told({ noticeOutcome: 'accepted', answerOn: '2026-11-25' })).toEqual({ answerOn: 'future' });
  });

  test('to clients is sent after it was decided, and not on a day to come', () => {
    const client = {
      client: 'c',
      sentOn: null,
      clientAnswer: 'open',
      clientAnsweredOn: null,
      note: '',
    } as const;
    const given = { noticeDirection: 'given', processor: '' } as const;
    expect(told({ ...given, toldClients: [client] })).toEqual({});
    expect(told({ ...given, toldClients: [{ ...client, sentOn: '2026-11-23' }] })).toEqual({
      'toldClients.0.sentOn': errors.sentBefore,
    });
    expect(
      told({ ...given, toldClients: [{ ...client, sentOn: '2026-11-25', clientAnsweredOn: '2026-11-25' }] }),
    ).toEqual({ 'toldClients.0.sentOn': 'future', 'toldClients.0.clientAnsweredOn': 'future' });
  });
});
