import { z } from 'zod';
import { assessmentPapers } from '../assessment/assessmentPapers';
import { breachPapers } from '../breach/breachPapers';
import { consentPapers } from '../consent/consentPapers';
import { deletionPapers } from '../deletion/deletionPapers';
import { employeePapers } from '../employee/employeePapers';
import { requestPapers } from '../request/requestPapers';
import { sitePapers } from '../site/sitePapers';
import { subProcessorNoticePapers } from '../subProcessorNotice/subProcessorNoticePapers';

/**
 * Papers that are printed from a register as it stands: lists, letters, sheets. They have no versions; what was sent or
 * signed is put into the binder as a file of its entry.
 */
export const RegisterPaper = z.enum([
  ...breachPapers,
  ...requestPapers,
  ...employeePapers,
  ...deletionPapers,
  ...consentPapers,
  ...assessmentPapers,
  ...sitePapers,
  ...subProcessorNoticePapers,
]);
export type RegisterPaper = z.infer<typeof RegisterPaper>;
