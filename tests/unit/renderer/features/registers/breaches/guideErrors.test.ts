import { expect, test } from 'vitest';
import {
  guideErrors,
  refusedField,
} from '../../../../../../renderer/features/registers/breaches/guide/guideErrors';
import { guideValues } from '../../../../../../renderer/features/registers/breaches/guide/guideForm';
import { text } from '../../../../../../renderer/features/registers/breaches/guide/text';
import { aBreach } from '../../../../../support/breach';
import { aBinder } from '../../../../../support/builders';

const words = text.da.errors;
const told = aBreach({ notifiedAt: '2026-11-23T10:00:00.000Z' });
const place = { words, language: 'da', now: '2026-11-24T09:00:00.000Z', before: told } as const;
const values = guideValues(told, { language: 'da', binder: aBinder() });

test('the discovery is not moved to after the notification', () => {
  const later = { ...values, discoveredDate: '2026-11-23', discoveredTime: '14.00' };
  expect(guideErrors(later, { ...place, page: 'when' })).toEqual({
    discoveredDate: words.times.beforeDiscovery,
  });
  expect(guideErrors(values, { ...place, page: 'when' })).toEqual({});
});

test('whose data they are is not changed after somebody was told', () => {
  const other = { ...values, role: 'processor', client: 'client-1' } as const;
  expect(guideErrors(other, { ...place, page: 'what' })).toEqual({ role: words.alreadyTold });
});

test('a refusal of the binder is shown at its field, where the page asks for it', () => {
  const failure = { code: 'breach-mistake', mistake: { field: 'happenedTo', is: 'beforeStart' } } as const;
  expect(refusedField(failure, 'when')).toBe('toDate');
  expect(refusedField(failure, 'risk')).toBeNull();
  expect(refusedField({ code: 'not-found' }, 'when')).toBeNull();
});
