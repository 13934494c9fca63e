import { z } from 'zod';
import { Instant, IsoDate } from '../calendar';

/** Something to be done, with who and when. */
export const Task = z.strictObject({
  id: z.string().min(1),
  what: z.string().trim().min(1).max(500),
  who: z.string().trim().max(200),
  due: IsoDate,
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('review'), reviewId: z.string(), step: z.string(), item: z.string() }),
    z.strictObject({ kind: z.literal('setup'), subject: z.string() }),
    /** The key of the finding it is to settle. */
    z.strictObject({ kind: z.literal('finding'), key: z.string() }),
    z.strictObject({ kind: z.literal('own') }),
  ]),
  createdAt: Instant,
  doneOn: IsoDate.nullable(),
  doneNote: z.string().trim().max(2000),
});
export type Task = z.infer<typeof Task>;

export const taskGroups = ['overdue', 'thisWeek', 'later', 'done'] as const;
export type TaskGroup = (typeof taskGroups)[number];
