import { expect, test } from 'vitest';
import {
  type NotifyValues,
  notified,
  notifyErrors,
  notifyValues,
} from '../../../../../../renderer/features/registers/breaches/steps/notifyForm';
import { text } from '../../../../../../renderer/features/registers/breaches/text';
import { aBreach } from '../../../../../support/breach';

const NOW = '2026-11-27T09:00:00.000Z';
const words = text.da.errors;
const values = (facts: Partial<NotifyValues> = {}): NotifyValues => ({
  ...notifyValues(aBreach(), 'da'),
  ...facts,
});
const errorsOf = (given: NotifyValues) => notifyErrors(given, { breach: aBreach(), now: NOW, words });

test('what stands in the notification is saved before it is sent (Art. 33(1) and (4))', () => {
  const prepared = values({ lateReason: 'Ferie', moreToFollow: 'yes', moreOn: '2026-11-30' });
  expect(errorsOf(prepared)).toEqual({});
  expect(notified(aBreach(), prepared)).toMatchObject({
    notifiedAt: null,
    lateReason: 'Ferie',
    moreToFollow: 'yes',
    moreOn: '2026-11-30',
  });
});

test('a notification after the deadline needs its reason, and half a time is pointed at', () => {
  expect(errorsOf(values({ date: '2026-11-26', time: '10.00' }))).toEqual({ lateReason: words.lateReason });
  expect(errorsOf(values({ date: '2026-11-26' }))).toEqual({ time: words.time });
  expect(errorsOf(values({ time: '10.00' }))).toEqual({ date: words.date });
});

test('a notification that was saved by mistake is taken back, and its case is open again', () => {
  const told = aBreach({ notifiedAt: '2026-11-23T10:00:00.000Z', closedOn: '2026-11-24', risk: 'risk' });
  const cleared = { ...notifyValues(told, 'da'), date: null, time: '' };
  expect(notifyErrors(cleared, { breach: told, now: NOW, words })).toEqual({});
  expect(notified(told, cleared)).toMatchObject({ notifiedAt: null, closedOn: null });
});
