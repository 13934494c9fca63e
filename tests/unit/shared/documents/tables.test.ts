import { expect, it } from 'vitest';
import { columns, leanTable } from '../../../../shared/documents/blocks';
import { dividable } from '../../../../shared/documents/dividable';

it.each([
  ['Regnskabsmateriale', 'Regnskabs-materiale'],
  ['Markedsføringslovens § 10', 'Markedsførings-lovens § 10'],
  ['Forældelseslovens', 'Forældelses-lovens'],
  ['Helbredsoplysninger', 'Helbreds-oplysninger'],
  ['Sikkerhedskopier', 'Sikkerheds-kopier'],
  ['Kontaktpersoner', 'Kontaktpersoner'],
  ['Løn', 'Løn'],
])('%s may be divided at its joint', (word, divided) => {
  expect(dividable(word)).toBe(divided.replaceAll('-', '\u00AD'));
});

it('a column that is empty in every row is left out, and the others take its room', () => {
  const rows = [
    ['a', '', 'b'],
    ['c', '', ''],
  ];
  const [lean] = leanTable('Navn', columns(['A', 'B', 'C'], [50, 25, 25]), rows);
  expect(lean).toMatchObject({
    columns: [
      { title: 'A', width: 67 },
      { title: 'C', width: 33 },
    ],
    rows: [
      ['a', 'b'],
      ['c', '–'],
    ],
  });
  const [whole] = leanTable('Navn', columns(['A', 'B'], [60, 40]), [['a', 'b']]);
  expect(whole).toMatchObject({ columns: [{ width: 60 }, { width: 40 }] });
});
