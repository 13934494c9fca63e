import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Assessment, type PointAnswer, riskLevels } from '../../../../../shared/domain/assessment/assessment';
import { assessmentDates } from '../../../../../shared/domain/assessment/assessmentDates';
import { changedDpoFacts } from '../../../../../shared/domain/assessment/dpoFacts';
import {
  proposedDpo,
  proposedPreCheck,
  proposedRole,
  suggestedPoints,
} from '../../../../../shared/domain/assessment/proposals';
import { hasHighRiskLeft, riskGrade } from '../../../../../shared/domain/assessment/risk';
import { settledAssessment } from '../../../../../shared/domain/assessment/settled';
import { saveAssessment } from '../../../../../shared/domain/entries';
import { findings } from '../../../../../shared/domain/finding/findings';
import { positiveList } from '../../../../../shared/reference/assessments';
import { listStatusInWords } from '../../../../../shared/text/assessments';
import {
  aDesignCheck,
  aDpia,
  aDpoAssessment,
  aPreCheck,
  aRisk,
  someAssessments,
} from '../../../../support/assessment';
import { aBinder, anActivity, anEmployee, today } from '../../../../support/builders';

const given = (answers: Record<string, PointAnswer>) =>
  Object.entries(answers).map(([point, answer]) => ({ point, answer, note: '' }));

test('each kind fits its shape', () => {
  for (const one of someAssessments()) expect(Assessment.parse(one)).toEqual(one);
});

describe('a DPO is proposed by the three cases of Art. 37(1)', () => {
  test.each([
    ['a public authority, (a)', { 'dpo-myndighed': 'yes' }, 'required'],
    [
      'monitoring as a core activity on a large scale, (b)',
      { 'dpo-kerne': 'yes', 'dpo-stort': 'yes' },
      'required',
    ],
    ['special data on a large scale, (c)', { 'dpo-foelsom': 'yes' }, 'required'],
    [
      'monitoring, but not on a large scale',
      { 'dpo-myndighed': 'no', 'dpo-kerne': 'yes', 'dpo-stort': 'no', 'dpo-foelsom': 'no' },
      'notRequired',
    ],
    [
      'a DPO of its own accord',
      { 'dpo-myndighed': 'no', 'dpo-kerne': 'no', 'dpo-foelsom': 'no', 'dpo-frivillig': 'yes' },
      'voluntary',
    ],
    [
      'somebody who does not know',
      { 'dpo-myndighed': 'no', 'dpo-kerne': 'unsure', 'dpo-foelsom': 'no' },
      null,
    ],
  ] as const)('%s', (_case, answers, proposed) => {
    expect(proposedDpo(given(answers))).toBe(proposed);
  });
});

describe('a DPIA is proposed by two criteria, or by the final Danish list (Art. 35(4))', () => {
  const list = positiveList('da').map(({ id, status }) => ({ id, status: status ?? '' }));
  test.each([
    ['two criteria (WP 248)', { 'wp-foelsom': 'yes', 'wp-saarbar': 'yes' }, 'needed'],
    ['one criterion', { 'wp-foelsom': 'yes', 'wp-saarbar': 'no' }, 'notNeeded'],
    ['a point of the final list', { 'wp-foelsom': 'no', 'pos-adgang': 'yes' }, 'needed'],
    ['a point only seen in the draft', { 'wp-foelsom': 'no', 'pos-profilering': 'yes' }, 'notNeeded'],
    ['a point that was not found', { 'wp-foelsom': 'no', 'pos-fysisk': 'yes' }, 'notNeeded'],
    ['nothing', {}, null],
    ['two that nobody is sure of', { 'wp-foelsom': 'unsure', 'wp-saarbar': 'unsure' }, null],
    ['one that could make it two', { 'wp-foelsom': 'yes', 'wp-saarbar': 'unsure' }, null],
    ['one that could turn nothing', { 'wp-foelsom': 'no', 'wp-saarbar': 'unsure' }, 'notNeeded'],
    [
      'a point of the final list that nobody is sure of',
      { 'wp-foelsom': 'no', 'pos-adgang': 'unsure' },
      null,
    ],
  ] as const)('%s', (_case, answers, proposed) => {
    expect(proposedPreCheck(given(answers), list)).toBe(proposed);
  });

  test('what is not confirmed never reads as law', () => {
    for (const { status } of positiveList('da'))
      if (status !== null && status !== 'final')
        expect(listStatusInWords(status, 'da')).toMatch(/ikke bekræftet/);
  });
});

