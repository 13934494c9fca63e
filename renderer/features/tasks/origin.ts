import type { Language } from '../../../shared/domain/language';
import { ReviewStep } from '../../../shared/domain/review/review';
import type { Task } from '../../../shared/domain/task/task';
import { stepName } from '../../../shared/text/labels';
import { text } from './text';

/** Where a task comes from, in words. */
export function originInWords(origin: Task['origin'], language: Language): string {
  const words = text[language];
  if (origin.kind === 'own') return words.own;
  if (origin.kind === 'setup') return words.fromSetup;
  if (origin.kind === 'finding') return words.fromFinding;
  const step = ReviewStep.safeParse(origin.step);
  return words.fromReview(step.success ? stepName(step.data, language) : null);
}
