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
  test('a high risk that remains, until the authority is consulted (Art. 36(1))', () => {
    const risks = [aRisk({ after: null })];
    expect(rulesOf({ assessments: [aDpia({ risks })] })).toContain('dpiaHighRisk');
    const consultation = { state: 'sent' as const, on: today, words: '' };
    expect(rulesOf({ assessments: [aDpia({ risks, consultation })] })).not.toContain('dpiaHighRisk');
  });
  test('a day that has passed, and open points of a checklist', () => {
    expect(rulesOf({ assessments: [aDpia({ nextLookOn: '2026-11-22' })] })).toContain('assessmentLookPassed');
    expect(rulesOf({ assessments: [aDesignCheck()] })).toContain('designPointsOpen');
  });
});

test('what is under way asks for no day', () => {
  expect(assessmentDates(aBinder({ assessments: [aDpia({ conclusion: null })] }))).toEqual([]);
  expect(assessmentDates(aBinder({ assessments: [aDpia()] })).map(({ on }) => on)).toEqual(['2027-11-23']);
});