describe('the role is proposed by who decides', () => {
  test.each([
    ['only on instruction, Art. 4(8)', { 'role-formaal': 'no', 'role-instruks': 'yes' }, 'processor'],
    ['decides, Art. 4(7)', { 'role-formaal': 'yes' }, 'controller'],
    [
      'on instruction, and for itself, Art. 28(10)',
      { 'role-instruks': 'yes', 'role-egne': 'yes' },
      'controller',
    ],
    ['together, Art. 26', { 'role-formaal': 'yes', 'role-sammen': 'yes' }, 'jointController'],
    ['nothing clear', { 'role-formaal': 'unsure' }, null],
    ['on instruction, but perhaps for itself', { 'role-instruks': 'yes', 'role-egne': 'unsure' }, null],
  ] as const)('%s', (_case, answers, proposed) => {
    expect(proposedRole(given(answers))).toBe(proposed);
  });
});

test.each([
  [
    'a camera on staff',
    { dataCategories: ['c-video'], dataSubjectCategories: ['s-ansat'] },
    ['wp-overvaagning', 'wp-saarbar'],
  ],
  ['health', { dataCategories: ['c-helbred'], dataSubjectCategories: [] }, ['wp-foelsom']],
  ['own words for children', { dataCategories: [], dataSubjectCategories: ['Børn'] }, ['wp-saarbar']],
  ['GPS', { dataCategories: ['c-lokation'], dataSubjectCategories: [] }, ['wp-overvaagning', 'pos-lokation']],
  ['an ordinary one', { dataCategories: ['c-navn'], dataSubjectCategories: ['s-kunde-privat'] }, []],
])('the record suggests for %s', (_case, own, points) => {
  expect(suggestedPoints(anActivity(own))).toEqual(points);
});

test('more likely or worse is never a lower grade', () => {
  const level = fc.constantFrom(...riskLevels);
  const order = ['low', 'medium', 'high'];
  fc.assert(
    fc.property(level, level, level, level, (likelihood, severity, more, worse) => {
      fc.pre(more >= likelihood && worse >= severity);
      const lower = order.indexOf(riskGrade({ likelihood, severity }));
      expect(order.indexOf(riskGrade({ likelihood: more, severity: worse }))).toBeGreaterThanOrEqual(lower);
    }),
  );
});

test('a risk that nobody rated again remains as it was', () => {
  expect(hasHighRiskLeft([aRisk({ after: null })])).toBe(true);
  expect(hasHighRiskLeft([aRisk()])).toBe(false);
});

describe('a DPO conclusion rests on facts', () => {
  const concluded = (binder = aBinder()) => {
    const one = settledAssessment(binder, aDpoAssessment(), today);
    return { ...binder, assessments: [one] };
  };
  const changesOf = (binder: ReturnType<typeof concluded>) =>
    binder.assessments.flatMap((one) => (one.kind === 'dpo' ? changedDpoFacts(one, binder, today) : []));

  test('and holds while they do', () => {
    expect(changesOf(concluded())).toEqual([]);
  });
  test.each([
    ['sensitive', { activities: [anActivity({ dataCategories: ['c-helbred'] })] }],
    ['monitoring', { activities: [anActivity({ dataCategories: ['c-video'] })] }],
    ['employees', { employees: [anEmployee()] }],
  ])('it is asked again when %s changes', (fact, own) => {
    const binder = { ...concluded(), ...own };
    expect(changesOf(binder)).toEqual([fact]);
    expect(findings(binder, today).map(({ rule }) => rule)).toContain('dpoAssessmentChanged');
  });
  test('it is asked again when an answer changes, and given anew it rests on what is so now', () => {
    const binder = concluded();
    const answers = given({ 'dpo-myndighed': 'yes' });
    const [before] = binder.assessments;
    if (before?.kind !== 'dpo') throw new Error('no DPO assessment');
    const corrected = settledAssessment(binder, { ...before, answers }, today);
    expect(changesOf({ ...binder, assessments: [corrected] })).toEqual(['answers']);
    const anew = settledAssessment(binder, { ...before, answers, restsOn: null }, today);
    expect(changesOf({ ...binder, assessments: [anew] })).toEqual([]);
  });
});

