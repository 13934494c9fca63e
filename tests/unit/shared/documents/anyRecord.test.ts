import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../shared/documents/csv';
import { toHtml } from '../../../../shared/documents/html';
import type { PaperDocument } from '../../../../shared/documents/model';
import { paperOf } from '../../../../shared/documents/papers';
import { printable } from '../../../../shared/documents/printable';
import { headingsOf, readingText } from '../../../../shared/documents/reading';
import { recordTable } from '../../../../shared/documents/recordTable';
import { type Activity, processingRoles } from '../../../../shared/domain/activity/activity';
import type { Binder } from '../../../../shared/domain/binder';
import { processorStandings } from '../../../../shared/domain/processor/processor';
import { deletionMethods, retentionUnits } from '../../../../shared/domain/retention/retentionRule';
import { systemKinds } from '../../../../shared/domain/system/system';
import {
  aBinder,
  aClient,
  aCompany,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  aSystem,
  now,
} from '../../../support/builders';
import { plain, tableRows } from '../../../support/paperText';

const issue = { number: 3, id: 'FO-3-0000', createdAt: now, replaces: null };

/** Own words as people type or paste them. */
const words = fc
  .array(
    fc.constantFrom('Gård', '=1+1', '&', '<b>', 'x'.repeat(90), 'æble;', '"nu"', '\u202Eabc', '😀', 'a\tb'),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '));
const maybe = fc.oneof(fc.constant(''), words);
const some = (...terms: readonly string[]) => fc.subarray([...terms]);

const transfers = fc.array(
  fc.record({
    country: fc.constantFrom('US', 'GB', 'SE', 'IN', 'Månen'),
    recipient: maybe,
    tool: fc.constantFrom('', 'tool-adequacy', 'tool-scc', 'Egne ord'),
    note: maybe,
  }),
  { maxLength: 3 },
);

const activity = fc
  .record({
    name: words,
    role: fc.constantFrom(...processingRoles),
    clients: some('k0', 'k1', 'gone'),
    purposes: fc.array(
      fc.record({
        what: words,
        legalBases: some('art6.1.b', 'art6.1.f', 'constructor', 'Egne ord'),
        specialConditions: some('art9.2.b', 'dbl-8.3', 'Egne ord'),
      }),
      { maxLength: 3 },
    ),
    dataSubjectCategories: some('s-kunde-privat', 's-ansat', 'Naboer'),
    dataCategories: some('c-navn', 'c-cpr', 'c-straf', 'c-helbred', 'Skostørrelse'),
    recipients: some('r-skat', 'r-ingen', 'Fru Jensen'),
    systems: some('s0', 's1', 'gone'),
    processors: some('p0', 'p1', 'gone'),
    transfers,
    retention: fc.array(
      fc.record({
        rule: fc.constantFrom('r0', 'r1', 'gone'),
        dataCategories: some('c-navn', 'Hatstørrelse'),
      }),
      { maxLength: 3 },
    ),
    measures: some('m-antivirus', 'gone'),
  })
  .map((own) => anActivity(own));

const processor = fc
  .record({
    name: words,
    entity: maybe,
    country: fc.constantFrom('', 'DK', 'US', 'Månen'),
    standing: fc.constantFrom(...processorStandings),
    agreement: fc
      .record({
        state: fc.constantFrom('signed' as const, 'missing' as const, 'unknown' as const),
        signedOn: fc.option(fc.constant('2023-05-04')),
        expiresOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01', '2030-01-01')),
      })
      .map(anAgreement),
    subProcessors: fc.array(
      fc.record({
        id: fc.constant('u'),
        name: words,
        cvr: fc.constant(''),
        address: maybe,
        country: maybe,
        service: maybe,
        processor: fc.constantFrom('p0', 'p1', null),
      }),
      { maxLength: 2 },
    ),
    transfer: fc.record({
      outsideEu: fc.constantFrom('no' as const, 'yes' as const, 'unknown' as const),
      to: transfers,
      safeguard: maybe,
    }),
    supervision: fc.record({
      lastOn: fc.option(fc.constantFrom('2020-01-01', '2026-05-20')),
      everyMonths: fc.constantFrom(1, 12),
      concept: fc.constantFrom('', 'con-1', 'Egne ord'),
      evidence: maybe,
    }),
  })
  .map((own) => aProcessor(own));

const rule = fc
  .record({
    name: words,
    amount: fc.option(fc.integer({ min: 0, max: 100 })),
    unit: fc.constantFrom(...retentionUnits),
    start: fc.oneof(
      fc.constant({ kind: 'financialYearEnd' as const }),
      words.map((text) => ({ kind: 'event' as const, text })),
    ),
    ground: maybe,
    isMinimum: fc.boolean(),
    cannotDelete: fc.boolean(),
    method: fc.constantFrom(...deletionMethods),
  })
  .map((own) => aRetentionRule(own));

const system = fc
  .record({
    name: words,
    kind: fc.constantFrom(...systemKinds),
    holds: maybe,
    processor: fc.constantFrom('p0', 'gone', null),
    guards: some('m-antivirus', 'Egne ord'),
    weakness: maybe,
    inUse: fc.boolean(),
    cannotDelete: fc.boolean(),
  })
  .map((own) => aSystem(own));

/** Ids that others point at, and names that tell the entries apart, so that they can be counted on paper. */
const numbered = <T extends { name: string }>(entries: readonly T[], mark: string): T[] =>
  entries.map((entry, index) => ({
    ...entry,
    id: `${mark}${index}`,
    name: `${mark}${index}! ${entry.name}`,
  }));
const all = <T extends { name: string }>(one: fc.Arbitrary<T>, mark: string, maxLength: number) =>
  fc.array(one, { maxLength }).map((entries) => numbered(entries, mark));

const binders: fc.Arbitrary<Binder> = fc
  .record({
    language: fc.constantFrom('da' as const, 'en' as const),
    company: fc.option(fc.constant(aCompany())),
    activities: all(activity, 'a', 5),
    processors: all(processor, 'p', 2),
    retentionRules: all(rule, 'r', 2),
    systems: all(system, 's', 2),
    clients: all(
      fc.record({ service: maybe, address: maybe, name: words }).map((own) => aClient(own)),
      'k',
      2,
    ),
  })
  .map((own) => aBinder(own));

const kinds = ['record', 'processorRecord', 'processorList', 'deletionPlan'] as const;
const papersOf = (binder: Binder): PaperDocument[] => kinds.map((kind) => paperOf(kind, binder, issue, null));

function expectSound(paper: PaperDocument): void {
  expect(readingText(paper)).not.toMatch(/undefined|null|NaN|\[object|function /);
  const levels = headingsOf(paper).map(({ level }) => level);
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  levels.forEach((level, index) => {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
  for (const block of paper.blocks) {
    if (block.kind !== 'table') continue;
    expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    for (const row of block.rows) {
      expect(row).toHaveLength(block.columns.length);
      for (const cell of row) expect(typeof cell === 'string' ? printable(cell) : cell.word).not.toBe('');
    }
  }
}

const headings = (paper: PaperDocument): string[] =>
  headingsOf(paper).flatMap(({ level, text }) => (level === 3 ? [plain(text)] : []));

/** What only the firm itself can have said of an activity. */
const ownWordsOf = (one: Activity): string[] => [
  ...one.purposes.map(({ what }) => what),
  ...[...one.dataSubjectCategories, ...one.dataCategories, ...one.recipients].filter((term) =>
    /^\p{Lu}/u.test(term),
  ),
];

const nameIn = (binder: Binder, paper: PaperDocument): (string | undefined)[] =>
  tableRows(paper, binder.language === 'da' ? 'Overblik' : 'Overview').map((row) => row[1]);

describe('for any binder', () => {
  it('the records, the list and the plan are whole, and the same each time', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const papers = papersOf(binder);
        papers.forEach(expectSound);
        expect(papersOf(binder).map((paper) => toHtml(paper))).toEqual(papers.map((paper) => toHtml(paper)));
      }),
      { numRuns: 120 },
    );
  });

  it('every activity stands once in the record it belongs in, and nowhere in the other', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const [own, others] = papersOf(binder);
        if (own === undefined || others === undefined) throw new Error('two records');
        for (const one of binder.activities) {
          const [right, wrong] = one.role === 'processor' ? [others, own] : [own, others];
          const mark = new RegExp(`^\\d+\\. ${one.name.slice(0, 3)}`);
          expect(headings(right).filter((text) => mark.test(text))).toHaveLength(1);
          expect(nameIn(binder, right).filter((text) => text?.startsWith(one.name.slice(0, 3)))).toHaveLength(
            1,
          );
          expect(readingText(wrong)).not.toContain(one.name.slice(0, 3));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('the record tells every purpose, person, kind of data and recipient of its activities', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const text = plain(readingText(paperOf('record', binder, issue, null)));
        for (const one of binder.activities.filter(({ role }) => role !== 'processor'))
          for (const words of ownWordsOf(one)) expect(text).toContain(plain(printable(words)));
      }),
      { numRuns: 120 },
    );
  });

  it('the list has every processor once, and the plan every time limit', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const first = (kind: 'processorList' | 'deletionPlan', names: readonly string[]): string[] =>
          names.flatMap((name) =>
            tableRows(paperOf(kind, binder, issue, null), name).map(([cell]) => cell ?? ''),
          );
        const listed = first('processorList', ['Databehandlerne', 'The processors']);
        const planned = first('deletionPlan', ['Fristerne', 'The time limits']);
        const begins = (cells: readonly string[], name: string) =>
          cells.filter((cell) => cell.startsWith(name.slice(0, 3)) && !/\((fortsat|continued)\)$/.test(cell));
        for (const { name } of binder.processors) expect(begins(listed, name)).toHaveLength(1);
        for (const { name } of binder.retentionRules) expect(begins(planned, name)).toHaveLength(1);
      }),
      { numRuns: 120 },
    );
  });

  it('the tables hold every activity once, and no cell that is run', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const own = recordTable(binder, 'record');
        const others = recordTable(binder, 'processorRecord');
        expect(own.rows.length + others.rows.length).toBe(binder.activities.length);
        for (const { titles, rows } of [own, others])
          for (const row of rows) expect(row).toHaveLength(titles.length);
        expect(csv(own).slice(1)).not.toMatch(/(?:^|;|\n)"?[=+\-@]/);
      }),
      { numRuns: 120 },
    );
  });
});
