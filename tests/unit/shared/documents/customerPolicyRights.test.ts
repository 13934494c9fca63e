import { describe, expect, it } from 'vitest';
import { customerPolicy } from '../../../../shared/documents/customerPolicy';
import { aBinder, now } from '../../../support/builders';
import { plainText, sectionText } from '../../../support/paperText';

const paper = customerPolicy(aBinder(), {
  number: 5,
  id: 'KP-5-7F3A',
  createdAt: now,
  replaces: { number: 4, signedOn: '2026-06-03' },
});

const rights: [right: string, says: RegExp][] = [
  ['oplysning', /Oplysning\nDu kan få at vide, hvordan og hvorfor vi bruger oplysninger/],
  ['oplysning om kategorier', /hvilke slags det er/],
  ['oplysning om tidsrum', /hvor længe vi regner med at gemme dem/],
  ['indsigt', /Indsigt\n.*\n15/],
  ['rettelse', /Rettelse\n.*\n16/],
  ['sletning', /Sletning\n.*\n17/],
  ['flytning', /Flytning\n.*\n20/],
  ['samtykke', /Samtykke\n.*\n7, stk\. 3/],
  ['klage', /Klage\nDu kan klage til Datatilsynet/],
];

describe('the customer policy', () => {
  it.each(rights)('tells of the right to %s', (_right, says) => {
    expect(sectionText(paper, 'Dine rettigheder')).toMatch(says);
  });

  it.each([
    ['former employees', /tidligere ansatte/i],
    ['a period from the invoice', /5½|fakturadato|faktureringsdato/i],
  ])('says nothing of %s, as real ones do', (_what, words) => {
    expect(plainText(paper)).not.toMatch(words);
  });

  it('says where data are processed in a section of its own', () => {
    expect(sectionText(paper, 'Oplysninger uden for EU')).toMatch(/inden for EU og EØS/);
  });
});
