import { z } from 'zod';
import { addMonths, IsoDate } from '../calendar';
import { Contact } from '../company/company';
import { EntryId, Line, Note, Terms, Words } from '../fieldShapes';
import { isCvr } from '../identifiers/cvr';
import { ProcessingAgreement } from '../processingAgreement/processingAgreement';
import { Transfer } from '../transfer/transfer';

export const processorAudiences = ['customers', 'employees'] as const;

/** Whether it does only what the firm says, or decides for itself as auditors and debt collectors mostly do. */
export const processorStandings = ['onInstruction', 'onItsOwn', 'unknown'] as const;

/** A Danish firm's number; empty for a foreign firm, or while it is not known. */
export const OptionalCvr = z
  .string()
  .trim()
  .max(30)
  .refine((text) => text === '' || isCvr(text));

/** A firm that the processor uses in its turn (Art. 28(2) and (4)). */
export const SubProcessor = z.strictObject({
  id: z.string().min(1).max(80),
  name: Words,
  cvr: OptionalCvr,
  address: Line,
  country: Line,
  /** What it does, and with which data. */
  service: Line,
  /** The id of the processor of the binder that it is, where the firm also deals with it directly. */
  processor: EntryId,
});
export type SubProcessor = z.infer<typeof SubProcessor>;

/** A firm or a program that has the firm's personal data for it (Art. 28). */
export const Processor = z.strictObject({
  id: z.string().min(1),
  name: Words,
  /** The legal person behind the name, where it is another. */
  entity: Line,
  cvr: OptionalCvr,
  address: Line,
  /** Two-letter country code, or own words. */
  country: Line,
  standing: z.enum(processorStandings),
  /** What it does for the firm. */
  service: Words,
  audiences: z.array(z.enum(processorAudiences)).min(1),
  /** Kinds of data it has, beyond those of the activities that name it. */
  dataCategories: Terms,
  contact: Contact,
  agreement: ProcessingAgreement,
  subProcessors: z.array(SubProcessor).max(100),
  transfer: z.strictObject({
    outsideEu: z.enum(['no', 'yes', 'unknown']),
    to: z.array(Transfer).max(30),
    /** What protects the data there (Arts. 44-49), in words for the customers. */
    safeguard: Line,
  }),
  supervision: z.strictObject({
    lastOn: IsoDate.nullable(),
    /** Months between two looks at the processor. */
    everyMonths: z.number().int().min(1).max(60),
    /** Id of one of the six concepts of the reference; empty while none is chosen. */
    concept: Line,
    /** What was looked at and what came of it. */
    evidence: Note,
  }),
  note: Note,
});
export type Processor = z.infer<typeof Processor>;

/** Months before something runs out in which what comes after it is looked for. */
export const NOTICE_MONTHS = 6;

export const agreementStates = ['signed', 'missing', 'unknown', 'expired', 'expiring'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How an agreement stands on a day: expiring means within six months (Art. 28(3)). */
export function agreementState(
  { agreement }: { agreement: ProcessingAgreement },
  today: IsoDate,
): AgreementState {
  if (agreement.state !== 'signed' || agreement.expiresOn === null) return agreement.state;
  if (agreement.expiresOn < today) return 'expired';
  return agreement.expiresOn <= addMonths(today, NOTICE_MONTHS) ? 'expiring' : 'signed';
}

/** Whether it is a processor at all: who decides for itself is a recipient and needs no agreement (Art. 4(7) and (8)). */
export const needsAgreement = ({ standing }: Processor): boolean => standing !== 'onItsOwn';

/**
 * The day by which the processor is to be looked at next, counted from the last look, or from the agreement when there
 * has been none (Art. 28(1)); null while there is neither.
 */
export function supervisionDue({ supervision, agreement }: Processor): IsoDate | null {
  const from = supervision.lastOn ?? agreement.signedOn;
  return from === null ? null : addMonths(from, supervision.everyMonths);
}
