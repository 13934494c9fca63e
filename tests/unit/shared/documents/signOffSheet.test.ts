import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import type { Binder } from '../../../../shared/domain/binder';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import { locksmith } from '../../../firms/binders/locksmith';
import { aBinder, aDocumentVersion, anEmployee, now } from '../../../support/builders';
import { plainText, tableRows } from '../../../support/paperText';

const issue = { number: 2, id: 'KL-2-7F3A', createdAt: now, replaces: null };
const sheet = (binder: Binder) => paperOf('signOffSheet', binder, issue, null);
const signatures = 'Medarbejdernes underskrifter';

const instruction = (number: number, state: 'readyToSign' | 'signed' | 'superseded') =>
  aDocumentVersion({
    id: `MI-${number}-0000`,
    kind: 'employeeInstruction',
    number,
    state,
    signedOn: state === 'readyToSign' ? null : '2026-06-03',
  });

describe('the sign-off sheet', () => {
  it('has one line for everybody who works here, with room to write that says what belongs there', () => {
    expect(tableRows(sheet(locksmith), signatures)).toEqual([
      ['Jonas Krogh', 'montør', 'Dato:', 'Skriv under:'],
      ['Sofie Bech', 'kontorassistent', 'Dato:', 'Skriv under:'],
      ['Emil Toft', 'lærling', 'Dato:', 'Skriv under:'],
    ]);
  });

  it('drops somebody on the day after the last one', () => {
    const on = (createdAt: string) =>
      tableRows(
        paperOf(
          'signOffSheet',
          aBinder({ employees: [anEmployee({ leftOn: '2026-11-24' })] }),
          { ...issue, createdAt },
          null,
        ),
        signatures,
      );
    expect(on('2026-11-23T22:30:00.000Z')).toHaveLength(1);
    expect(on('2026-11-23T23:30:00.000Z')).toHaveLength(0);
  });

  it('says so when nobody is in the binder', () => {
    expect(plainText(sheet(aBinder()))).toContain('Der står ingen medarbejdere i mappen endnu.');
  });

  it.each([
    [
      'the version in force',
      [instruction(1, 'superseded'), instruction(2, 'signed'), instruction(3, 'readyToSign')],
      2,
    ],
    ['the one that waits, when none is in force', [instruction(1, 'readyToSign')], 1],
    ['the next one, when there is none', [], 1],
    ['the next one after those that are replaced', [instruction(4, 'superseded')], 5],
  ])('is for %s', (_name, documents, number) => {
    expect(plainText(sheet({ ...locksmith, documents }))).toContain(
      `Listen gælder version ${number} af instruksen`,
    );
  });

  it('is another sheet when another version of the instruction comes into force, and not when a policy does', () => {
    const facts = (documents: Binder['documents']) =>
      paperFacts({ ...locksmith, documents }, 'signOffSheet', null);
    expect(facts([instruction(1, 'signed')])).not.toBe(
      facts([instruction(1, 'superseded'), instruction(2, 'signed')]),
    );
    expect(facts([aDocumentVersion()])).toBe(facts([]));
  });
});
