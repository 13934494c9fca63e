import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { EntryId, Line, Note, Words } from '../fieldShapes';

/** What is asked for. */
export const consentTopics = ['marketing', 'pictures', 'special', 'other'] as const;
export type ConsentTopic = (typeof consentTopics)[number];

/** Who is asked: an employee can seldom say no, and a child not alone. */
export const consentAudiences = ['customers', 'employees', 'children', 'others'] as const;
export type ConsentAudience = (typeof consentAudiences)[number];

/** How it was given. */
export const consentWays = ['paper', 'website', 'mail', 'app', 'orally', 'other'] as const;
export type ConsentWay = (typeof consentWays)[number];

const Version = z.strictObject({
  version: z.number().int().min(1).max(999),
  words: Note,
  from: IsoDate.nullable(),
});

const shared = { id: z.string().min(1), name: Words, note: Note, files: EntryFiles };

/** The words the firm asks with; many consents rest on the same. What was asked before stays. */
export const ConsentWording = z.strictObject({
  ...shared,
  kind: z.literal('wording'),
  topic: z.enum(consentTopics),
  askedOf: z.enum(consentAudiences),
  purpose: Line,
  /** The activity of the record that rests on it. */
  activity: EntryId,
  words: Note,
  version: z.number().int().min(1).max(999),
  /** The day these words were first used. */
  from: IsoDate.nullable(),
  earlier: z.array(Version).max(200),
});
export type ConsentWording = z.infer<typeof ConsentWording>;

/** A consent that was given, by a person or by a group whose proof lies elsewhere, such as a list of subscribers (Art. 7(1)). */
export const GivenConsent = z.strictObject({
  ...shared,
  kind: z.literal('given'),
  givenBy: z.enum(['person', 'guardian', 'group']),
  /** The wording it was given to; null for words that are none of the firm's present ones. */
  wording: EntryId,
  wordingVersion: z.number().int().min(1).max(999).nullable(),
  /** The exact words, as they were when it was given. They stay when the wording is changed or removed. */
  words: Note,
  way: z.enum(consentWays),
  givenOn: IsoDate.nullable(),
  /** Where the proof lies when it is no file of the binder. */
  proof: Line,
  withdrawnOn: IsoDate.nullable(),
  /** The day what it was for was stopped everywhere. */
  stoppedOn: IsoDate.nullable(),
  /** What was stopped, and where. */
  stopped: Note,
});
export type GivenConsent = z.infer<typeof GivenConsent>;

/** The register of consents: what is asked for, and who said yes (Art. 7). */
export const Consent = z.discriminatedUnion('kind', [ConsentWording, GivenConsent]);
export type Consent = z.infer<typeof Consent>;

/** Whether an entry of the register is a text the firm asks with, and no consent. */
export const isWording = (consent: Consent): consent is ConsentWording => consent.kind === 'wording';

/** Whether an entry of the register is a consent that somebody gave, withdrawn or not (Art. 4(11)). */
export const isGiven = (consent: Consent): consent is GivenConsent => consent.kind === 'given';

/** In force; withdrawn, and what it was for still goes on; withdrawn and stopped. */
export type ConsentState = 'given' | 'toStop' | 'stopped';

/** Where a consent stands. A withdrawal counts from the moment it is made (Art. 7(3)). */
export function consentState({
  withdrawnOn,
  stoppedOn,
}: Pick<GivenConsent, 'withdrawnOn' | 'stoppedOn'>): ConsentState {
  if (withdrawnOn === null) return 'given';
  return stoppedOn === null ? 'toStop' : 'stopped';
}

/** Whether it can be shown that it was given (Art. 7(1)). */
export const hasProof = ({ proof, files }: Pick<GivenConsent, 'proof' | 'files'>): boolean =>
  proof !== '' || files.length > 0;

export type ConsentClash =
  | 'givenInFuture'
  | 'withdrawnInFuture'
  | 'stoppedInFuture'
  | 'withdrawnBeforeGiven'
  | 'stoppedBeforeWithdrawn'
  | 'stoppedWithoutWithdrawal';

/** What cannot be so in the days of a consent; null when they can. */
export function consentClash(
  { givenOn, withdrawnOn, stoppedOn }: Pick<GivenConsent, 'givenOn' | 'withdrawnOn' | 'stoppedOn'>,
  today: IsoDate,
): ConsentClash | null {
  if (givenOn !== null && givenOn > today) return 'givenInFuture';
  if (withdrawnOn !== null && withdrawnOn > today) return 'withdrawnInFuture';
  if (stoppedOn !== null && stoppedOn > today) return 'stoppedInFuture';
  if (givenOn !== null && withdrawnOn !== null && withdrawnOn < givenOn) return 'withdrawnBeforeGiven';
  if (stoppedOn !== null && withdrawnOn === null) return 'stoppedWithoutWithdrawal';
  if (stoppedOn !== null && withdrawnOn !== null && stoppedOn < withdrawnOn) return 'stoppedBeforeWithdrawn';
  return null;
}
