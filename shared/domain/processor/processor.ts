import { z } from 'zod';
import { addMonths, IsoDate } from '../calendar';

const line = z.string().trim().max(300);

export const processorAudiences = ['customers', 'employees'] as const;

/** A firm or a program that has the firm's personal data for it (Art. 28). */
export const Processor = z.strictObject({
  id: z.string().min(1),
  name: line.min(1),
  /** The legal person behind the name, where it is another. */
  entity: line,
  /** What it does for the firm. */
  service: line.min(1),
  audiences: z.array(z.enum(processorAudiences)).min(1),
  contact: line,
  agreement: z.strictObject({
    state: z.enum(['signed', 'missing', 'unknown']),
    signedOn: IsoDate.nullable(),
    expiresOn: IsoDate.nullable(),
    /** Services the agreement does not cover, in words. */
    notCovered: line,
  }),
  transfer: z.strictObject({
    outsideEu: z.enum(['no', 'yes', 'unknown']),
    /** Country and what protects the data there (Arts. 44-49), in words. */
    safeguard: line,
  }),
  supervision: z.strictObject({
    lastOn: IsoDate.nullable(),
    /** Months between two looks at the processor. */
    everyMonths: z.number().int().min(1).max(60),
  }),
  note: z.string().trim().max(2000),
});
export type Processor = z.infer<typeof Processor>;

const EXPIRY_NOTICE_MONTHS = 6;

export const agreementStates = ['signed', 'missing', 'unknown', 'expired', 'expiring'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How the agreement stands on a day: expiring means within six months (Art. 28(3)). */
export function agreementState({ agreement }: Processor, today: IsoDate): AgreementState {
  if (agreement.state !== 'signed' || agreement.expiresOn === null) return agreement.state;
  if (agreement.expiresOn < today) return 'expired';
  return agreement.expiresOn <= addMonths(today, EXPIRY_NOTICE_MONTHS) ? 'expiring' : 'signed';
}

/**
 * The day by which the processor is to be looked at next, counted from the last look, or from the agreement when there
 * has been none (Art. 28(1)); null while there is neither.
 */
export function supervisionDue({ supervision, agreement }: Processor): IsoDate | null {
  const from = supervision.lastOn ?? agreement.signedOn;
  return from === null ? null : addMonths(from, supervision.everyMonths);
}
