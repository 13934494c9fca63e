import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityErrors, activityInput, activityValues } from '../../../../renderer/entries/activityForm';
import { freshPurpose } from '../../../../renderer/entries/activityParts';
import { companyErrors, companyInput, companyValues } from '../../../../renderer/entries/companyForm';
import { employeeErrors, employeeInput, employeeValues } from '../../../../renderer/entries/employeeForm';
import { processorErrors, processorInput, processorValues } from '../../../../renderer/entries/processorForm';
import {
  retentionRuleErrors,
  retentionRuleInput,
  retentionRuleValues,
} from '../../../../renderer/entries/retentionRuleForm';
import { systemErrors, systemInput, systemValues } from '../../../../renderer/entries/systemForm';
import { text } from '../../../../renderer/entries/text';
import { leavingSteps } from '../../../../shared/domain/employee/employee';
import { systemKinds } from '../../../../shared/domain/system/system';
import {
  aBinder,
  anActivity,
  anAgreement,
  anEmployee,
  aProcessor,
  aRetentionRule,
  aSystem,
  somePurposes,
  today,
} from '../../../support/builders';

const words = text.da.errors;
const languages = ['da', 'en'] as const;

/** Words that are none of the reference's. */
const ownWords = fc.string({ minLength: 1, maxLength: 40 }).map((own) => `eget ${own}`.trim());

