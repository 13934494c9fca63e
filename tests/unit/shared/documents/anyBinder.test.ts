import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerPolicy } from '../../../../shared/documents/customerPolicy';
import type { Block, PaperDocument } from '../../../../shared/documents/model';
import { printable } from '../../../../shared/documents/printable';
import { headingsOf, readingText } from '../../../../shared/documents/reading';
import { reviewReport } from '../../../../shared/documents/reviewReport';
import { concernsCustomers } from '../../../../shared/domain/activity/activity';
import type { Binder } from '../../../../shared/domain/binder';
import { reviewItems } from '../../../../shared/domain/review/items';
import { reviewSteps } from '../../../../shared/domain/review/review';
import {
  aBinder,
  aCompany,
  aContactPerson,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  aReview,
  aReviewAnswer,
  aSecurityMeasure,
  keptBy,
  now,
  today,
} from '../../../support/builders';
import { plain } from '../../../support/paperText';

const issue = { number: 3, id: 'KP-3-0000', createdAt: now, replaces: null };

/** Own words as people type them: letters, spaces, ampersands, brackets, citations. */
const words = fc
  .array(fc.constantFrom('Gård', 'øl', '&', '<b>', '§ 12', 'æble', 'A/S', '“nu”', 'stk. 2', 'X'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const maybe = fc.oneof(fc.constant(''), words);
const some = (...terms: readonly string[]) => fc.subarray([...terms]);

const purpose = fc.record({
  what: words,
  legalBases: some('art6.1.a', 'art6.1.b', 'art6.1.c', 'art6.1.f', 'Egne ord'),
  specialConditions: some('art9.2.a', 'dbl-8.3'),
});

const activity = fc
  .record({
    name: words,
    role: fc.constantFrom('controller' as const, 'jointController' as const, 'processor' as const),
    purposes: fc.array(purpose, { maxLength: 3 }),
    dataSubjectCategories: some('s-kunde-privat', 's-kunde-kontakt', 's-alarm', 's-ansat', 's-lev', 'Naboer'),
    dataCategories: some('c-navn', 'c-oek', 'c-video', 'c-kredit', 'c-cookie', 'Skostørrelse'),
    recipients: some('r-bank', 'r-it', 'r-some', 'r-ingen', 'Fru Jensen'),
    retention: some('r0', 'r1', 'r2', 'gone').map((rules) => keptBy(...rules)),
  })
  .map((own) => anActivity(own));

const rule = fc
  .record({
    name: words,
    amount: fc.option(fc.integer({ min: 0, max: 40 })),
    unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'until' as const),
    start: fc.oneof(
      fc.constant({ kind: 'financialYearEnd' as const }),
      words.map((text) => ({ kind: 'event' as const, text })),
    ),
    ground: maybe,
    isMinimum: fc.boolean(),
    cannotDelete: fc.boolean(),
  })
  .map((own) => aRetentionRule(own));

const processor = fc
  .record({
    name: words,
    entity: maybe,
    service: words,
    audiences: fc.subarray<'customers' | 'employees'>(['customers', 'employees'], { minLength: 1 }),
    standing: fc.constantFrom('onInstruction' as const, 'onItsOwn' as const, 'unknown' as const),
    agreement: fc
      .record({
        state: fc.constantFrom('signed' as const, 'missing' as const, 'unknown' as const),
        signedOn: fc.option(fc.constant('2023-05-04')),
        expiresOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01', '2030-01-01')),
        notCovered: fc.array(fc.record({ service: words, processor: fc.constant(null) }), { maxLength: 2 }),
      })
      .map(anAgreement),
    transfer: fc.record({
      outsideEu: fc.constantFrom('no' as const, 'yes' as const, 'unknown' as const),
      to: fc.array(
        fc.record({ country: fc.constantFrom('US', 'Månen'), recipient: maybe, tool: maybe, note: maybe }),
        { maxLength: 2 },
      ),
      safeguard: maybe,
    }),
  })
  .map((own) => aProcessor(own));

/** Names that tell the entries apart, so that they can be counted on paper. */
const numbered = <T extends { name: string }>(entries: readonly T[], mark: string): T[] =>
  entries.map((entry, index) => ({ ...entry, id: `${mark}${index}`, name: `${entry.name} ${mark}${index}` }));

const binders: fc.Arbitrary<Binder> = fc
  .record({
    language: fc.constantFrom('da' as const, 'en' as const),
    company: fc.option(fc.constant(aCompany())),
    contactPerson: fc.option(fc.record({ title: maybe, phone: maybe, email: maybe }).map(aContactPerson)),
    customersWriteTo: fc.option(fc.record({ name: maybe, phone: maybe, email: maybe })),
    activities: fc.array(activity, { maxLength: 4 }).map((all) => numbered(all, 'q')),
    retentionRules: fc.array(rule, { maxLength: 3 }).map((all) => numbered(all, 'r')),
    processors: fc.array(processor, { maxLength: 4 }).map((all) => numbered(all, 'z')),
    securityMeasures: fc
      .array(fc.constantFrom('inPlace' as const, 'underWay' as const), { maxLength: 4 })
      .map((states) =>
        numbered(
          states.map((state) => aSecurityMeasure({ state })),
          'm',
        ),
      ),
  })
  .map((own) => aBinder(own));

function expectSound(paper: PaperDocument): void {
  const text = readingText(paper);
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  const levels = headingsOf(paper).map(({ level }) => level);
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  for (const [index, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
  paper.blocks.forEach(expectSoundBlock);
}

function expectSoundBlock(block: Block): void {
  if (block.kind === 'list') block.items.forEach(expectWords);
  if (block.kind !== 'table') return;
  expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  for (const row of block.rows) {
    expect(row).toHaveLength(block.columns.length);
    for (const cell of row) expectWords(typeof cell === 'string' ? cell : cell.word);
  }
}

function expectWords(text: string): void {
  expect(printable(text)).not.toBe('');
}

describe('for any binder', () => {
  it('the customer policy is whole, and names every processor with customers once', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const paper = customerPolicy(binder, issue);
        expectSound(paper);
        const names = paper.blocks.flatMap((block) =>
          block.kind === 'table' ? block.rows.map(([first]) => first) : [],
        );
        const items = paper.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
        const named = binder.activities
          .filter((one) => one.role !== 'processor' && concernsCustomers(one))
          .flatMap(({ processors }) => processors);
        for (const { id, name, audiences, standing } of binder.processors) {
          const inTable = names.filter((cell) => typeof cell === 'string' && plain(cell) === name);
          const inList = items.filter((item) => plain(item).startsWith(`${name} (`));
          const isTold = audiences.includes('customers') || named.includes(id);
          expect(inTable).toHaveLength(isTold && standing !== 'onItsOwn' ? 1 : 0);
          expect(inList).toHaveLength(isTold && standing === 'onItsOwn' ? 1 : 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the customer policy tells every purpose and kind of data of every activity with customers that is its own', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const text = plain(readingText(customerPolicy(binder, issue)));
        const own = binder.activities.filter(({ role }) => role !== 'processor');
        for (const one of own.filter(concernsCustomers)) {
          for (const { what } of one.purposes) expect(text).toContain(what);
          if (one.dataCategories.includes('Skostørrelse')) expect(text).toContain('Skostørrelse');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the review report is whole, with every item of every step', () => {
    fc.assert(
      fc.property(binders, fc.boolean(), (binder, isAnswered) => {
        const begun = aReview();
        const items = reviewSteps.flatMap((step) => reviewItems(binder, begun, step, today));
        const answers = isAnswered ? items.map(({ step, id }) => aReviewAnswer({ step, item: id })) : [];
        const paper = reviewReport(binder, { ...begun, answers }, issue);
        expectSound(paper);
        const text = plain(readingText(paper));
        for (const { subject, name } of items) if (subject !== 'document') expect(text).toContain(name);
      }),
      { numRuns: 100 },
    );
  });
});
