import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../shared/documents/html';
import type { Block, PaperDocument } from '../../../../shared/documents/model';
import { paperOf } from '../../../../shared/documents/papers';
import { printable } from '../../../../shared/documents/printable';
import { headingsOf, readingText } from '../../../../shared/documents/reading';
import { concernsCustomers } from '../../../../shared/domain/activity/activity';
import type { Binder } from '../../../../shared/domain/binder';
import { worksHere } from '../../../../shared/domain/employee/employee';
import { termName } from '../../../../shared/reference/library';
import { outdatedTerms } from '../../../../shared/reference/outdatedTerms';
import { text as instructionText } from '../../../../shared/text/documents/employeeInstruction';
import { text as sheetText } from '../../../../shared/text/documents/signOffSheet';
import { locksmith } from '../../../firms/binders/locksmith';
import {
  aBinder,
  aCompany,
  aContactPerson,
  anActivity,
  anEmployee,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  now,
  today,
} from '../../../support/builders';
import { plain, tableRows } from '../../../support/paperText';

const kinds = [
  'employeeInstruction',
  'signOffSheet',
  'confidentialityStatement',
  'employeeNotice',
  'applicantNotice',
] as const;

const issue = { number: 3, id: 'XX-3-0000', createdAt: now, replaces: { number: 2, signedOn: '2026-06-03' } };

