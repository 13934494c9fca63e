import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../../shared/documents/papers';
import type { Binder } from '../../../../shared/domain/binder';
import { paperFacts } from '../../../../shared/domain/document/paperFacts';
import { breachHours } from '../../../../shared/reference/deadlines';
import { text } from '../../../../shared/text/documents/employeeInstruction';
import { locksmith } from '../../../firms/binders/locksmith';
import { aBinder, anActivity, aSecurityMeasure, aSystem, now } from '../../../support/builders';
import { plainText, sectionText, tableRows } from '../../../support/paperText';
import { s0 } from '../../elements/rows/s0';

const issue = { number: 3, id: 'MI-3-7F3A', createdAt: now, replaces: null };
const instruction = (binder: Binder) => paperOf('employeeInstruction', binder, issue, null);
const paper = instruction(locksmith);

describe('the elements of a real instruction', () => {
  it.each(s0)('$id is where the table says', (row) => {
    if (!('paper' in row)) return expect('finding' in row).toBe(true);
    const text = plainText(paperOf(row.paper, row.firm, issue, null));
    if (typeof row.says === 'string') expect(text).toContain(row.says);
    else expect(text).toMatch(row.says);
  });

  it('are all there, each once', () => {
    const ids = Array.from({ length: 34 }, (_, index) => `S0-${String(index + 1).padStart(2, '0')}`);
    expect(s0.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the instruction to employees', () => {
  it('names the places where data lie, and says of an old one that nothing new is put there', () => {
    const rows = tableRows(paper, 'Steder, hvor der ligger personoplysninger');
    expect(rows.map(([place]) => place)).toEqual(locksmith.systems.map(({ name }) => name));
    expect(rows.find(([place]) => place === 'Det gamle ordresystem')?.[1]).toMatch(/læg ikke nyt her/);
  });

  it('tells what a measure in place asks of the employee, and nothing of one that is under way', () => {
    const binder = aBinder({
      securityMeasures: [
        aSecurityMeasure({ id: 'm-makulering', name: 'Makulering' }),
        aSecurityMeasure({ id: 'm-mfa', name: 'Totrinslogin', state: 'underWay' }),
        aSecurityMeasure({ id: 'own-1', name: 'Natsværd' }),
      ],
    });
    expect(tableRows(instruction(binder), 'Sikkerhed og din del')).toEqual([
      ['Makulering', 'Makulér papir med personoplysninger.'],
    ]);
    expect(plainText(instruction(binder))).toContain('Natsværd');
    expect(plainText(instruction(binder))).not.toContain('Totrinslogin');
  });

  it('names a guard of a system as the firm calls it', () => {
    const binder = aBinder({
      securityMeasures: [aSecurityMeasure({ id: 'm-backup', name: 'Båndet i boksen' })],
      systems: [aSystem({ guards: ['m-backup', 'm-firewall', 'Hunden'] })],
    });
    const [row] = tableRows(instruction(binder), 'Steder, hvor der ligger personoplysninger');
    expect(row?.[2]).toBe('Båndet i boksen. Firewall. Hunden');
  });

  it('asks for extra care only with what the firm has', () => {
    const table = 'Oplysninger, der kræver ekstra omtanke';
    const with_ = (...dataCategories: string[]) =>
      tableRows(instruction(aBinder({ activities: [anActivity({ dataCategories })] })), table);
    expect(with_('c-navn', 'c-ordre')).toEqual([]);
    expect(with_('c-cpr', 'c-straf').map(([what]) => what)).toEqual(['CPR-numre', 'Lovovertrædelser']);
    expect(with_('c-forholdsordre').map(([, , rule]) => rule)).toEqual(['Virksomhedens egen regel']);
  });

  it('says how many hours the firm has to notify a breach', () => {
    expect(sectionText(paper, 'Når noget går galt')).toContain(`inden ${breachHours} timer`);
  });

  it('tells of work for others only when the firm is a processor', () => {
    expect(plainText(paper)).not.toContain('Når vi arbejder for en anden virksomhed');
    const binder = aBinder({ activities: [anActivity({ role: 'processor', name: 'Drift af porte' })] });
    expect(sectionText(instruction(binder), 'Når vi arbejder for en anden virksomhed')).toContain(
      'drift af porte',
    );
  });

  it('gives the ways of the firm when the contact person has none', () => {
    const contactPerson = { name: 'Ida Holm', title: '', phone: '', email: '' };
    const rows = tableRows(instruction({ ...locksmith, contactPerson }), 'Kontakt, når noget går galt');
    expect(rows).toEqual([['Ida Holm', '59 00 00 10', 'kontakt@lindholm.example']]);
  });

  it('is whole before anybody is named', () => {
    const bare = instruction(aBinder({ company: null, contactPerson: null, activities: [] }));
    expect(plainText(bare)).toContain('Kontakt den, der har ansvaret for personoplysninger i virksomheden');
    expect(plainText(bare)).toContain('Virksomheden bestemmer, hvad oplysningerne bliver brugt til');
  });

  it('speaks for the other companies too', () => {
    const binder = { ...locksmith, affiliates: [{ name: 'Havnens Nøgler ApS', cvr: '90200208' }] };
    expect(sectionText(instruction(binder), 'Hvem der har ansvaret')).toContain(
      'gælder også for Havnens Nøgler ApS (CVR 90 20 02 08)',
    );
  });

  it('says where files are kept by the firm’s own systems, and assumes no file server', () => {
    const rule = (systems: Binder['systems']) => plainText(instruction({ ...locksmith, systems }));
    expect(rule([])).toContain('Gem filer i de programmer, virksomheden har valgt, så');
    expect(
      rule([
        aSystem({ name: 'Drevet', kind: 'files' }),
        aSystem({ id: 'b', name: 'Arkivskabet', kind: 'paper' }),
        aSystem({ id: 'c', name: 'Gammel', kind: 'files', inUse: false }),
      ]),
    ).toContain('Gem filer i Drevet, så de kommer med i backuppen');
  });

  it('has as many rules in English as in Danish', () => {
    const rules = (language: 'da' | 'en') =>
      text[language].rules.groups('Mette', 'x').map((group) => group.rules.length);
    expect(rules('en')).toEqual(rules('da'));
  });

  it('carries the firm’s own words, and is another paper when they change', () => {
    const own = {
      id: 'own-1',
      document: 'employeeInstruction' as const,
      section: 'rules',
      place: 'after' as const,
      text: 'Nøgleskabet låses hver aften.',
      follows: null,
    };
    const binder = { ...locksmith, ownTexts: [own] };
    expect(sectionText(instruction(binder), 'Sådan gør du')).toMatch(/Nøgleskabet låses hver aften\.$/);
    expect(paperFacts(binder, 'employeeInstruction', null)).not.toBe(
      paperFacts(locksmith, 'employeeInstruction', null),
    );
  });
});
