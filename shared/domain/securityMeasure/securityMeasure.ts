import { z } from 'zod';
import { IsoDate } from '../calendar';
import { Line, Note } from '../fieldShapes';

export const measureStates = ['inPlace', 'underWay'] as const;

/** Something the firm does to guard the data (Art. 32). Only what is in place is printed as true. */
export const SecurityMeasure = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(300),
  group: z.enum(['computers', 'people']),
  state: z.enum(measureStates),
  /** When it was last tried, e.g. a file restored from backup. */
  testedOn: IsoDate.nullable(),
  /** Where it can be seen that it is so, e.g. a certificate and when it runs out. */
  evidence: Line,
  note: Note,
});
export type SecurityMeasure = z.infer<typeof SecurityMeasure>;
