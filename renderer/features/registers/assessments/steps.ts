import {
  type Assessment,
  type AssessmentKind,
  answersOf,
  risksOf,
} from '../../../../shared/domain/assessment/assessment';
import type { Language } from '../../../../shared/domain/language';
import {
  type AskedPoint,
  dpiaCriteria,
  pointsOfKind,
  positiveList,
} from '../../../../shared/reference/assessments';

export const guideSteps = [
  'points',
  'list',
  'description',
  'necessity',
  'risks',
  'hearing',
  'conclusion',
] as const;
export type GuideStep = (typeof guideSteps)[number];

const ofKind: Record<AssessmentKind, readonly GuideStep[]> = {
  dpo: ['points', 'conclusion'],
  dpiaPreCheck: ['points', 'list', 'conclusion'],
  dpia: ['description', 'necessity', 'risks', 'hearing', 'conclusion'],
  systemRisk: ['risks', 'conclusion'],
  design: ['points', 'conclusion'],
  role: ['points', 'conclusion'],
};

/** The pages of the guide through an assessment of a kind, in order. */
export const stepsOf = (kind: AssessmentKind): readonly GuideStep[] => ofKind[kind];

/** The points that a page asks about; the pre-check has two pages of them. */
export function pointsOfStep(kind: AssessmentKind, step: GuideStep, language: Language): AskedPoint[] {
  if (step === 'list') return positiveList(language);
  return kind === 'dpiaPreCheck' ? dpiaCriteria(language) : pointsOfKind(kind, language);
}

/** The parts of a DPIA that a page asks for in words. */
export const textsOfStep = {
  description: ['scope', 'description', 'basis'],
  necessity: ['necessity', 'rights', 'processors'],
  hearing: ['views', 'dpoAdvice'],
} as const;

export type StepStanding = { isDone: boolean; done: number; of: number };

/** How far a page has come. */
export function standingOf(one: Assessment, step: GuideStep, language: Language): StepStanding {
  const count = (done: number, of: number): StepStanding => ({ isDone: done >= of && of > 0, done, of });
  switch (step) {
    case 'points':
    case 'list': {
      const answered = new Set(answersOf(one).map(({ point }) => point));
      const points = pointsOfStep(one.kind, step, language);
      return count(points.filter(({ id }) => answered.has(id)).length, points.length);
    }
    case 'description':
    case 'necessity': {
      const parts = textsOfStep[step];
      return count(
        one.kind === 'dpia' ? parts.filter((part) => one.texts[part] !== '').length : 0,
        parts.length,
      );
    }
    case 'risks': {
      const risks = risksOf(one);
      return count(risks.filter(({ after }) => after !== null).length, risks.length);
    }
    case 'hearing':
      return count(one.kind === 'dpia' && one.texts.views !== '' ? 1 : 0, 1);
    case 'conclusion':
      return count(one.conclusion === null ? 0 : 1, 1);
  }
}

/** Points that nobody has answered yet; a conclusion waits for them. */
export const unansweredOf = (one: Assessment, language: Language): number =>
  stepsOf(one.kind)
    .filter((step) => step === 'points' || step === 'list')
    .map((step) => standingOf(one, step, language))
    .reduce((sum, { done, of }) => sum + of - done, 0);
