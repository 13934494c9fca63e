import type { Binder } from '../domain/binder';
import type { Instant } from '../domain/calendar';
import type { RegisterPaper } from '../domain/document/registerPaper';
import { registerPaperName } from '../text/registerPapers';
import { papers as assessment } from './assessment/papers';
import { papers as breach } from './breach/papers';
import { papers as consent } from './consent/papers';
import { papers as deletion } from './deletion/papers';
import { papers as employee } from './employee/papers';
import type { PaperDocument } from './model';
import { type RegisterPapers, registerInput } from './registerPaper';
import { papers as request } from './request/papers';
import { papers as site } from './site/papers';
import { papers as subProcessorNotice } from './subProcessorNotice/papers';

const registers = [
  breach,
  request,
  employee,
  deletion,
  consent,
  assessment,
  site,
  subProcessorNotice,
] as const;

const builders: RegisterPapers<RegisterPaper>['builders'] = {
  ...breach.builders,
  ...request.builders,
  ...employee.builders,
  ...deletion.builders,
  ...consent.builders,
  ...assessment.builders,
  ...site.builders,
  ...subProcessorNotice.builders,
};

/** A paper of a register. `subject` is the entry that a letter or a sheet is about. */
export type PaperOfRegister = { kind: RegisterPaper; subject: string | null };

/** Builds a register's paper in the binder's language; null when the entry it is about is gone. */
export const registerPaperOf = (
  { kind, subject }: PaperOfRegister,
  binder: Binder,
  now: Instant,
): PaperDocument | null => {
  const title = registerPaperName(kind, binder.language);
  return builders[kind](registerInput({ binder, subject, now, title }));
};

/** The registers' papers that show what the firm has done, in the order of the registers. */
export const papersOfRegisters = (binder: Binder): PaperOfRegister[] =>
  registers.flatMap(({ inFolder }): PaperOfRegister[] => inFolder(binder));
