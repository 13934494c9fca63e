import { describe, expect, test } from 'vitest';
import { coverService, uncoveredServices } from '../../../../../shared/domain/processor/coverage';
import { Processor } from '../../../../../shared/domain/processor/processor';
import { aBinder, anAgreement, aProcessor } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const seller = aProcessor({
  id: 'it',
  name: 'Nordvest Drift',
  audiences: ['customers', 'employees'],
  agreement: anAgreement({
    notCovered: [
      { service: 'Microsoft 365', processor: null },
      { service: 'Et eget program', processor: null },
    ],
  }),
});
const means = { newId: () => 'new-1', language: 'da' } as const;

test('what an agreement leaves out is told, with the processor that covers it as long as it is there', () => {
  const covered = aProcessor({
    ...seller,
    agreement: anAgreement({
      notCovered: [
        { service: 'Mail', processor: 'mail' },
        { service: 'Filer', processor: 'gone' },
      ],
    }),
  });
  const mail = aProcessor({ id: 'mail' });
  expect(uncoveredServices({ processors: [covered, mail] }, covered)).toEqual([
    { service: 'Mail', processor: mail },
    { service: 'Filer', processor: null },
  ]);
});

describe('a service that is left out becomes a processor of its own', () => {
  test('with what the catalogue knows of it, and for the same people', () => {
    const { binder, covering } = unwrap(
      coverService(aBinder({ processors: [seller] }), { id: 'it', service: 'Microsoft 365' }, means),
    );
    expect(covering).toMatchObject({
      id: 'new-1',
      name: 'Microsoft 365',
      entity: 'Microsoft Ireland Operations Limited',
      country: 'IE',
      standing: 'onInstruction',
      audiences: ['customers', 'employees'],
    });
    expect(binder.processors.map(({ id }) => id)).toEqual(['it', 'new-1']);
    expect(binder.processors[0]?.agreement.notCovered).toEqual([
      { service: 'Microsoft 365', processor: 'new-1' },
      { service: 'Et eget program', processor: null },
    ]);
    expect(Processor.safeParse(covering).success).toBe(true);
  });

  test('also one that the catalogue has never heard of: then nobody has said what it is', () => {
    const { covering } = unwrap(
      coverService(aBinder({ processors: [seller] }), { id: 'it', service: 'Et eget program' }, means),
    );
    expect(covering).toMatchObject({ name: 'Et eget program', country: '', standing: 'unknown' });
    expect(Processor.safeParse(covering).success).toBe(true);
  });

  test('unless it is in the list already: then that one is pointed at', () => {
    const there = aProcessor({ id: 'm365', name: ' microsoft 365' });
    const { binder, covering } = unwrap(
      coverService(aBinder({ processors: [seller, there] }), { id: 'it', service: 'Microsoft 365' }, means),
    );
    expect(covering).toEqual(there);
    expect(binder.processors).toHaveLength(2);
    expect(binder.processors[0]?.agreement.notCovered[0]?.processor).toBe('m365');
  });

  test('only when the agreement does leave it out, and the seller is there', () => {
    const gone = { ok: false, error: { code: 'not-found' } };
    const binder = aBinder({ processors: [seller] });
    expect(coverService(binder, { id: 'it', service: 'Andet' }, means)).toEqual(gone);
    expect(coverService(binder, { id: 'x', service: 'Microsoft 365' }, means)).toEqual(gone);
  });
});
