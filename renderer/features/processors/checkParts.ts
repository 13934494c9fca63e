import type { Language } from '../../../shared/domain/language';
import { type AgreementPoint, agreementPoints, annexPoints } from '../../../shared/reference/agreements';

export const checkParts = ['main', 'A', 'B', 'C', 'D'] as const;
export type CheckPart = (typeof checkParts)[number];

/** The points that are looked for in one part of an agreement. */
export const pointsOf = (part: CheckPart, language: Language): AgreementPoint[] =>
  part === 'main' ? agreementPoints(language) : annexPoints(language).filter(({ annex }) => annex === part);
