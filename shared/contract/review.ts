import { z } from 'zod';
import { IsoDate } from '../domain/calendar';
import { ReviewStep } from '../domain/review/review';
import type { Saved } from './app';
import { Id } from './limits';
import { method } from './method';

const nothing = z.strictObject({});
const place = { step: ReviewStep, item: Id };

export const reviewContract = {
  'review.start': method<Saved>()(nothing),
  /** "Still correct", or "corrected" after the entry was saved in its drawer. */
  'review.answer': method<Saved>()(z.strictObject({ ...place, kind: z.enum(['confirmed', 'corrected']) })),
  /** "Follow up": makes the task, or changes the one that the answer made before. */
  'review.followUp': method<Saved>()(
    z.strictObject({
      ...place,
      what: z.string().trim().min(1).max(500),
      who: z.string().trim().min(1).max(200),
      due: IsoDate,
    }),
  ),
  'review.withdrawAnswer': method<Saved>()(z.strictObject(place)),
  /** "The rest is still correct"; refused while a flagged item has no answer. */
  'review.confirmRest': method<Saved>()(z.strictObject({ step: ReviewStep })),
  'review.note': method<Saved>()(z.strictObject({ ...place, note: z.string().trim().max(2000) })),
  'review.chooseNextDate': method<Saved>()(z.strictObject({ on: IsoDate })),
  /** Freezes the answers and issues the report and the documents that changed. */
  'review.prepare': method<Saved>()(nothing),
  /** Lifts the freeze again, until it is signed; the papers made are withdrawn. */
  'review.reopen': method<Saved>()(nothing),
  /** Registers the signature on paper and where the original stands; moves the next date. */
  'review.sign': method<Saved>()(z.strictObject({ on: IsoDate, place: z.string().trim().min(1).max(300) })),
};
