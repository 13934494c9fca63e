import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../../../../shared/domain/activity/activity';
import { Binder, emptyBinder } from '../../../../../shared/domain/binder';
import { setupOrder, supplierNeeds, trades } from '../../../../../shared/domain/setup/answers';
import { factsFromAnswers } from '../../../../../shared/domain/setup/facts';
import { answerQuestion, finishSetup, type SetupAnswer } from '../../../../../shared/domain/setup/setup';
import {
  catalogueActivity,
  setupMeasures,
  suppliersFor,
  tradePack,
} from '../../../../../shared/reference/library';
import { needService } from '../../../../../shared/text/labels';
import { setupTaskWords } from '../../../../../shared/text/setupTasks';
import { now, someAnswers, today } from '../../../../support/builders';
import { unwrap } from '../../../../support/unwrap';

const counter = () => {
  let next = 0;
  return () => `id-${++next}`;
};
const moment = () => ({ now, today, newId: counter() });
const empty = () => emptyBinder(now, today, 'da');

function answered(answers = someAnswers()): Binder {
  return setupOrder.reduce(
    // The question and its answer come from the same key of the answers, so they belong together.
    (binder, question) =>
      unwrap(answerQuestion(binder, { question, answer: answers[question] } as SetupAnswer, needService.da)),
    empty(),
  );
}

describe('the answers', () => {
  test('become the facts of the binder, and the binder is valid after each', () => {
    const binder = answered();
    expect(Binder.parse(binder)).toEqual(binder);
    expect(binder.activities.map(({ id }) => id)).toEqual(['act-kunder', 'act-faktura', 'act-alarm']);
    expect(binder.processors.map(({ name }) => name)).toEqual(['Talrig Regnskab']);
    expect(binder.activities.every(({ state }) => state === 'suggested')).toBe(true);
  });

  test('that are changed leave nothing behind', () => {
    const other = someAnswers({ trade: { trade: 'shop', activities: ['act-webshop'] } });
    const again = unwrap(
      answerQuestion(
        answered(),
        { question: 'trade', answer: { trade: 'shop', activities: ['act-webshop'] } },
        needService.da,
      ),
    );
    expect(again).toEqual(answered(other));
  });

  test('make one processor of a firm that does two things, and a recipient of the auditor', () => {
    const binder = answered(
      someAnswers({
        suppliers: {
          chosen: [
            { need: 'office', name: 'Nordvest Drift' },
            { need: 'backup', name: 'Nordvest Drift' },
            { need: 'auditor', name: 'Bundlinje Revision' },
          ],
        },
      }),
    );
    expect(binder.processors.map(({ name, service }) => [name, service])).toEqual([
      ['Nordvest Drift', 'Mail, kalender og filer, backup'],
    ]);
    expect(binder.activities.find(({ id }) => id === 'act-faktura')?.recipients).toContain(
      'Revisor: Bundlinje Revision',
    );
  });

  test('keep two firms under one need apart, and know a supplier by its name', () => {
    const { processors } = factsFromAnswers(
      someAnswers({
        suppliers: {
          chosen: [
            { need: 'orders', name: 'Ordrebogen' },
            { need: 'orders', name: 'Kalenderen' },
            { need: 'accounting', name: 'E-conomic' },
          ],
        },
      }),
      'da',
      needService.da,
    );
    expect(processors.map(({ id, name }) => [id, name])).toEqual([
      ['own-orders', 'Ordrebogen'],
      ['own-orders-2', 'Kalenderen'],
      ['proc-economic', 'e-conomic'],
    ]);
  });

  test('a supplier with a tie outside Europe is not called safe', () => {
    const known = suppliersFor('office').map(({ id }) => ({ need: 'office', name: id }) as const);
    const { processors } = factsFromAnswers(
      someAnswers({ suppliers: { chosen: known } }),
      'da',
      needService.da,
    );
    expect(processors.find(({ id }) => id === 'proc-m365')?.transfer.outsideEu).toBe('unknown');
  });

  test('of any trade give rules, categories and bases that exist', () => {
    fc.assert(
      fc.property(fc.constantFrom(...trades), fc.constantFrom('da', 'en'), (trade, language) => {
        const pack = tradePack(trade, language);
        const all = [...pack.activities, ...pack.offered];
        const facts = factsFromAnswers(
          someAnswers({ trade: { trade, activities: all } }),
          language,
          needService[language],
        );
        const rules = new Set(facts.retentionRules.map(({ id }) => id));
        expect(facts.activities.map(({ id }) => id)).toEqual(all);
        expect(facts.activities.flatMap(rulesOf).filter((id) => !rules.has(id))).toEqual([]);
      }),
    );
  });
});

describe('the end of set-up', () => {
  test('makes a task of each measure and agreement that is not in place, and sets the first date', () => {
    const binder = unwrap(finishSetup(answered(), setupTaskWords.da, moment()));
    expect(binder.setup.finishedOn).toBe(today);
    expect(binder.calendar.nextReviewOn).toBe('2026-12-01');
    expect(binder.tasks).toHaveLength(setupMeasures('da').length - 2 + 1);
    expect(binder.tasks.every(({ due }) => due === '2026-12-23')).toBe(true);
    expect(Binder.parse(binder)).toEqual(binder);
  });

  test('is refused while a question has no answer', () => {
    expect(finishSetup(empty(), setupTaskWords.da, moment())).toEqual({
      ok: false,
      error: { code: 'invalid-input', fields: ['company'] },
    });
  });

  test('happens once; after it the answers no longer move the facts', () => {
    const done = unwrap(finishSetup(answered(), setupTaskWords.da, moment()));
    expect(unwrap(finishSetup(done, setupTaskWords.da, moment()))).toBe(done);
    const late = answerQuestion(done, { question: 'measures', answer: { inPlace: [] } }, needService.da);
    expect(late).toEqual({ ok: false, error: { code: 'setup-finished' } });
  });
});

describe('the trade packs', () => {
  test('name nothing that is not in the catalogue', () => {
    for (const trade of trades) {
      const pack = tradePack(trade, 'da');
      expect(
        [...pack.activities, ...pack.offered].filter((id) => catalogueActivity(id) === undefined),
      ).toEqual([]);
      expect(pack.suppliers.filter(({ need }) => !supplierNeeds.some((known) => known === need))).toEqual([]);
    }
  });
});