/** Own words as people type them: letters, brackets, citations, right to left, a name that every object has. */
const words = fc
  .array(fc.constantFrom('Gård', 'øl', '&', '<b>', '§ 12', 'constructor', 'A/S', 'שלום', '😀', 'X'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const maybe = fc.oneof(fc.constant(''), words);
const some = (...terms: readonly string[]) => fc.subarray([...terms]);
const date = fc.option(fc.constantFrom('2024-01-31', '2026-11-23', '2026-11-24', '2031-05-01'));
const transfers = fc.array(
  fc.record({
    country: fc.constantFrom('US', 'SE', 'Månen'),
    recipient: maybe,
    tool: fc.constantFrom('', 'tool-scc', 'Egen aftale'),
    note: maybe,
  }),
  { maxLength: 2 },
);

const activity = fc
  .record({
    name: words,
    role: fc.constantFrom('controller' as const, 'jointController' as const, 'processor' as const),
    purposes: fc.array(
      fc.record({
        what: words,
        legalBases: some('art6.1.a', 'art6.1.b', 'art6.1.c', 'art6.1.f', 'constructor'),
        specialConditions: some('art9.2.b', 'dbl-8.3', 'dbl-11.2.1', 'dbl-12.2', 'Egne ord'),
      }),
      { maxLength: 3 },
    ),
    dataSubjectCategories: some(
      's-kunde-privat',
      's-ansat',
      's-ansoeger',
      's-alle',
      's-paaroerende',
      'Vikarer',
      'Naboer',
    ),
    dataCategories: some(
      'c-navn',
      'c-cpr',
      'c-helbred',
      'c-straf',
      'c-video',
      'c-indberetning',
      'c-kredit',
      'Skostørrelse',
      'constructor',
    ),
    recipients: some('r-bank', 'r-loen', 'r-ingen', 'r-rekrut', 'Fru Jensen'),
    processors: some('z0', 'z1', 'gone'),
    transfers,
    retention: fc.array(
      fc.record({ rule: fc.constantFrom('r0', 'r1', 'gone'), dataCategories: some('c-cpr', 'Skostørrelse') }),
      { maxLength: 3 },
    ),
  })
  .map(anActivity);

const processor = fc
  .record({
    name: words,
    entity: maybe,
    service: words,
    audiences: fc.subarray<'customers' | 'employees'>(['customers', 'employees'], { minLength: 1 }),
    standing: fc.constantFrom('onInstruction' as const, 'onItsOwn' as const, 'unknown' as const),
    transfer: fc.record({
      outsideEu: fc.constantFrom('no' as const, 'yes' as const, 'unknown' as const),
      to: transfers,
      safeguard: maybe,
    }),
  })
  .map(aProcessor);

const rule = fc
  .record({
    name: words,
    amount: fc.option(fc.integer({ min: 0, max: 40 })),
    unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'until' as const),
    ground: maybe,
    cannotDelete: fc.boolean(),
  })
  .map(aRetentionRule);

const system = fc
  .record({ name: words, holds: maybe, guards: some('m-backup', 'm0', 'constructor'), inUse: fc.boolean() })
  .map(aSystem);

const measure = fc
  .record({
    id: fc.constantFrom('m-backup', 'm-mfa', 'm0', 'constructor'),
    name: words,
    state: fc.constantFrom('inPlace' as const, 'underWay' as const),
  })
  .map(aSecurityMeasure);

/** Names that tell the entries apart, so that they can be counted on paper. */
const numbered = <T extends { name: string }>(entries: readonly T[], mark: string): T[] =>
  entries.map((entry, index) => ({ ...entry, id: `${mark}${index}`, name: `${entry.name} ${mark}${index}` }));

const binders: fc.Arbitrary<Binder> = fc
  .record({
    language: fc.constantFrom('da' as const, 'en' as const),
    company: fc.option(fc.constant(aCompany())),
    affiliates: fc.array(
      words.map((name) => ({ name, cvr: '90200208' })),
      { maxLength: 2 },
    ),
    contactPerson: fc.option(fc.record({ title: maybe, phone: maybe, email: maybe }).map(aContactPerson)),
    activities: fc.array(activity, { maxLength: 4 }).map((all) => numbered(all, 'q')),
    retentionRules: fc.array(rule, { maxLength: 3 }).map((all) => numbered(all, 'r')),
    processors: fc.array(processor, { maxLength: 4 }).map((all) => numbered(all, 'z')),
    systems: fc.array(system, { maxLength: 4 }).map((all) => numbered(all, 's')),
    securityMeasures: fc.array(measure, { maxLength: 4 }),
    employees: fc
      .array(fc.record({ name: words, title: maybe, leftOn: date }).map(anEmployee), { maxLength: 5 })
      .map((all) => numbered(all, 'e')),
  })
  .map(aBinder);

function expectSound(paper: PaperDocument): void {
  expect(readingText(paper)).not.toMatch(/undefined|null|NaN|\[object|function|native code/);
  const levels = headingsOf(paper).map(({ level }) => level);
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  paper.blocks.forEach(expectSoundBlock);
}

function expectSoundBlock(block: Block): void {
  if (block.kind === 'list') for (const item of block.items) expect(printable(item)).not.toBe('');
  if (block.kind !== 'table') return;
  expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  for (const row of block.rows) {
    expect(row).toHaveLength(block.columns.length);
    for (const cell of row) expect(printable(typeof cell === 'string' ? cell : cell.word)).not.toBe('');
  }
}

/** The items of the first list of a section. */
function listIn(paper: PaperDocument, section: string): string[] {
  const start = paper.blocks.findIndex((block) => block.kind === 'heading' && block.section === section);
  const rest = paper.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  const found = rest.slice(0, end === -1 ? undefined : end).find((block) => block.kind === 'list');
  return start === -1 || found?.kind !== 'list' ? [] : found.items.map(plain);
}

const times = (cells: readonly (string | undefined)[], wanted: string): number =>
  cells.filter((cell) => cell === wanted).length;

describe('the papers for staff, for any binder', () => {
  it.each(kinds)('%s is whole', (kind) => {
    fc.assert(
      fc.property(binders, (binder) => expectSound(paperOf(kind, binder, issue, null))),
      { numRuns: 120 },
    );
  });

  it.each(kinds)('%s is the same for the same binder and day', (kind) => {
    fc.assert(
      fc.property(binders, (binder) => {
        const copy: Binder = structuredClone(binder);
        const [one, other] = [paperOf(kind, binder, issue, null), paperOf(kind, copy, issue, null)];
        expect(other).toEqual(one);
        expect(toHtml(other)).toBe(toHtml(one));
      }),
      { numRuns: 40 },
    );
  });

  it.each(kinds)('%s names no repealed law and no old name, in either language', (kind) => {
    for (const language of ['da', 'en'] as const) {
      const paper = paperOf(kind, { ...locksmith, language }, issue, null);
      expect(outdatedTerms(plain(readingText(paper)), language)).toEqual([]);
    }
  });

  it('the sheet has everybody who works here once, and nobody else', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const rows = tableRows(
          paperOf('signOffSheet', binder, issue, null),
          sheetText[binder.language].employees.table,
        );
        const here = binder.employees.filter((one) => worksHere(one, today)).map(({ name }) => plain(name));
        expect(rows.map(([name]) => name)).toEqual(here);
      }),
      { numRuns: 120 },
    );
  });

  it('the instruction tells every kind of customers’ data once, and every place', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const paper = paperOf('employeeInstruction', binder, issue, null);
        const held = binder.activities
          .filter(concernsCustomers)
          .flatMap(({ dataCategories }) => dataCategories);
        const wanted = [...new Set(held.map((kind) => termName(kind, binder.language)))];
        expect(listIn(paper, 'data').sort()).toEqual(wanted.sort());
        const places = tableRows(paper, instructionText[binder.language].places.table).map(([name]) => name);
        for (const { name } of binder.systems) expect(times(places, plain(name))).toBe(1);
      }),
      { numRuns: 120 },
    );
  });

  it('the notice to employees tells every kind of data and every processor of theirs once', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const paper = paperOf('employeeNotice', binder, issue, null);
        const told = binder.activities.filter(
          ({ role, dataSubjectCategories: people }) =>
            role !== 'processor' &&
            ['s-ansat', 's-alle', 's-paaroerende', 'Vikarer'].some((one) => people.includes(one)),
        );
        const wanted = told.flatMap(({ dataCategories }) => dataCategories);
        expect(listIn(paper, 'data').sort()).toEqual(
          [...new Set(wanted.map((kind) => termName(kind, binder.language)))].sort(),
        );
        const text = plain(readingText(paper));
        for (const { name, audiences } of binder.processors)
          if (audiences.includes('employees')) expect(text).toContain(plain(printable(name)));
        for (const { purposes } of told)
          for (const { what } of purposes) expect(text).toContain(plain(printable(what)));
      }),
      { numRuns: 120 },
    );
  });
});
