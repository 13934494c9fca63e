import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityErrors, activityInput, activityValues } from '../../../../renderer/entries/activityForm';
import { companyErrors, companyInput, companyValues } from '../../../../renderer/entries/companyForm';
import { processorErrors, processorInput, processorValues } from '../../../../renderer/entries/processorForm';
import {
  retentionRuleErrors,
  retentionRuleInput,
  retentionRuleValues,
} from '../../../../renderer/entries/retentionRuleForm';
import { text } from '../../../../renderer/entries/text';
import { termName } from '../../../../shared/reference/library';
import {
  aBinder,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  today,
} from '../../../support/builders';

const words = text.da.errors;
const languages = ['da', 'en'] as const;

test('opening and saving an activity changes nothing but that it is no longer a suggestion', () => {
  const ids = ['c-navn', 'c-cpr', 's-kunde-privat', 'art6.1.b', 'art9.2.b', 'r-skat'];
  const isNotReference = (own: string) =>
    ids.every((id) => languages.every((language) => termName(id, language) !== own));
  const term = fc.oneof(
    fc.constantFrom(...ids),
    fc
      .string({ minLength: 1, maxLength: 40 })
      .map((own) => `eget ${own.trim()}`.trim())
      .filter(isNotReference),
  );
  const terms = fc.uniqueArray(term, { maxLength: 6 });
  const own = fc.record({
    purposes: fc.array(
      fc.record({ what: term, legalBases: terms, specialConditions: fc.subarray(['art9.2.a', 'art9.2.b']) }),
      {
        maxLength: 5,
      },
    ),
    dataCategories: terms.map((all) => all.filter((one) => !/^(s-|art|r-)/.test(one))),
    recipients: terms.map((all) => all.filter((one) => !/^(s-|art|c-)/.test(one))),
    retention: fc.array(
      fc.record({ rule: fc.constantFrom('ret-kunde', 'ret-alarm'), dataCategories: terms }),
      {
        maxLength: 4,
      },
    ),
  });
  fc.assert(
    fc.property(own, fc.constantFrom(...languages), (given, language) => {
      const purposes = given.purposes.map((purpose) => ({
        ...purpose,
        legalBases: purpose.legalBases.filter((one) => !/^(s-|c-|r-|art9)/.test(one)),
      }));
      const activity = anActivity({ ...given, purposes, state: 'suggested' });
      const saved = activityInput(activity.id, activityValues(activity, language), language, activity);
      expect(saved).toEqual({ ...activity, state: 'confirmed' });
    }),
  );
});

test('an activity without a name is refused at its field', () => {
  const values = { ...activityValues(anActivity(), 'da'), name: '  ' };
  expect(activityErrors(values, 'da', words)).toEqual({ name: 'Skriv et navn' });
});

test('the company is saved as it was when nothing is corrected', () => {
  const binder = aBinder();
  const { company, contactPerson, customersWriteTo } = companyInput(companyValues(binder), binder);
  expect({ company, contactPerson, customersWriteTo }).toEqual({
    company: binder.company,
    contactPerson: binder.contactPerson,
    customersWriteTo: binder.customersWriteTo,
  });
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

test('a service that is still not covered keeps the processor whose agreement covers it', () => {
  const notCovered = [{ service: 'Mail', processor: 'proc-mail' }];
  const processor = aProcessor({ agreement: anAgreement({ notCovered }) });
  const values = { ...processorValues(processor), notCovered: ['Løn', 'Mail'] };
  expect(processorInput(processor.id, values, processor).agreement.notCovered).toEqual([
    { service: 'Løn', processor: null },
    ...notCovered,
  ]);
});

test('what is wrong with a processor is told at the field that it was typed in', () => {
  const long = 'x'.repeat(301);
  const values = processorValues(aProcessor());
  const told = (own: Partial<typeof values>) => processorErrors({ ...values, ...own }, today, words, '');
  expect(told({ notCovered: [long] })).toEqual({ notCovered: words.tooLong });
  expect(told({ contactName: long })).toEqual({ contactName: words.tooLong });
  expect(told({ contactPhone: 'abc', contactEmail: 'æh' })).toEqual({
    contactPhone: words.phone,
    contactEmail: words.email,
  });
});

test('an agreement that is not signed keeps no dates', () => {
  const values = { ...processorValues(aProcessor()), agreement: 'missing' } as const;
  expect(processorInput('p', values, undefined).agreement).toMatchObject({
    state: 'missing',
    signedOn: null,
    expiresOn: null,
  });
});

test('an agreement cannot expire before it is signed, nor be signed tomorrow', () => {
  const values = processorValues(aProcessor());
  expect(
    processorErrors({ ...values, signedOn: '2026-05-01', expiresOn: '2026-04-01' }, today, words, ''),
  ).toEqual({
    expiresOn: words.expiresBeforeSigned,
  });
  expect(processorErrors({ ...values, signedOn: '2026-11-24' }, today, words, 'fremtid')).toEqual({
    signedOn: 'fremtid',
  });
});

test('a retention rule is saved as it was, whatever it counts from', () => {
  const rules = [
    aRetentionRule(),
    aRetentionRule({ start: { kind: 'event', text: 'sidste ordre' }, amount: 3 }),
    aRetentionRule({ unit: 'until', amount: null, start: { kind: 'event', text: 'aftalen ophører' } }),
  ];
  for (const rule of rules)
    expect(retentionRuleInput(rule.id, retentionRuleValues(rule), rule)).toEqual(rule);
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

  test('a processor outside the EU says what protects the data', () => {
    const values = { ...processorValues(aProcessor()), outsideEu: 'yes' as const, safeguard: ' ' };
    expect(processorErrors(values, today, errors, '')).toEqual({ safeguard: errors.safeguard });
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
