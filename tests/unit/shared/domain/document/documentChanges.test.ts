import { describe, expect, it } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { documentChanges } from '../../../../../shared/domain/document/documentChanges';
import { paperFacts } from '../../../../../shared/domain/document/paperFacts';
import { aBinder, aDocumentVersion, aSecurityMeasure } from '../../../../support/builders';
import { aProcessorWithout, aReadyBinder } from '../overview/overviewBinder';

/** The binder after its policy was signed as it is. */
function signedNow(binder: Binder): Binder {
  return { ...binder, documents: [aDocumentVersion({ facts: paperFacts(binder, 'customerPolicy', null) })] };
}

const policyChanges = (binder: Binder) => documentChanges(binder, 'customerPolicy', null);

const processor = aProcessorWithout({ state: 'signed' });
const signed = signedNow(aReadyBinder({ processors: [processor] }));

describe('what has changed since the signed policy', () => {
  it('is nothing before the first signature and while nothing differs', () => {
    expect(policyChanges(aReadyBinder())).toEqual([]);
    expect(policyChanges(signed)).toEqual([]);
  });

  it('names the processors that came and went', () => {
    const other = { ...processor, id: 'processor-2', name: 'Ordrestyring.dk' };
    expect(policyChanges({ ...signed, processors: [other] })).toMatchObject([
      { subject: 'processor', name: 'Ordrestyring.dk', change: 'added' },
      { subject: 'processor', name: 'Nordvest IT', change: 'removed' },
    ]);
  });

  it('tells a changed field with both its values', () => {
    const changed = { ...signed, processors: [{ ...processor, service: 'drift' }] };
    expect(policyChanges(changed)).toMatchObject([
      { change: 'changed', fields: [{ field: 'service', before: 'it-hjælp', after: 'drift' }] },
    ]);
  });

  it('leaves out what customers are not told', () => {
    const quiet = {
      ...processor,
      note: 'ring om tirsdagen',
      contact: { ...processor.contact, email: 'support@nordvest.example' },
    };
    expect(policyChanges({ ...signed, processors: [quiet] })).toEqual([]);
    const staff = { ...processor, id: 'processor-3', audiences: ['employees' as const] };
    expect(policyChanges({ ...signed, processors: [processor, staff] })).toEqual([]);
  });

  it('counts a measure as told from the day it is in place', () => {
    const withMeasure = (state: 'inPlace' | 'underWay') =>
      policyChanges({ ...signed, securityMeasures: [aSecurityMeasure({ state })] });
    expect(withMeasure('underWay')).toEqual([]);
    expect(withMeasure('inPlace')).toMatchObject([{ subject: 'securityMeasure', change: 'added' }]);
  });

  it('tells who customers write to, and the financial year', () => {
    const customersWriteTo = { name: 'Camilla Juhl', phone: '', email: '' };
    expect(policyChanges({ ...signed, customersWriteTo })).toMatchObject([
      {
        subject: 'contactPerson',
        fields: [{ field: 'customersWriteTo.name', before: null, after: 'Camilla Juhl' }],
      },
    ]);
  });

  it('tells the financial year where a period counts from it', () => {
    const binder = aBinder();
    const calendar = { ...binder.calendar, financialYearEnd: '06-30' };
    expect(policyChanges({ ...signedNow(binder), calendar })).toEqual([{ kind: 'financialYearEnd' }]);
    expect(policyChanges({ ...signed, calendar })).toEqual([]);
  });
});
