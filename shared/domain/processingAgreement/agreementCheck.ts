import type { ProcessingAgreement } from './processingAgreement';

export type PointAnswer = ProcessingAgreement['checks'][number]['answer'];

/** How far the reading of an agreement has come, over these points of the reference. */
export type CheckState = {
  /** Points looked for, whatever was found. */
  looked: number;
  of: number;
  /** Points that were looked for and do not stand there. */
  absent: string[];
};

/** The answers to some points of the check of an agreement; answers to points that are not among them do not count. */
export function checkState(
  { checks }: Pick<ProcessingAgreement, 'checks'>,
  points: readonly { id: string }[],
): CheckState {
  const answers = points.map(({ id }) => checks.find(({ point }) => point === id));
  return {
    looked: answers.filter((one) => one !== undefined).length,
    of: points.length,
    absent: answers.flatMap((one) => (one?.answer === 'no' ? [one.point] : [])),
  };
}

type Check = ProcessingAgreement['checks'][number];

/** The answers with those to some points given anew: in their old place where they had one, and gone where they are null. */
export function withChecks(
  checks: readonly Check[],
  given: readonly { point: string; answer: PointAnswer | null; note: string }[],
): Check[] {
  const told = new Map(given.map((one) => [one.point, one]));
  const kept = checks.flatMap((old) => {
    const one = told.get(old.point);
    if (one === undefined) return [old];
    told.delete(old.point);
    return one.answer === null ? [] : [{ point: one.point, answer: one.answer, note: one.note }];
  });
  const added = [...told.values()].flatMap(({ answer, ...rest }) =>
    answer === null ? [] : [{ ...rest, answer }],
  );
  return [...kept, ...added.map(({ point, answer, note }) => ({ point, answer, note }))];
}
