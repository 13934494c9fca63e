import { z } from 'zod';
import { IsoDate } from '../domain/calendar';
import { AcceptedFinding } from '../domain/finding/acceptedFinding';
import type { Saved } from './app';
import { method } from './method';

/** The key of a finding: its rule and what it is about. */
const Key = z.string().min(1).max(300);

export const findingsContract = {
  /** The firm lives with it, and says why. */
  'finding.accept': method<Saved>()(z.strictObject({ key: Key, reason: AcceptedFinding.shape.reason })),
  'finding.reopen': method<Saved>()(z.strictObject({ key: Key })),
  'finding.makeTask': method<Saved>()(
    z.strictObject({
      key: Key,
      what: z.string().trim().min(1).max(500),
      who: z.string().trim().max(200),
      due: IsoDate,
    }),
  ),
};
