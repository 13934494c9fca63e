import { expect, test } from 'vitest';
import type { OwnText } from '../../../../../shared/domain/document/ownText';
import { ownTextsOf, removeOwnText, saveOwnText } from '../../../../../shared/domain/document/ownTexts';
import { paperFacts } from '../../../../../shared/domain/document/paperFacts';
import { aBinder } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const own = (given: Partial<OwnText> = {}): OwnText => ({
  id: 'own-1',
  document: 'internalPolicy',
  section: 'purpose',
  place: 'after',
  text: 'Vores egne ord.',
  follows: null,
  ...given,
});
const with2 = saveOwnText(saveOwnText(aBinder(), own()), own({ id: 'own-2', place: 'instead' }));

test('a text keeps its place when it is changed', () => {
  const { ownTexts } = saveOwnText(with2, own({ text: 'Andre ord.' }));
  expect(ownTexts.map(({ id, text }) => [id, text])).toEqual([
    ['own-1', 'Andre ord.'],
    ['own-2', 'Vores egne ord.'],
  ]);
});

test('a section is written by hand once, and can have any number of texts beside', () => {
  const { ownTexts } = saveOwnText(with2, own({ id: 'own-3', place: 'instead' }));
  expect(ownTexts.map(({ id }) => id)).toEqual(['own-1', 'own-3']);
  expect(saveOwnText(with2, own({ id: 'own-4' })).ownTexts).toHaveLength(3);
});

test('a text of one agreement does not stand in another', () => {
  const text = own({ document: 'processingAgreement', subject: 'client-1' });
  const binder = saveOwnText(aBinder(), text);
  expect(ownTextsOf(binder, 'processingAgreement', 'client-1')).toEqual([text]);
  expect(ownTextsOf(binder, 'processingAgreement', 'client-2')).toEqual([]);
});

test('what a text was written beside is no fact of the paper; the text is', () => {
  const facts = (text: OwnText) => paperFacts(saveOwnText(aBinder(), text), 'internalPolicy', null);
  expect(facts(own({ follows: 'Før' }))).toBe(facts(own({ follows: 'Efter' })));
  expect(facts(own({ text: 'Andre ord.' }))).not.toBe(facts(own()));
});

test('a text is taken out, and what is not there is refused', () => {
  expect(unwrap(removeOwnText(with2, 'own-1')).ownTexts.map(({ id }) => id)).toEqual(['own-2']);
  expect(removeOwnText(with2, 'gone')).toMatchObject({ error: { code: 'not-found' } });
});
