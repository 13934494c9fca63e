import { type PointAnswer, withChecks } from '../../../../shared/domain/processingAgreement/agreementCheck';
import { ProcessingAgreement } from '../../../../shared/domain/processingAgreement/processingAgreement';
import { schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

export type PointValues = { point: string; answer: PointAnswer | 'unseen'; note: string };
export type CheckValues = { points: readonly PointValues[] };

/** The points of one part of the reading, each with what was answered before. */
export function checkValues({ checks }: ProcessingAgreement, points: readonly { id: string }[]): CheckValues {
  return {
    points: points.map(({ id }) => {
      const known = checks.find(({ point }) => point === id);
      return { point: id, answer: known?.answer ?? 'unseen', note: known?.note ?? '' };
    }),
  };
}

/** A note alone is no answer: it is kept only with one. */
export function checkInput({ points }: CheckValues, before: ProcessingAgreement): ProcessingAgreement {
  const given = points.map(({ point, answer, note }) => ({
    point,
    answer: answer === 'unseen' ? null : answer,
    note,
  }));
  return { ...before, checks: withChecks(before.checks, given) };
}

export function checkErrors(
  { points }: CheckValues,
  { errors }: { errors: (typeof text)['da']['errors'] },
): FieldErrors {
  const { shape } = ProcessingAgreement.shape.checks.element;
  return Object.fromEntries(
    points.flatMap(({ note }, index) =>
      Object.values(schemaErrors(shape.note, note, errors)).map((reason) => [`points.${index}.note`, reason]),
    ),
  );
}
