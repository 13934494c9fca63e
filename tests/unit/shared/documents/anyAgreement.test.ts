import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../shared/documents/html';
import type { Block, PaperDocument } from '../../../../shared/documents/model';
import { paperOf } from '../../../../shared/documents/papers';
import { printable } from '../../../../shared/documents/printable';
import { headingsOf, readingText } from '../../../../shared/documents/reading';
import type { Binder } from '../../../../shared/domain/binder';
import { endsOfData } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { termName } from '../../../../shared/reference/library';
import {
  aBinder,
  aClient,
  aCompany,
  aContactPerson,
  anActivity,
  anAgreement,
  aProcessor,
  aSecurityMeasure,
  keptBy,
  now,
  somePurposes,
} from '../../../support/builders';
import { plain } from '../../../support/paperText';

const issue = { number: 3, id: 'DA-3-0000', createdAt: now, replaces: null };

const words = fc
  .array(
    fc.constantFrom('Gård', 'øl', '&', '<b>', '§ 12', '- x', 'A/S', '“nu”', 'punkter', '\u202Eabc', '😀'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(' '));
const maybe = fc.oneof(fc.constant(''), words);
const some = (...terms: readonly string[]) => fc.subarray([...terms]);
const days = fc.option(fc.integer({ min: 0, max: 999 }));
const country = fc.constantFrom('', 'DK', 'DE', 'US', 'Månen');
const contact = fc.record({ name: maybe, phone: maybe, email: maybe });

const kinds = [
  'c-navn',
  'c-cpr',
  'c-straf',
  'c-helbred',
  'c-race',
  'c-indberetning',
  'Skostørrelse',
  'constructor',
];
const transfers = fc.array(fc.record({ country: words, recipient: maybe, tool: maybe, note: maybe }), {
  maxLength: 2,
});

const agreement = fc
  .record({
    expiresOn: fc.option(fc.constant('2030-01-01')),
    noticeDays: days,
    objectionDays: days,
    breachHours: days,
    notCovered: fc.array(
      fc.record({ service: words, processor: fc.constantFrom(null, 'p1', 'gone', 'p0') }),
      { maxLength: 2 },
    ),
    terms: fc.record({
      subject: maybe,
      duration: maybe,
      instruction: maybe,
      place: maybe,
      atEnd: fc.constantFrom(...endsOfData),
      help: maybe,
      audits: maybe,
      other: maybe,
    }),
  })
  .map(anAgreement);

const activities = fc
  .array(
    fc.record({
      purposes: fc.array(words, { maxLength: 2 }).map((whats) => somePurposes(whats)),
      dataCategories: some(...kinds),
      dataSubjectCategories: some('s-kunde-privat', 'Naboer'),
      processors: some('p0', 'p1', 'gone'),
      clients: some('k0', 'gone'),
      measures: some('m0', 'gone'),
      transfers,
      retention: some('ret-kunde', 'gone').map((rules) => keptBy(...rules)),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map((own, index) => anActivity({ ...own, id: `a${index}` })));

const processors = fc
  .array(
    fc.record({
      name: words,
      entity: maybe,
      address: maybe,
      country,
      contact,
      agreement,
      standing: fc.constantFrom('onInstruction' as const, 'onItsOwn' as const, 'unknown' as const),
      dataCategories: some(...kinds),
      transfer: fc.record({
        outsideEu: fc.constantFrom('no' as const, 'yes' as const, 'unknown' as const),
        to: transfers,
        safeguard: maybe,
      }),
      supervision: fc.record({
        lastOn: fc.constant(null),
        everyMonths: fc.integer({ min: 1, max: 60 }),
        concept: fc.constantFrom('', 'con-1', 'con-6', 'Egen måde'),
        evidence: maybe,
      }),
      subProcessors: fc
        .array(fc.record({ name: words, address: maybe, country, service: maybe }), { maxLength: 3 })
        .map((all) =>
          all.map((own, index) => ({
            ...own,
            name: `${own.name} u${index}`,
            id: `u${index}`,
            cvr: '',
            processor: 'p0',
          })),
        ),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all.map((own, index) => aProcessor({ ...own, name: `${own.name} z${index}`, id: `p${index}` })),
  );

const binders: fc.Arbitrary<Binder> = fc
  .record({
    language: fc.constantFrom('da' as const, 'en' as const),
    company: fc.option(fc.constant(aCompany())),
    contactPerson: fc.option(fc.record({ title: maybe, phone: maybe, email: maybe }).map(aContactPerson)),
    affiliates: fc.subarray([{ name: 'Datter ApS', cvr: '90200208' }]),
    activities,
    processors,
    clients: fc
      .array(fc.record({ name: words, address: maybe, country, contact, service: maybe, agreement }), {
        maxLength: 1,
      })
      .map((all) => all.map((own) => aClient({ ...own, id: 'k0' }))),
    securityMeasures: fc.subarray([
      aSecurityMeasure({ id: 'm0' }),
      aSecurityMeasure({ id: 'm1', name: 'Hegn', state: 'underWay' }),
    ]),
  })
  .map((own) => aBinder(own));

const subjects = fc.constantFrom(null, 'p0', 'p1', 'k0', 'gone');
const options = { numRuns: 150 };

const rowsOf = (paper: PaperDocument, names: readonly string[]): string[][] =>
  paper.blocks.flatMap((block) =>
    block.kind === 'table' && names.includes(block.name)
      ? block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell.word)))
      : [],
  );

function expectNothingForgotten(paper: PaperDocument): void {
  expect(readingText(paper)).not.toMatch(/undefined|NaN|\[object|null/);
  const levels = headingsOf(paper).map(({ level }) => level);
  for (const [index, level] of levels.entries()) {
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  }
  for (const block of paper.blocks) {
    if (block.kind === 'paragraph') expect(printable(block.text)).not.toBe('');
    if (block.kind === 'table') expectFull(block);
  }
}

function expectFull({ columns, rows }: Extract<Block, { kind: 'table' }>): void {
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
  for (const cell of rows.flat()) expect(printable(String(cell))).not.toBe('');
}

describe('for any binder and any other side', () => {
  it('the agreement is whole: nothing empty, no heading left out, and the same again', () => {
    fc.assert(
      fc.property(binders, subjects, (binder, subject) => {
        const paper = paperOf('processingAgreement', binder, issue, subject);
        expectNothingForgotten(paper);
        expect(toHtml(paperOf('processingAgreement', structuredClone(binder), issue, subject))).toBe(
          toHtml(paper),
        );
      }),
      options,
    );
  });

  it('every sub-processor stands once in annex B', () => {
    fc.assert(
      fc.property(binders, fc.constantFrom('p0', 'k0'), (binder, subject) => {
        const paper = paperOf('processingAgreement', binder, issue, subject);
        const told = rowsOf(paper, ['Godkendte underdatabehandlere', 'Approved sub-processors']).map(
          ([one]) => one,
        );
        const processor = binder.processors.find(({ id }) => id === subject);
        const isClient = binder.clients.some(({ id }) => id === subject);
        const named = binder.activities
          .filter(({ clients }) => clients.includes(subject))
          .flatMap((one) => one.processors);
        const used = binder.processors.filter(
          ({ id, standing }) => named.includes(id) && standing !== 'onItsOwn',
        );
        const wanted = isClient
          ? used.map(({ name, entity }) => (entity === '' ? name : `${entity} (${name})`))
          : (processor?.subProcessors ?? []).map(({ name }) => name);
        expect(told).toEqual(wanted.map(plain));
      }),
      options,
    );
  });

  it('every kind of data of the activities that name it stands once in annex A', () => {
    fc.assert(
      fc.property(binders, fc.constantFrom('p0', 'k0'), (binder, subject) => {
        const paper = paperOf('processingAgreement', binder, issue, subject);
        const told = rowsOf(paper, ['Slags personoplysninger', 'Kinds of personal data'])
          .flatMap(([, cell = '']) => cell.split('; '))
          .filter((one) => !['Ingen', 'None'].includes(one));
        const isNamed = binder.activities.filter(({ processors: at, clients }) =>
          (subject === 'p0' ? at : clients).includes(subject),
        );
        const isThere = [...binder.processors, ...binder.clients].some(({ id }) => id === subject);
        const own = binder.processors.find(({ id }) => id === subject)?.dataCategories ?? [];
        const wanted = new Set([...isNamed.flatMap(({ dataCategories }) => dataCategories), ...own]);
        if (isThere) {
          expect(told.toSorted()).toEqual(
            [...wanted].map((term) => termName(term, binder.language)).toSorted(),
          );
        }
      }),
      options,
    );
  });
});
