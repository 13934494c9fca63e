import type { Binder } from '../binder';

const NOTICE_DAYS = 30;

/** The days on which a concluded assessment is to be looked at again (Art. 35(11)). */
export const assessmentDates = ({ assessments }: Binder) =>
  assessments.flatMap(({ id, name, conclusion, nextLookOn }) =>
    conclusion === null || nextLookOn === null
      ? []
      : [
          {
            kind: 'assessmentDue',
            list: 'assessments',
            id,
            name,
            on: nextLookOn,
            noticeDays: NOTICE_DAYS,
          } as const,
        ],
  );
