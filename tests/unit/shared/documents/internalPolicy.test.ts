import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../../shared/documents/html';
import { chapterKeys } from '../../../../shared/documents/internal/chapter';
import { paperOf } from '../../../../shared/documents/papers';
import { headingsOf } from '../../../../shared/documents/reading';
import type { Binder } from '../../../../shared/domain/binder';
import { transfersAsOf } from '../../../../shared/reference/transfers';
import { longDate } from '../../../../shared/text/format';
import { property } from '../../../firms/binders/property';
import {
  aBinder,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  now,
} from '../../../support/builders';
import { plainText, sectionText, tableRows } from '../../../support/paperText';
import { s3 } from '../../elements/rows/s3';

const issue = { number: 1, id: 'IP-1-0000', createdAt: now, replaces: null };
const policyOf = (binder: Binder) => paperOf('internalPolicy', binder, issue, null);

describe('the internal policy', () => {
  test('has its fourteen chapters, numbered, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const chapters = headingsOf(policyOf({ ...property, language })).filter(({ level }) => level === 2);
      expect(chapters.slice(0, -1).map(({ text }) => Number.parseInt(text, 10))).toEqual(
        chapterKeys.map((_, index) => index + 1),
      );
    }
  });

  test('refers to its own chapters by the numbers they are printed with', () => {
    const paper = policyOf(property);
    const titles = headingsOf(paper).map(({ text }) => text);
    expect(titles).toContain('5. Slettepolitik');
    expect(sectionText(paper, 'God databeskyttelsesskik')).toContain('kapitel 5');
    expect(titles).toContain('3. Hvad er personoplysninger?');
    expect(sectionText(paper, 'Oplysninger uden for EU og EØS')).toContain('kapitel 3');
  });

  test('says that nothing leaves the EU only when it is known of everybody', () => {
    const asked = (outsideEu: 'no' | 'yes' | 'unknown') =>
      sectionText(
        policyOf({
          ...property,
          processors: [aProcessor({ name: 'Nordvind', transfer: { outsideEu, to: [], safeguard: '' } })],
        }),
        'Oplysninger uden for EU og EØS',
      );
    expect(asked('no')).toContain('kommer ingen oplysninger uden for EU');
    expect(asked('yes')).not.toContain('kommer ingen oplysninger');
    expect(asked('yes')).toContain('Nordvind');
    expect(asked('unknown')).toContain('er vi ved at undersøge');
  });

  test('says what is aimed at, and not that it has been done', () => {
    const text = plainText(policyOf(property));
    expect(text).not.toMatch(/Vi arbejder mest i|Arbejdsgangene er lagt|Aftalerne ligger i mappen/);
    expect(sectionText(policyOf(property), 'Slettepolitik')).toContain(
      'og kræver ingen frist herunder, at den bliver, sletter vi den straks',
    );
  });

  test('names the exception for existing customers beside the rule on advertising, from the reference', () => {
    expect(sectionText(policyOf(property), 'Særlige områder')).toMatch(
      /sagt ja først \(markedsføringsloven § 10, stk\. 1\)\. Undtaget er egne lignende produkter.*§ 10, stk\. 2/,
    );
  });

  test('names the three examples of the law for an impact assessment', () => {
    expect(sectionText(policyOf(property), 'Konsekvensanalyse')).toMatch(
      /artikel 35, stk\. 3.*automatiske afgørelser.*stort omfang.*offentligt område/s,
    );
  });

  test('lists of the approved countries those that the firm sends to, and no others', () => {
    const listOf = (own: Partial<Binder>) =>
      tableRows(
        policyOf({ ...property, ...own }),
        `Lande, vi sender til, og som Kommissionen har sagt god for, pr. ${longDate(transfersAsOf, 'da')}`,
      ).map(([country]) => country);
    const to = [{ country: 'CH', recipient: '', tool: '', note: '' }];
    expect(listOf({})).toEqual([]);
    expect(
      listOf({
        processors: [
          aProcessor({ country: 'US', transfer: { outsideEu: 'yes', to: [], safeguard: '' } }),
          aProcessor({ id: 'ch', transfer: { outsideEu: 'yes', to, safeguard: '' } }),
          aProcessor({ id: 'in', country: 'JP' }),
        ],
      }),
    ).toEqual(['Schweiz', expect.stringContaining('USA')]);
  });

  test('does not state as a fact who supervises cookies: nobody has confirmed it', () => {
    expect(sectionText(policyOf(property), 'Cookies')).toContain('regner vi med, at det er Digital');
  });

  test('reaches the contact person as the instruction does: through the firm, without a number of their own', () => {
    const contactPerson = { name: 'Mette Lind', title: '', phone: '', email: '' };
    const text = sectionText(policyOf(aBinder({ contactPerson })), 'Brud på sikkerheden');
    expect(text).toContain('til Mette Lind, telefon 59 00 00 10');
  });

  test('speaks of the firm while it has no name', () => {
    expect(plainText(policyOf(aBinder({ company: null })))).toContain('Sådan behandler virksomheden person');
  });

  test('prints only what is in place, and who decides for itself is not called a processor', () => {
    const measures = [
      aSecurityMeasure({ id: 'a', name: 'Lås på døren' }),
      aSecurityMeasure({ id: 'b', name: 'Hund', state: 'underWay' }),
    ];
    const paper = policyOf({ ...property, securityMeasures: measures });
    expect(tableRows(paper, 'Det gør vi')).toEqual([]);
    expect(sectionText(paper, 'Sikkerhed')).toContain('Lås på døren');
    expect(sectionText(paper, 'Sikkerhed')).not.toContain('Hund');
    expect(tableRows(paper, 'Dem, der har oplysninger for os').at(-1)).toEqual([
      'Rolig Inkasso',
      'Inkasso',
      'Bestemmer selv: dataansvarlig',
    ]);
  });

  test.each(s3.flatMap((row) => ('paper' in row ? [[row.id, row.says] as const] : [])))(
    'says what element %s asks for',
    (_id, says) => {
      expect(plainText(policyOf(property)).toLowerCase()).toContain(`${says}`.toLowerCase());
    },
  );

  test('is whole for any binder, with every rule, system and processor once, and the same twice', () => {
    const some = <Entry>(make: (number: number) => Entry) =>
      fc.integer({ min: 0, max: 5 }).map((count) => Array.from({ length: count }, (_, n) => make(n)));
    const binders = fc
      .record({
        language: fc.constantFrom('da' as const, 'en' as const),
        retentionRules: some((n) => aRetentionRule({ id: `r${n}`, name: `Regel nummer ${n}` })),
        systems: some((n) => aSystem({ id: `s${n}`, name: `System nummer ${n}`, guards: ['m-mfa', 'Hegn'] })),
        processors: some((n) => aProcessor({ id: `p${n}`, name: `Firma nummer ${n}` })),
      })
      .map((own) => aBinder(own));
    fc.assert(
      fc.property(binders, (binder) => {
        const paper = policyOf(binder);
        const text = plainText(paper);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        for (const { name } of [...binder.retentionRules, ...binder.systems, ...binder.processors])
          expect(text.split('\n').filter((line) => line === name)).toHaveLength(1);
        expect(toHtml(policyOf(binder))).toBe(toHtml(paper));
      }),
      { numRuns: 60 },
    );
  });
});
