import { z } from 'zod';
import { method } from './method';

/** Where something is typed: the binder it is typed in, and the field or drawer. */
const Place = z.string().min(1).max(400);

export const draftsContract = {
  /**
   * What is typed and not saved, as JSON. It outlives the page: kept in memory only, and sealed while the binder is
   * locked. It comes back with the status of the open binder.
   */
  'draft.keep': method<true>()(z.strictObject({ place: Place, json: z.string().max(200_000) })),
  'draft.drop': method<true>()(z.strictObject({ place: Place })),
};
