import { z } from 'zod';
import { Instant, IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { EntryId, EntryIds, Line, Note, Terms, Words } from '../fieldShapes';

/** An answer that may have to wait. */
export const yesNoUnknown = ['yes', 'no', 'unknown'] as const;
export type YesNoUnknown = (typeof yesNoUnknown)[number];

/** As whom the firm had the data: the controller notifies the authority, the processor tells the controller (Art. 33(2)). */
export const breachRoles = ['controller', 'processor'] as const;
export type BreachRole = (typeof breachRoles)[number];

/** What was lost: that others cannot see the data, that they are right, that they are there (Art. 4(12)). */
export const breachKinds = ['confidentiality', 'integrity', 'availability'] as const;
export type BreachKind = (typeof breachKinds)[number];

/** In the order of the form's options (`bf-aarsag`). */
export const breachCauses = [
  'wrongRecipient',
  'lostDevice',
  'phishing',
  'ransomware',
  'unauthorisedAccess',
  'published',
  'systemError',
  'humanError',
  'atProcessor',
  'other',
] as const;
export type BreachCause = (typeof breachCauses)[number];

/** Data that do more harm in wrong hands (Arts. 9 and 10, section 11 of the Danish act), as the form asks for them (`bf-saerlige`). */
export const breachGuarded = ['cpr', 'special', 'criminal'] as const;
export type BreachGuarded = (typeof breachGuarded)[number];

/** The four ways in which a breach can harm people (recital 85): each is a question of the guide's last page. */
export const harms = ['physical', 'economic', 'reputation', 'control'] as const;
export type Harm = (typeof harms)[number];

/** In the order of the form's options (`bf-alvor`). */
export const severities = ['negligible', 'limited', 'significant', 'severe'] as const;
export type Severity = (typeof severities)[number];

/** What is not known yet can be said so; it counts as significant until it is known. */
export const harmAnswers = [...severities, 'unknown'] as const;
export type HarmAnswer = (typeof harmAnswers)[number];

/** In the order of the form's options (`bf-sandsynlighed`). */
export const likelihoods = ['unlikely', 'possible', 'likely', 'almostCertain'] as const;
export type Likelihood = (typeof likelihoods)[number];

/** In the order of the form's options (`bf-risiko`): what decides who is told (Arts. 33(1) and 34(1)). */
export const risks = ['none', 'risk', 'high'] as const;
export type Risk = (typeof risks)[number];

/** In the order of the form's options (`bf-sandsynlig`). */
export const consequences = [
  'identityTheft',
  'financialLoss',
  'reputation',
  'confidentiality',
  'discrimination',
  'physical',
  'inconvenience',
  'other',
] as const;
export type Consequence = (typeof consequences)[number];

/** In the order of the form's options (`bf-underret-ikke`): why the people are not told one by one (Art. 34(3), section 22 of the Danish act). */
export const notTellingReasons = [
  'notHigh',
  'encrypted',
  'riskRemoved',
  'disproportionate',
  'section22',
] as const;
export type NotTellingReason = (typeof notTellingReasons)[number];

/** Something that was sent to the authority afterwards (Art. 33(4)). */
export const FollowUp = z.strictObject({ on: IsoDate, what: Words });
export type FollowUp = z.infer<typeof FollowUp>;

/** An instant as it is sent: never longer than one is written. */
const When = Instant.max(40);

const harmAnswer = z.enum(harmAnswers).nullable();

/** A personal data breach with all that is known, decided and done about it (Art. 33(5)). */
export const Breach = z.strictObject({
  id: z.string().min(1),
  /** What it is called in the register. */
  name: Words,
  role: z.enum(breachRoles),
  /** As a processor: the client whose data they are. */
  client: EntryId,
  /** A processor of the firm at which it happened. */
  processor: EntryId,
  cause: z.enum(breachCauses).nullable(),
  description: Note,
  kinds: z.array(z.enum(breachKinds)).max(breachKinds.length),
  system: Line,
  discoveredBy: Line,
  /** When the firm became aware: starts the clock of Art. 33(1). */
  discoveredAt: When.nullable(),
  /** When it happened; both null when nobody knows. */
  happenedFrom: When.nullable(),
  happenedTo: When.nullable(),
  people: Terms,
  peopleCount: z.number().int().min(0).max(99_999_999).nullable(),
  recordCount: z.number().int().min(0).max(999_999_999).nullable(),
  abroad: z.enum(yesNoUnknown).nullable(),
  /** Ids of the activities whose data they are. */
  activities: EntryIds,
  dataCategories: Terms,
  guarded: z.array(z.enum(breachGuarded)).max(breachGuarded.length),
  encrypted: z.enum(yesNoUnknown).nullable(),
  stopped: z.enum(yesNoUnknown).nullable(),
  stoppedAt: When.nullable(),
  /** Why it cannot be stopped, such as a letter that does not come back. */
  whyNotStopped: Note,
  measuresTaken: Note,
  measuresPlanned: Note,
  mitigation: Note,
  measuresBefore: Note,
  consequencesSoFar: Note,
  harms: z.strictObject({
    physical: harmAnswer,
    economic: harmAnswer,
    reputation: harmAnswer,
    control: harmAnswer,
  }),
  likelihood: z.enum(likelihoods).nullable(),
  likely: z.array(z.enum(consequences)).max(consequences.length),
  /** Decided by a person; the proposal is only that. */
  risk: z.enum(risks).nullable(),
  riskReason: Note,
  assessedAt: When.nullable(),
  /** To the authority; as a processor to the client. */
  notifiedAt: When.nullable(),
  caseNumber: Line,
  lateReason: Note,
  moreToFollow: z.enum(yesNoUnknown).nullable(),
  moreOn: IsoDate.nullable(),
  followUps: z.array(FollowUp).max(60),
  /** Whether the people are told (Art. 34); null while it is not decided. */
  tells: z.enum(['yes', 'no']).nullable(),
  toldOn: IsoDate.nullable(),
  toldHow: Note,
  notTelling: z.enum(notTellingReasons).nullable(),
  notTellingReason: Note,
  /** What the people can do themselves; stands in the letter to them. */
  advice: Note,
  lessons: Note,
  closedOn: IsoDate.nullable(),
  files: EntryFiles,
});
export type Breach = z.infer<typeof Breach>;

/** A breach as the guide begins with it. */
export const newBreach: Omit<Breach, 'id'> = {
  name: '',
  role: 'controller',
  client: null,
  processor: null,
  cause: null,
  description: '',
  kinds: [],
  system: '',
  discoveredBy: '',
  discoveredAt: null,
  happenedFrom: null,
  happenedTo: null,
  people: [],
  peopleCount: null,
  recordCount: null,
  abroad: null,
  activities: [],
  dataCategories: [],
  guarded: [],
  encrypted: null,
  stopped: null,
  stoppedAt: null,
  whyNotStopped: '',
  measuresTaken: '',
  measuresPlanned: '',
  mitigation: '',
  measuresBefore: '',
  consequencesSoFar: '',
  harms: { physical: null, economic: null, reputation: null, control: null },
  likelihood: null,
  likely: [],
  risk: null,
  riskReason: '',
  assessedAt: null,
  notifiedAt: null,
  caseNumber: '',
  lateReason: '',
  moreToFollow: null,
  moreOn: null,
  followUps: [],
  tells: null,
  toldOn: null,
  toldHow: '',
  notTelling: null,
  notTellingReason: '',
  advice: '',
  lessons: '',
  closedOn: null,
  files: [],
};

/** The role of a file that is the authority's receipt. */
export const RECEIPT = 'receipt';

/** Whether something is still to be done about it. */
export const isOpen = ({ closedOn }: Breach): boolean => closedOn === null;