test('opening and saving an activity changes nothing but that it is no longer a suggestion', () => {
  const termsOf = (ids: readonly string[]) =>
    fc.uniqueArray(fc.oneof(fc.constantFrom(...ids), ownWords), { maxLength: 4 });
  const idsOf = fc.uniqueArray(fc.constantFrom('one', 'two', 'gone'), { maxLength: 3 });
  const activities = fc.record({
    purposes: fc.array(
      fc.record({
        what: ownWords,
        legalBases: termsOf(['art6.1.a', 'art6.1.b', 'art6.1.f']),
        specialConditions: termsOf(['art9.2.b', 'dbl-8.3']),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    role: fc.constantFrom('controller', 'jointController', 'processor'),
    dataSubjectCategories: termsOf(['s-kunde-privat', 's-ansat']),
    // A term of another list is kept too, though it is shown in words.
    dataCategories: termsOf(['c-navn', 'c-cpr', 'r-skat']),
    recipients: termsOf(['r-skat', 'r-bank']),
    clients: idsOf,
    systems: idsOf,
    processors: idsOf,
    measures: idsOf,
    transfers: fc.array(
      fc.record({
        country: fc.oneof(fc.constantFrom('US', 'IN', 'DE'), ownWords),
        recipient: ownWords,
        tool: fc.oneof(fc.constantFrom('', 'tool-scc', 'tool-derog'), ownWords),
        note: ownWords,
      }),
      { maxLength: 3 },
    ),
    retention: fc.array(
      fc.record({ rule: fc.constantFrom('ret-kunde', 'gone'), dataCategories: termsOf(['c-navn']) }),
      {
        maxLength: 3,
      },
    ),
    note: ownWords,
  });
  fc.assert(
    fc.property(activities, fc.constantFrom(...languages), (own, language) => {
      const activity = anActivity({ ...own, state: 'suggested' });
      const saved = activityInput(activity.id, activityValues(activity, language), language, activity);
      expect(saved).toEqual({ ...activity, state: 'confirmed' });
    }),
  );
});

test('a purpose keeps its own ground when the one before it is removed', () => {
  const activity = anActivity({
    purposes: [
      { what: 'Levere', legalBases: ['art6.1.b'], specialConditions: [] },
      { what: 'Sende nyheder', legalBases: ['art6.1.a'], specialConditions: ['dbl-8.3'] },
    ],
  });
  const values = activityValues(activity, 'da');
  const left = { ...values, purposes: values.purposes.slice(1) };
  expect(activityInput(activity.id, left, 'da', activity).purposes).toEqual(activity.purposes.slice(1));
});

test('a further purpose begins with the grounds of the one before it', () => {
  const fresh = freshPurpose([{ what: 'Levere', legalBases: ['Aftale'], specialConditions: ['Samtykke'] }]);
  expect(fresh).toEqual({ what: '', legalBases: ['Aftale'], specialConditions: ['Samtykke'] });
});

test('what a purpose, a transfer or a retention rule lacks is told at that very one', () => {
  const values = activityValues(anActivity(), 'da');
  const wrong = {
    ...values,
    purposes: [...values.purposes, { what: ' ', legalBases: [], specialConditions: [] }],
    transfers: [{ country: ' ', recipient: '', tool: '', note: '' }],
    retention: [...values.retention, { rule: '', dataCategories: [] }],
  };
  expect(activityErrors(wrong, 'da', words)).toEqual({
    'purposes.3.what': words.words.what,
    'purposes.3.legalBases': words.lists.legalBases,
    'transfers.0.country': words.words.country,
    'retention.1.rule': words.noRule,
  });
});

test('for a client it is the client who has the ground', () => {
  const values = activityValues(
    anActivity({ role: 'processor', purposes: somePurposes(['Drift'], { legalBases: [] }) }),
    'da',
  );
  expect(activityErrors(values, 'da', words)).toEqual({});
});

test('5,000 characters are a remark, and one more is told to be too long', () => {
  const noted = (length: number) => ({ ...activityValues(anActivity(), 'da'), note: 'n'.repeat(length) });
  expect(activityErrors(noted(5000), 'da', words)).toEqual({});
  expect(activityErrors(noted(5001), 'da', words)).toEqual({ note: words.tooLong.replace('{n}', '5000') });
});

test('opening and saving a system changes nothing', () => {
  const systems = fc.record({
    kind: fc.constantFrom(...systemKinds),
    holds: ownWords,
    processor: fc.constantFrom(null, 'proc-regnskab', 'gone'),
    guards: fc.uniqueArray(fc.oneof(fc.constantFrom('m-antivirus', 'm-backup', 'c-navn'), ownWords), {
      maxLength: 4,
    }),
    weakness: ownWords,
    inUse: fc.boolean(),
    cannotDelete: fc.boolean(),
    note: ownWords,
  });
  fc.assert(
    fc.property(systems, fc.constantFrom(...languages), (own, language) => {
      const system = aSystem(own);
      expect(systemInput(system.id, systemValues(system, language), language, system)).toEqual(system);
    }),
  );
});

test('a system without a name is refused at its field', () => {
  expect(systemErrors(systemValues(undefined, 'da'), 'da', words)).toEqual({ name: words.words.name });
});

test('an activity without a name is refused at its field', () => {
  const values = { ...activityValues(anActivity(), 'da'), name: '  ' };
  expect(activityErrors(values, 'da', words)).toEqual({ name: 'Skriv et navn' });
});

test('the company is saved as it was when nothing is corrected', () => {
  const binder = aBinder({ affiliates: [{ name: 'Lindholm Ejendomme ApS', cvr: '90 20 02 08' }] });
  const { company, affiliates, contactPerson, customersWriteTo } = binder;
  expect(companyInput(companyValues(binder), binder)).toEqual({
    company,
    affiliates,
    contactPerson,
    customersWriteTo,
  });
});

test('another company of the group needs a name and a CVR number that can be one', () => {
  const values = companyValues(aBinder());
  const told = (name: string, cvr: string) =>
    companyErrors({ ...values, affiliates: [{ name, cvr }] }, words, 'forkert');
  expect(told('Lindholm Ejendomme ApS', '90 20 02 08')).toEqual({});
  expect(told(' ', '123')).toEqual({
    'affiliates.0.name': words.words.name,
    'affiliates.0.cvr': words.words.cvr,
  });
  expect(told('Lindholm Ejendomme ApS', '12345678')).toEqual({ 'affiliates.0.cvr': 'forkert' });
});

test('a CVR number is told to need eight digits, or to be wrong', () => {
  const values = companyValues(aBinder());
  const told = (cvr: string) => companyErrors({ ...values, cvr }, words, 'forkert').cvr;
  expect(told('123')).toBe('Skriv CVR-nummeret med 8 cifre');
  expect(told('12345678')).toBe('forkert');
  expect(told('90 12 34 59')).toBeUndefined();
});

test('names of the firm and of the responsible are told apart', () => {
  const values = { ...companyValues(aBinder()), name: '', personName: ' ', address: '' };
  expect(Object.keys(companyErrors(values, words, ''))).toEqual(['name', 'address', 'personName']);
});

test('another one to write to needs a name or a way to be reached', () => {
  const values = {
    ...companyValues(aBinder()),
    hasOther: 'yes',
    otherName: ' ',
    otherEmail: '',
    otherPhone: '',
  } as const;
  expect(companyErrors(values, words, '')).toEqual({ otherName: words.writeToEmpty });
});

test('a processor is saved as it was when nothing is corrected', () => {
  const processor = aProcessor({
    contact: { name: 'Bo', phone: '59 00 00 10', email: 'bo@talrig.example' },
    agreement: anAgreement({
      signedByThem: 'Bo',
      notCovered: [
        { service: 'Mail, som har sin egen aftale', processor: 'proc-mail' },
        { service: 'Løn', processor: null },
      ],
    }),
  });
  expect(processorInput(processor.id, processorValues(processor), processor)).toEqual(processor);
});

test('a service that is not covered keeps the processor whose agreement covers it under another name', () => {
  const notCovered = [{ service: 'Mail', processor: 'proc-mail' }];
  const processor = aProcessor({ agreement: anAgreement({ notCovered }) });
  const values = processorValues(processor);
  const renamed = values.notCovered.map((one) => ({ ...one, service: 'Mail og kalender' }));
  const input = processorInput(
    processor.id,
    { ...values, notCovered: [...renamed, { service: 'Løn', processor: '' }] },
    processor,
  );
  expect(input.agreement.notCovered).toEqual([
    { service: 'Mail og kalender', processor: 'proc-mail' },
    { service: 'Løn', processor: null },
  ]);
});

test('a processor that stays in the EU keeps no countries, as on its own page', () => {
  const to = [{ country: 'US', recipient: '', tool: 'tool-scc', note: '' }];
  const processor = aProcessor({ transfer: { outsideEu: 'yes', to, safeguard: '' } });
  const values = processorValues(processor);
  expect(processorInput(processor.id, values, processor).transfer.to).toEqual(to);
  expect(
    processorInput(processor.id, { ...values, outsideEu: 'no' as const }, processor).transfer.to,
  ).toEqual([]);
});

test('what is wrong with a processor is told at the field that it was typed in', () => {
  const long = 'x'.repeat(301);
  const values = processorValues(aProcessor());
  const told = (own: Partial<typeof values>) =>
    processorErrors({ ...values, ...own }, { before: undefined, today }, { errors: words, inFuture: '' });
  expect(told({ notCovered: [{ service: long, processor: '' }] })).toEqual({
    'notCovered.0.service': words.tooLong.replace('{n}', '300'),
  });
  expect(told({ notCovered: [{ service: ' ', processor: '' }] })).toEqual({
    'notCovered.0.service': words.leftOut,
  });
  expect(told({ contactName: long })).toEqual({ contactName: words.tooLong.replace('{n}', '300') });
  expect(told({ contactPhone: 'abc', contactEmail: 'æh' })).toEqual({
    contactPhone: words.phone,
    contactEmail: words.email,
  });
});

test('an agreement that is not signed keeps neither day nor hand, but how long it is to last', () => {
  const agreement = anAgreement({ signedByUs: 'Mette', signedByThem: 'Bo', expiresOn: '2028-12-31' });
  const processor = aProcessor({ agreement });
  const values = { ...processorValues(processor), agreement: 'missing' } as const;
  expect(processorInput('p', values, processor).agreement).toMatchObject({
    state: 'missing',
    signedOn: null,
    signedByUs: '',
    signedByThem: '',
    expiresOn: '2028-12-31',
  });
});

test('an agreement cannot expire before it is signed, nor be signed tomorrow', () => {
  const values = processorValues(aProcessor());
  const told = (own: Partial<typeof values>) =>
    processorErrors(
      { ...values, ...own },
      { before: undefined, today },
      { errors: words, inFuture: 'fremtid' },
    );
  expect(told({ signedOn: '2026-05-01', expiresOn: '2026-04-01' })).toEqual({
    expiresOn: words.expiresBeforeSigned,
  });
  expect(told({ signedOn: '2026-11-24' })).toEqual({ signedOn: 'fremtid' });
});

test('a retention rule is saved as it was, whatever it counts from', () => {
  const rules = [
    aRetentionRule(),
    aRetentionRule({ start: { kind: 'event', text: 'sidste ordre' }, amount: 3 }),
    aRetentionRule({ method: 'anonymise', basedOn: 'ret-kunde' }),
    aRetentionRule({ unit: 'until', amount: null, start: { kind: 'event', text: 'aftalen ophører' } }),
  ];
  for (const rule of rules)
    expect(retentionRuleInput(rule.id, retentionRuleValues(rule), rule)).toEqual(rule);
});

test('an employee is saved as it was when nothing is corrected', () => {
  const date = fc.constantFrom(null, '2019-08-01', '2026-11-30', '2027-01-31');
  const own = fc.record({
    name: fc.string(),
    title: fc.string(),
    startedOn: date,
    leftOn: date,
    note: fc.string(),
    mailboxDays: fc.constantFrom(null, 0, 30, 90),
    fileMonths: fc.constantFrom(null, 12, 60),
    accessClosedOn: date,
    notNeeded: fc.subarray([...leavingSteps]),
  });
  const rules = { retentionRules: [] };
  fc.assert(
    fc.property(own, (facts) => {
      const employee = anEmployee(facts);
      const values = employeeValues(employee, rules);
      expect(employeeInput(employee.id, values, { before: employee, rules })).toEqual(employee);
    }),
  );
});

test('an employee has a name, and does not leave before having started', () => {
  const told = (own: Partial<ReturnType<typeof anEmployee>>) =>
    employeeErrors(employeeValues(anEmployee(own), { retentionRules: [] }), '2026-11-24', {
      ...words,
      mailboxDays: 'days',
      fileMonths: 'months',
      inFuture: 'future',
    });
  expect(told({ name: '  ' })).toEqual({ name: 'Skriv et navn' });
  expect(told({ title: 'x'.repeat(301) })).toEqual({ title: words.tooLong.replace('{n}', '300') });
  expect(told({ startedOn: '2024-02-01', leftOn: '2024-01-31' })).toEqual({
    leftOn: words.leftBeforeStarted,
  });
  expect(told({ startedOn: '2024-02-01', leftOn: '2024-02-01' })).toEqual({});
  expect(told({ startedOn: null, leftOn: '2019-01-31' })).toEqual({});
  expect(told({ startedOn: '2027-02-01', leftOn: null })).toEqual({});
});

test('what is closed after a leaver is done on a day that has come, and kept for a whole number of days', () => {
  const values = employeeValues(anEmployee({ leftOn: '2026-10-31' }), { retentionRules: [] });
  const told = (own: Partial<typeof values>) =>
    employeeErrors({ ...values, ...own }, '2026-11-24', {
      ...words,
      mailboxDays: 'days',
      fileMonths: 'months',
      inFuture: 'future',
    });
  expect(told({})).toEqual({});
  expect(told({ mailboxDays: null, fileMonths: null })).toEqual({
    mailboxDays: 'days',
    fileMonths: 'months',
  });
  expect(told({ mailboxDays: 1000 })).toEqual({ mailboxDays: 'days' });
  expect(told({ accessClosedOn: '2026-11-25' })).toEqual({ accessClosedOn: 'future' });
  expect(told({ accessClosedOn: '2026-11-24' })).toEqual({});
});

test('a period needs a number, and a rule that runs until something needs that something', () => {
  const values = retentionRuleValues(aRetentionRule());
  expect(retentionRuleErrors({ ...values, amount: null }, words)).toEqual({ amount: words.words.amount });
  expect(retentionRuleErrors({ ...values, unit: 'until' }, words)).toEqual({ text: words.words.text });
});

describe('what would leave a hole in the papers', () => {
  const errors = text.da.errors;

  test('an activity says what for, why it may be done, about whom and which data', () => {
    const empty = activityValues(undefined, 'da');
    const { purposes, legalBases, dataSubjectCategories, dataCategories } = errors.lists;
    expect(activityErrors({ ...empty, name: 'Nøgler til kunders huse' }, 'da', errors)).toEqual({
      'purposes.0.what': purposes,
      'purposes.0.legalBases': legalBases,
      dataSubjectCategories,
      dataCategories,
    });
  });

  test('a processor outside the EU says what protects the data, or its page says where they go', () => {
    const values = { ...processorValues(aProcessor()), outsideEu: 'yes' as const, safeguard: ' ' };
    const told = (before: ReturnType<typeof aProcessor> | undefined) =>
      processorErrors(values, { before, today }, { errors, inFuture: '' });
    expect(told(undefined)).toEqual({ safeguard: errors.safeguard });
    const to = [{ country: 'US', recipient: '', tool: 'tool-scc', note: '' }];
    expect(told(aProcessor({ transfer: { outsideEu: 'yes', to, safeguard: '' } }))).toEqual({});
  });

  test('a firm can be reached, by what can be a telephone number, an e-mail and a website', () => {
    const values = companyValues(aBinder());
    const wrong = { ...values, phone: 'abc', personEmail: 'æh', website: 'javascript:alert(1)' };
    expect(companyErrors(wrong, errors, '')).toEqual({
      phone: errors.phone,
      personEmail: errors.email,
      website: errors.website,
    });
    const silent = { ...values, phone: '', email: '', personPhone: '', personEmail: '' };
    expect(companyErrors(silent, errors, '')).toEqual({ personEmail: errors.unreachable });
  });
});
