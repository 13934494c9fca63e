import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Binder } from '../../../../../shared/domain/binder';
import { acceptFinding } from '../../../../../shared/domain/finding/decisions';
import {
  acceptedAs,
  findings,
  keyOfAccepted,
  openFindings,
} from '../../../../../shared/domain/finding/findings';
import { answerQuestion, finishSetup } from '../../../../../shared/domain/setup/setup';
import trades from '../../../../../shared/reference/data/trades.json';
import { tradePack } from '../../../../../shared/reference/library';
import { findingInWords } from '../../../../../shared/text/findings';
import { needService } from '../../../../../shared/text/labels';
import { setupTaskWords } from '../../../../../shared/text/setupTasks';
import { defectiveBinder } from '../../../../firms/binders/defective';
import { aReadAgreement, soundBinder } from '../../../../firms/binders/sound';
import {
  aBinder,
  anActivity,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  aSystem,
  keptBy,
  now,
  someAnswers,
  today,
} from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const words = fc.constantFrom(
  'Kunder',
  'firmaer A/S',
  'biometri og foto',
  'persondataloven',
  '<b>x</b>',
  'CPR-nummer',
  'en tid',
  'ISO 27001',
  'mail',
  '#/{}',
);
const some = (...terms: readonly string[]) => fc.subarray([...terms]);
const ids = {
  activity: ['a0', 'a1'],
  rule: ['r0', 'r1', 'r0'],
  processor: ['p0', 'p1'],
  system: ['s0', 's1'],
};
const each = <T>(of: readonly string[], make: (id: string) => fc.Arbitrary<T>) => fc.tuple(...of.map(make));
const transfers = fc.array(
  fc.record({
    country: fc.constantFrom('US', 'DK', 'GB', 'Indien', 'Månen'),
    recipient: fc.constant(''),
    tool: fc.constantFrom('', 'tool-adequacy', 'tool-scc', 'Privacy Shield'),
    note: fc.constant(''),
  }),
  { maxLength: 3 },
);

const binders: fc.Arbitrary<Binder> = fc
  .record({
    language: fc.constantFrom('da' as const, 'en' as const),
    activities: each(ids.activity, (id) =>
      fc
        .record({
          name: words,
          role: fc.constantFrom('controller' as const, 'jointController' as const, 'processor' as const),
          purposes: fc.array(
            fc.record({
              what: words,
              legalBases: some('art6.1.a', 'x'),
              specialConditions: some('art9.2.a'),
            }),
            { maxLength: 3 },
          ),
          dataSubjectCategories: some('s-ansat', 'Firmaer', 's-kunde-privat'),
          dataCategories: some(
            'c-navn',
            'c-cpr',
            'c-straf',
            'c-forholdsordre',
            'Biometri, foto',
            'Interesser',
          ),
          recipients: some('r-it', 'r-bank', 'Kunder'),
          systems: some('s0', 'gone'),
          processors: some('p0', 'gone'),
          transfers,
          retention: some('r0', 'r1', 'gone').map((rules) => keptBy(...rules)),
          state: fc.constantFrom('suggested' as const, 'confirmed' as const),
        })
        .map((own) => anActivity({ id, ...own })),
    ),
    retentionRules: each(ids.rule, (id) =>
      fc
        .record({
          name: words,
          amount: fc.option(fc.integer({ min: 0, max: 40 })),
          basedOn: fc.constantFrom('', 'ret-tv', 'ret-mail', 'ret-bogfoering', 'gone'),
          cannotDelete: fc.boolean(),
        })
        .map((own) => aRetentionRule({ id, ...own })),
    ),
    processors: each(ids.processor, (id) =>
      fc
        .record({
          name: words,
          standing: fc.constantFrom('onInstruction' as const, 'onItsOwn' as const, 'unknown' as const),
          agreement: fc
            .record({
              state: fc.constantFrom('signed' as const, 'missing' as const, 'unknown' as const),
              expiresOn: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')),
              checks: fc.array(
                fc.record({
                  point: fc.constantFrom('dpack-slet', 'anx-a-1', 'anx-d', 'egne ord'),
                  answer: fc.constantFrom('yes' as const, 'no' as const),
                  note: words,
                }),
                { maxLength: 4 },
              ),
              notCovered: fc.array(fc.record({ service: words, processor: fc.option(fc.constant('p1')) }), {
                maxLength: 3,
              }),
            })
            .map(aReadAgreement),
          transfer: fc.record({
            outsideEu: fc.constantFrom('no' as const, 'yes' as const, 'unknown' as const),
            to: transfers,
            safeguard: words,
          }),
        })
        .map((own) => aProcessor({ id, ...own })),
    ),
    systems: each(ids.system, (id) =>
      fc
        .record({ name: words, weakness: words, cannotDelete: fc.boolean() })
        .map((own) => aSystem({ id, ...own })),
    ),
    securityMeasures: fc.array(
      words.map((name) => aSecurityMeasure({ name })),
      { maxLength: 1 },
    ),
    ownTexts: fc.array(
      words.map((text) => ({
        id: 't',
        document: 'customerPolicy' as const,
        section: 's',
        place: 'after' as const,
        text,
        follows: null,
      })),
      { maxLength: 1 },
    ),
  })
  .map((own) => aBinder(own));

