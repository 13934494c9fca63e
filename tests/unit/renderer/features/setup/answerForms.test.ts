import { expect, test } from 'vitest';
import { calendarForm } from '../../../../../renderer/features/setup/forms/calendar';
import { companyForm } from '../../../../../renderer/features/setup/forms/company';
import { contactPersonForm } from '../../../../../renderer/features/setup/forms/contactPerson';
import { suppliersForm } from '../../../../../renderer/features/setup/forms/suppliers';
import { tradeForm } from '../../../../../renderer/features/setup/forms/trade';
import { text } from '../../../../../renderer/features/setup/text';
import { Company } from '../../../../../shared/domain/company/company';
import { aCompany, aContactPerson } from '../../../../support/builders';

const company = aCompany();

test('a company that was saved comes back to its fields and to the same answer', () => {
  expect(companyForm.fields(company).cvr).toBe('90 12 34 59');
  expect(Company.parse(companyForm.answer(companyForm.fields(company)))).toEqual(company);
});

test.each([
  ['too few digits', '9012345', 'Skriv CVR-nummeret med 8 cifre'],
  ['letters', 'ni nul et to', 'Skriv CVR-nummeret med 8 cifre'],
  ['modulus 11', '90 12 34 58', text.da.company.cvrWrong],
  ['right, with a prefix', 'DK 90 12 34 59', undefined],
])('a CVR number with %s is told so', (_, cvr, told) => {
  expect(companyForm.mistakes({ ...company, cvr }, text.da).cvr).toBe(told);
});

test('an empty name and an empty address are each named', () => {
  const mistakes = companyForm.mistakes({ ...company, name: '  ', address: '' }, text.da);
  expect(Object.keys(mistakes)).toEqual(['name', 'address']);
});

test('somebody else for the customers needs a name and a way to be reached, and is forgotten when the answer is no', () => {
  const person = aContactPerson();
  const other = { name: '', phone: '', email: '' };
  const yes = { person, isSomebodyElse: true, customersWriteTo: other };
  expect(Object.keys(contactPersonForm.mistakes(yes, text.da))).toEqual([
    'customersWriteTo.name',
    'customersWriteTo.email',
  ]);
  expect(contactPersonForm.answer({ ...yes, isSomebodyElse: false })).toEqual({
    person,
    customersWriteTo: null,
  });
});

test('a trade and at least one activity must be chosen', () => {
  expect(Object.keys(tradeForm.mistakes({ trade: null, activities: [] }, text.da))).toEqual(['trade']);
  expect(Object.keys(tradeForm.mistakes({ trade: 'salon', activities: [] }, text.da))).toEqual([
    'activities',
  ]);
});

test('a known supplier is saved by its id, an unknown one in the words it was typed in', () => {
  const nobody = suppliersForm.fields(null);
  const values = {
    ...nobody,
    accounting: { isTicked: true, name: ' E-CONOMIC ' },
    itSupport: { isTicked: true, name: 'Nordvest IT-Service' },
    backup: { isTicked: false, name: 'ikke mere' },
  };
  const answer = {
    chosen: [
      { need: 'accounting', name: 'proc-economic' },
      { need: 'itSupport', name: 'Nordvest IT-Service' },
    ],
  };
  expect(suppliersForm.answer(values)).toEqual(answer);
  const back = suppliersForm.fields(suppliersForm.schema.parse(answer));
  expect(back.accounting).toEqual({ isTicked: true, name: 'e-conomic' });
  expect(back.backup.isTicked).toBe(false);
});

test('a ticked need without a name asks which one, at its own field', () => {
  const values = { ...suppliersForm.fields(null), auditor: { isTicked: true, name: ' ' } };
  expect(suppliersForm.mistakes(values, text.da)).toEqual({
    'auditor.name': text.da.suppliers.need.auditor.missing,
  });
});

test('the calendar starts with an answer that can be kept: the suggested review days', () => {
  const values = calendarForm.fields(null);
  expect(calendarForm.mistakes(values, text.da)).toEqual({});
  expect(calendarForm.answer(values)).toEqual({
    financialYearEnd: '12-31',
    reviewDays: ['06-01', '12-01'],
  });
});

test('a review day that does not come every year is refused, and so are two equal ones', () => {
  const values = calendarForm.fields(null);
  const leapDay = { ...values, first: { day: '29', month: '02' } };
  expect(calendarForm.mistakes(leapDay, text.da)).toEqual({ 'first.day': text.da.calendar.noSuchDay });
  const twice = { ...values, second: values.first };
  expect(calendarForm.mistakes(twice, text.da)).toEqual({ 'second.day': text.da.calendar.sameDay });
});

test('what is typed as a telephone number, an e-mail or a website can be one, and somebody can be reached', () => {
  const { contact, contactPerson } = text.da;
  const firm = {
    ...companyForm.fields(aCompany()),
    phone: 'abc',
    email: 'ikke en mail',
    website: 'javascript:alert(1)',
  };
  expect(companyForm.mistakes(firm, text.da)).toEqual(contact);
  const silent = {
    ...contactPersonForm.fields(null),
    person: { name: 'Mette', title: '', phone: '', email: '' },
  };
  expect(contactPersonForm.mistakes(silent, text.da)).toEqual({ 'person.email': contactPerson.wayMissing });
});

test('two reviews a year lie about half a year apart, also round New Year', () => {
  const at = (first: [string, string], second: [string, string]) =>
    calendarForm.mistakes(
      {
        ...calendarForm.fields(null),
        first: { day: first[0], month: first[1] },
        second: { day: second[0], month: second[1] },
      },
      text.da,
    );
  const tooClose = { 'second.day': text.da.calendar.tooClose };
  expect(at(['30', '11'], ['01', '12'])).toEqual(tooClose);
  expect(at(['15', '12'], ['15', '01'])).toEqual(tooClose);
  expect(at(['01', '06'], ['01', '12'])).toEqual({});
});
