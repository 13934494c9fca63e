import type { Rating, Risk } from './assessment';

export const riskGrades = ['low', 'medium', 'high'] as const;
export type RiskGrade = (typeof riskGrades)[number];

const MOST_LOW = 3;
const LEAST_HIGH = 9;

/**
 * Likelihood times severity: low up to 3, high from 9. The law asks for both (Art. 35(7)(c)) and gives no scale: this
 * one is our own assessment, and the papers say so.
 */
export function riskGrade({ likelihood, severity }: Rating): RiskGrade {
  const product = likelihood * severity;
  if (product <= MOST_LOW) return 'low';
  return product >= LEAST_HIGH ? 'high' : 'medium';
}

/** What remains: the rating with the measures in place, or without them while nobody has rated it again. */
export const remaining = ({ before, after }: Risk): Rating => after ?? before;

/** Whether a risk stays high with the measures in place: then the authority is to be consulted (Art. 36(1)). */
export const hasHighRiskLeft = (risks: readonly Risk[]): boolean =>
  risks.some((risk) => riskGrade(remaining(risk)) === 'high');

/** The numbers of the risks, counted from 1, that lie in a field of the picture. */
export const risksAt = (
  risks: readonly Risk[],
  { likelihood, severity }: Rating,
  ratingOf: (risk: Risk) => Rating,
): number[] =>
  risks.flatMap((risk, index) => {
    const rating = ratingOf(risk);
    return rating.likelihood === likelihood && rating.severity === severity ? [index + 1] : [];
  });
