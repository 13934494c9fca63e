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

/** Whether it is known who asks. `asked`: the firm has asked for proof (Art. 12(6)). */
export const identityStates = ['open', 'asked', 'confirmed'] as const;

/** Where it has been looked, or is to be. */
export const placeStates = ['open', 'found', 'nothing'] as const;

export const answerOutcomes = ['met', 'partly', 'refused'] as const;

/** How it went with telling a recipient (Art. 19). */
export const tellings = ['open', 'told', 'impossible'] as const;

/** Why a case ends without an answer: the person gave it up, or it was never known who asked. */
export const closingReasons = ['withdrawn', 'unidentified'] as const;

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
  places: z.array(z.strictObject({ key: Key, name: Words, state: z.enum(placeStates), note: Line })).max(500),
  /** Two further months (Art. 12(3)): why, and the day the person was told; null until the letter is sent. */
  extension: z.strictObject({ reason: Note, toldOn: IsoDate.nullable() }).nullable(),
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
  /** Why the case was closed though nobody had an answer; null when somebody had. */
  closedWithout: z.enum(closingReasons).nullable(),
  note: Note,
  files: EntryFiles,
});
export type Request = z.infer<typeof Request>;

/** What has to stop at once, whatever the deadline of the answer: Arts. 7(3) and 21(3). */
const stoppingRights: readonly RequestRight[] = ['marketing', 'withdrawal'];

/** Advertising was refused, or a consent withdrawn, and nobody has entered yet that it has stopped. */
export const rightsToStop = ({ rights, answers }: Pick<Request, 'rights' | 'answers'>): RequestRight[] =>
  stoppingRights.filter(
    (right) => rights.includes(right) && !answers.some((answer) => answer.right === right),
  );

/** Rights whose answer tells what the data are used for (Arts. 13 to 15). */
const tellingRights: readonly RequestRight[] = ['information', 'access'];

/** The answer tells what the data are used for: it was asked for, and is not refused. */
export const isTellingUses = ({ answers }: Pick<Request, 'answers'>): boolean =>
  answers.some(({ right, outcome }) => tellingRights.includes(right) && outcome !== 'refused');

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
  closedWithout: null,
  files: [],
});

/** Days of a request that cannot be: by the name of the field, as the screens and the saving ask. */
export type DayProblem = 'inFuture' | 'beforeReceived' | 'confirmedBeforeAsked' | 'closedUnanswered';

/** What is wrong with the days of a request on a day, or with their order; null when they can be. */
export function dayProblem(request: Omit<Request, 'id'>, today: IsoDate): DayProblem | null {
  const { receivedOn, identity, extension, answeredOn, closedOn, closedWithout, told } = request;
  const later = [
    ...[identity.askedOn, identity.confirmedOn, extension?.toldOn ?? null, answeredOn, closedOn],
    ...told.map(({ on }) => on),
  ].filter((day) => day !== null);
  if ([receivedOn, ...later].some((day) => day > today)) return 'inFuture';
  if (later.some((day) => day < receivedOn)) return 'beforeReceived';
  if (identity.askedOn !== null && identity.confirmedOn !== null && identity.confirmedOn < identity.askedOn)
    return 'confirmedBeforeAsked';
  return closedOn !== null && answeredOn === null && closedWithout === null ? 'closedUnanswered' : null;
}
