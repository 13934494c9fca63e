import { z } from 'zod';
import { IsoDate } from '../calendar';
import { Words } from '../fieldShapes';

/** A finding that the firm has chosen to live with, and why. It counts until the finding says something else. */
export const AcceptedFinding = z.strictObject({
  /** The finding's own key: its rule and what it is about. */
  finding: Words,
  reason: z.string().trim().min(1).max(500),
  on: IsoDate,
});
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;
