import { z } from 'zod';
import { method } from './method';

export const recordContract = {
  /** One of the two records of Art. 30 as a table. Asks where; `savedAs` is null when the dialog was closed. */
  'record.saveTable': method<{ savedAs: string | null }>()(
    z.strictObject({ of: z.enum(['record', 'processorRecord']), format: z.enum(['xlsx', 'csv']) }),
  ),
};
