import { expect, test } from 'vitest';
import { formAnswers } from '../../../../shared/documents/breach/formAnswers';
import { readingText } from '../../../../shared/documents/reading';
import { registerPaperOf } from '../../../../shared/documents/registerPapers';
import type { Binder } from '../../../../shared/domain/binder';
import type { Breach } from '../../../../shared/domain/breach/breach';
import { breachPapers } from '../../../../shared/domain/breach/breachPapers';
import { letterLacks } from '../../../../shared/domain/breach/letter';
import { formFields } from '../../../../shared/reference/breachForm';
import { propertyWithBreaches } from '../../../firms/binders/breaches';
import { aBreach } from '../../../support/breach';
import { aBinder, aProcessor, now } from '../../../support/builders';
import { plain } from '../../../support/paperText';

const textOf = (
  kind: (typeof breachPapers)[number],
  binder: Binder,
  subject: string | null = null,
): string => {
  const paper = registerPaperOf({ kind, subject }, binder, now);
  return paper === null ? '' : plain(readingText(paper));
};

test('the report answers every field of the form, in its order', () => {
  const breach = aBreach();
  const answers = formAnswers({ breach, binder: aBinder({ breaches: [breach] }), language: 'da' });
  expect(answers.map(({ id }) => id)).toEqual(formFields('da').map(({ id }) => id));
  const text = textOf('breachReport', propertyWithBreaches, 'b-high');
  const places = formFields('da').map(({ name }) => text.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
});

test.each([
  ['nothing is said of a processor', {}, 'bf-behandler', ''],
  ['it happened at a processor', { cause: 'atProcessor' }, 'bf-behandler', 'Ja'],
  ['which processor', { cause: 'atProcessor', processor: 'processor-1' }, 'bf-behandler', 'Fjordens IT'],
  ['nothing was ticked', { dataCategories: ['dc-navn'] }, 'bf-saerlige', ''],
] satisfies [string, Partial<Breach>, string, string][])(
  'the form is told only what was answered: %s',
  (_what, facts, field, value) => {
    const binder = aBinder({ processors: [aProcessor({ id: 'processor-1', name: 'Fjordens IT' })] });
    const answers = formAnswers({ breach: aBreach(facts), binder, language: 'da' });
    expect(answers.find(({ id }) => id === field)?.value).toBe(value);
  },
);

test('a paper about a breach that is gone is none', () => {
  for (const kind of ['breachReport', 'breachLetter', 'breachControllerNotice'] as const)
    expect(textOf(kind, propertyWithBreaches, 'gone')).toBe('');
});

test('the letter holds the required parts and names none of the people (Art. 34(2))', () => {
  const text = textOf('breachLetter', propertyWithBreaches, 'b-high');
  for (const part of ['Det kan det betyde for dig', 'Det har vi gjort, og det gør vi', 'Her kan du spørge'])
    expect(text).toContain(part);
});

test('a required part of which the register says nothing is a line to fill in (Art. 34(2))', () => {
  const bare = aBreach({ description: ' ', consequencesSoFar: 'Intet kendt misbrug' });
  expect(letterLacks(bare)).toEqual(['nature', 'consequences', 'measures']);
  expect(textOf('breachLetter', aBinder({ breaches: [bare] }), bare.id)).toMatch(
    /Skriv her, hvad der er sket(.|\n)*Skriv her, hvad det kan føre til(.|\n)*Skriv her, hvad I har gjort/,
  );
  const told = aBreach({ likely: ['identityTheft'], measuresPlanned: 'Nye koder' });
  expect(letterLacks(told)).toEqual([]);
  expect(textOf('breachLetter', aBinder({ breaches: [told] }), told.id)).not.toContain('Skriv her');
});

test('the page for the telephone names who looks after the computers, or leaves room for it', () => {
  const supplier = aProcessor({
    name: 'Fjordens IT',
    service: 'IT-support',
    contact: { name: 'Vagten', phone: '70 00 00 01', email: 'vagt@fjordens.example' },
  });
  expect(textOf('breachEmergency', aBinder({ processors: [supplier] }))).toMatch(
    /Fjordens IT, Vagten(.|\n)*70 00 00 01/,
  );
  expect(textOf('breachEmergency', aBinder({ processors: [] }))).toMatch(/It-leverandør(.|\n)*Skriv her/);
});

test('every paper is made in both languages of a binder with and without breaches', () => {
  for (const language of ['da', 'en'] as const)
    for (const kind of breachPapers)
      expect(textOf(kind, { ...propertyWithBreaches, language }, 'b-high')).not.toBe('');
  expect(textOf('breachRegister', aBinder({ breaches: [] }))).toContain('Der er ikke registreret noget brud');
});