const days = fc.constantFrom(today, '2031-12-01', '2040-01-01');

describe('for any binder', () => {
  it('the rules answer, with keys that are unique and fit to be sent, and words in both languages', () => {
    fc.assert(
      fc.property(binders, days, (binder, day) => {
        const all = findings(binder, day);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const finding of all) {
          expect(acceptedAs(finding).length).toBeLessThanOrEqual(300);
          for (const language of ['da', 'en'] as const) {
            const { what, todo, law } = findingInWords(finding, language);
            expect(`${what} ${todo} ${law}`).not.toMatch(/undefined|null|NaN|\[object|\.\./);
            expect(what).not.toBe('');
            expect(law).not.toMatch(/\b(art|dbl|bogl)\d?-?\d/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('whatever is accepted stands open no more, and nothing else is gone', () => {
    fc.assert(
      fc.property(binders, (binder) => {
        const before = openFindings(binder, today).map(({ key }) => key);
        const [first, ...rest] = before;
        if (first === undefined) return;
        const after = unwrap(acceptFinding(binder, { key: first, reason: 'Fordi' }, today));
        expect(openFindings(after, today).map(({ key }) => key)).toEqual(rest);
        expect(after.acceptedFindings.map(keyOfAccepted)).toEqual([first]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what we suggest ourselves', () => {
  it.each(trades.trades.map(({ id }) => id))('for %s names no law that is gone and leaves no marks', (id) => {
    const trade = someAnswers().trade?.trade;
    const pack = tradePack(id as NonNullable<typeof trade>, 'da');
    const begun = aBinder({
      setup: {
        answers: someAnswers({
          trade: { trade: pack.id, activities: [...pack.activities, ...pack.offered] },
        }),
        finishedOn: null,
      },
    });
    const calendar = someAnswers().calendar;
    if (calendar === null) throw new Error('the answers have a calendar');
    const answered = unwrap(
      answerQuestion(begun, { question: 'calendar', answer: calendar }, needService.da),
    );
    const ready = unwrap(finishSetup(answered, setupTaskWords.da, { now, today, newId: () => 'x' }));
    const rules = findings(ready, today).map(({ rule }) => rule);
    for (const rule of [
      'outdatedLaw',
      'pastedMarks',
      'retentionShorterThanLaw',
      'retentionLongerThanReason',
      'dataKindsDiffer',
      'firmNamesAsPeople',
      'weaknessWithoutEnd',
      'basisMissing',
    ] as const) {
      expect(rules).not.toContain(rule);
    }
  });
});

it('the two invented firms differ as they are meant to', () => {
  expect(findings(soundBinder(), today)).toEqual([]);
  expect(findings(defectiveBinder(), today).length).toBeGreaterThan(30);
});