describe('what is found', () => {
  const rulesOf = (own: Parameters<typeof aBinder>[0]) =>
    findings(aBinder(own), today).map(({ rule }) => rule);
  const tv = anActivity({ id: 'act-tv', name: 'Kamera', dataCategories: ['c-video'] });

  test('no DPO assessment, until there is a conclusion', () => {
    expect(rulesOf({ assessments: [] })).toContain('dpoAssessmentMissing');
    expect(rulesOf({ assessments: [aDpoAssessment({ conclusion: null })] })).toContain(
      'dpoAssessmentMissing',
    );
    expect(rulesOf({ assessments: [aDpoAssessment()] })).not.toContain('dpoAssessmentMissing');
  });
  test('a camera without a pre-check, and a pre-check without its DPIA', () => {
    expect(rulesOf({ activities: [tv] })).toContain('preCheckMissing');
    const checked = rulesOf({ activities: [tv], assessments: [aPreCheck()] });
    expect(checked).not.toContain('preCheckMissing');
    expect(checked).toContain('dpiaMissing');
    const done = rulesOf({ activities: [tv], assessments: [aPreCheck(), aDpia({ id: 'dpia-1' })] });
    expect(done).not.toContain('dpiaMissing');
  });
  describe('a high risk that remains, until the authority has answered (Art. 36(1) and (2))', () => {
    const risks = [aRisk({ after: null })];
    const rated = [aRisk({ after: { likelihood: 3, severity: 3 } })];
    const consulted = (state: 'none' | 'sent' | 'answered') => ({ state, on: today, words: '' });
    const because = { reason: 'Prøvet.', on: today, by: 'Mette Lindholm' };
    test.each([
      ['approved, nobody asked', { risks }, true],
      ['approved, no answer yet', { risks, consultation: consulted('sent') }, true],
      ['answered', { risks, consultation: consulted('answered') }, false],
      ['stopped', { risks, conclusion: { verdict: 'stopped' as const, ...because } }, false],
      ['under way, not rated again', { risks, conclusion: null }, false],
      ['under way, rated and still high', { risks: rated, conclusion: null }, true],
    ] as const)('%s', (_case, own, isFound) => {
      const dpia = aDpia({ ...own, risks: [...own.risks] });
      expect(rulesOf({ assessments: [dpia] }).includes('dpiaHighRisk')).toBe(isFound);
    });
    test('and until then it is not approved, while the rest can be corrected', () => {
      const draft = aDpia({ risks, conclusion: null });
      const binder = aBinder({ assessments: [draft] });
      const approved = aDpia({ risks });
      expect(saveAssessment(binder, approved, today)).toMatchObject({
        error: { code: 'approval-too-early' },
      });
      for (const one of [
        { ...approved, consultation: consulted('answered') },
        { ...approved, conclusion: { verdict: 'stopped' as const, ...because } },
      ])
        expect(saveAssessment(binder, one, today).ok).toBe(true);
      const standing = aBinder({ assessments: [aDpia()] });
      expect(saveAssessment(standing, aDpia({ risks }), today).ok).toBe(true);
    });
  });
  test.each([aPreCheck(), aDesignCheck(), someAssessments().find(({ kind }) => kind === 'role')])(
    'answers that changed after the conclusion of $kind',
    (one) => {
      if (one === undefined || !('answers' in one)) throw new Error('no answers');
      const binder = aBinder({ assessments: [] });
      const kept = settledAssessment(binder, one, today);
      if (!('answers' in kept)) throw new Error('no answers');
      const holding = { ...kept, answers: [...kept.answers].reverse() };
      expect(rulesOf({ assessments: [holding] })).not.toContain('assessmentAnswersChanged');
      const [first, ...others] = kept.answers;
      if (first === undefined) throw new Error('no answer');
      const answers = [{ ...first, answer: 'unsure' as const }, ...others];
      const inBinder = { ...binder, assessments: [kept] };
      const changed = settledAssessment(inBinder, { ...kept, answers }, today);
      expect(rulesOf({ assessments: [changed] })).toContain('assessmentAnswersChanged');
      const anew = settledAssessment(inBinder, { ...kept, answers, restsOn: null }, today);
      expect(rulesOf({ assessments: [anew] })).not.toContain('assessmentAnswersChanged');
    },
  );
  test('a day that has passed, and open points of a checklist', () => {
    expect(rulesOf({ assessments: [aDpia({ nextLookOn: '2026-11-22' })] })).toContain('assessmentLookPassed');
    expect(rulesOf({ assessments: [aDesignCheck()] })).toContain('designPointsOpen');
  });
});

test('what is under way asks for no day', () => {
  expect(assessmentDates(aBinder({ assessments: [aDpia({ conclusion: null })] }))).toEqual([]);
  expect(assessmentDates(aBinder({ assessments: [aDpia()] })).map(({ on }) => on)).toEqual(['2027-11-23']);
});
