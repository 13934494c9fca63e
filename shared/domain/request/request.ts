import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { Line, Note, Words } from '../fieldShapes';

/** What somebody may ask for (Arts. 13-22), the withdrawal of a consent (Art. 7(3)) included. */
export const requestRights = [
  'information',
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing',
  'automated',
  'withdrawal',
] as const;
export type RequestRight = (typeof requestRights)[number];

export const requestChannels = ['mail', 'phone', 'letter', 'inPerson', 'other'] as const;

/** Whether it is known who asks. `asked`: the firm has asked for proof, and the time stands still (Art. 12(6)). */
export const identityStates = ['open', 'asked', 'confirmed'] as const;

/** Where it has been looked, or is to be. */
export const findings = ['open', 'found', 'nothing'] as const;

export const answerOutcomes = ['met', 'partly', 'refused'] as const;

/** How it went with telling a recipient (Art. 19). */
export const tellings = ['open', 'told', 'impossible'] as const;

/** A reference to an entry of the binder or to a kind of recipient, e.g. `systems/s1`. */
const Key = z.string().min(1).max(340);

/** Somebody asks for one of the rights of Arts. 15 to 22, or withdraws a consent. */
export const Request = z.strictObject({
  id: z.string().min(1),
  name: Words,
  /** Nobody knows who asked; the name then only says so. */
  isAnonymous: z.boolean(),
  /** Where the answer goes: an e-mail, an address, a telephone number. */
  answerTo: Line,
  receivedOn: IsoDate,
  channel: z.enum(requestChannels),
  rights: z.array(z.enum(requestRights)).min(1).max(requestRights.length),
  /** What was said or written, in short. */
  asked: Note,
  identity: z.strictObject({
    state: z.enum(identityStates),
    askedOn: IsoDate.nullable(),
    confirmedOn: IsoDate.nullable(),
    how: Line,
  }),
  /** Where it is looked for data; the name is kept, for the day the entry is gone. */
  places: z.array(z.strictObject({ key: Key, name: Words, state: z.enum(findings), note: Line })).max(500),
  /** Two further months (Art. 12(3)): why, and the day the person was told. */
  extension: z.strictObject({ reason: Note, toldOn: IsoDate }).nullable(),
  /** What each right came to. */
  answers: z
    .array(
      z.strictObject({
        right: z.enum(requestRights),
        outcome: z.enum(answerOutcomes),
        /** Why not, or not all (Art. 12(4)). */
        reason: Note,
      }),
    )
    .max(requestRights.length),
  /** The firm's own words in the answer. */
  answerText: Note,
  /** Only for what is manifestly unfounded or excessive (Art. 12(5)). */
  fee: z.strictObject({ amount: Words, reason: Note }).nullable(),
  answeredOn: IsoDate.nullable(),
  /** Why it was answered after the deadline. */
  lateReason: Note,
  /** Who has had the data and is told what was corrected, erased or restricted (Art. 19). */
  told: z
    .array(
      z.strictObject({
        key: Key,
        name: Words,
        state: z.enum(tellings),
        on: IsoDate.nullable(),
        note: Line,
      }),
    )
    .max(500),
  closedOn: IsoDate.nullable(),
  note: Note,
  files: EntryFiles,
});
export type Request = z.infer<typeof Request>;

/** What is known of a request when it comes in. */
export type Incoming = Pick<
  Request,
  'name' | 'isAnonymous' | 'answerTo' | 'receivedOn' | 'channel' | 'rights' | 'asked' | 'note'
>;

/** A request as it is when it has just come in: nothing has been done about it. */
export const newRequest = (incoming: Incoming): Omit<Request, 'id'> => ({
  ...incoming,
  identity: { state: 'open', askedOn: null, confirmedOn: null, how: '' },
  places: [],
  extension: null,
  answers: [],
  answerText: '',
  fee: null,
  answeredOn: null,
  lateReason: '',
  told: [],
  closedOn: null,
  files: [],
});

/** Days of a request that cannot be: by the name of the field, as the screens and the saving ask. */
export type DayProblem = 'beforeReceived' | 'confirmedBeforeAsked' | 'closedUnanswered';

/** What is wrong with the order of the days of a request; null when they can be. */
export function dayProblem(request: Omit<Request, 'id'>): DayProblem | null {
  const { receivedOn, identity, extension, answeredOn, closedOn } = request;
  const later = [identity.askedOn, identity.confirmedOn, extension?.toldOn, answeredOn, closedOn];
  if (later.some((day) => day !== null && day !== undefined && day < receivedOn)) return 'beforeReceived';
  if (identity.askedOn !== null && identity.confirmedOn !== null && identity.confirmedOn < identity.askedOn)
    return 'confirmedBeforeAsked';
  return closedOn !== null && answeredOn === null ? 'closedUnanswered' : null;
}
