import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { EntryId, EntryIds, Note, Words } from '../fieldShapes';

/** How data went. `automatic`: the system deletes by itself, and somebody has seen that it does. */
export const deletionHows = ['deleted', 'anonymised', 'shredded', 'automatic', 'otherwise'] as const;
export type DeletionHow = (typeof deletionHows)[number];

/** Why something is kept beyond its time. */
export const keepCauses = ['dispute', 'claim', 'authority', 'bookkeeping', 'otherCause'] as const;
export type KeepCause = (typeof keepCauses)[number];

export const keepScopes = ['all', 'part'] as const;

export const eventRepeats = ['once', 'monthly', 'yearly'] as const;

/** Data under one rule: of one event, or of every period up to a day. */
export const DeletionItem = z.strictObject({
  /** Id of the retention rule. */
  rule: z.string().min(1).max(80),
  /** The last day of the latest period that is meant, with all before it; null for a single event. */
  upTo: IsoDate.nullable(),
  /** Id of the event, the employee or the exception that is meant; null for what comes by itself. */
  about: EntryId,
});
export type DeletionItem = z.infer<typeof DeletionItem>;

const common = { id: z.string().min(1), name: Words, note: Note, files: EntryFiles };

const what = {
  dataItems: z.array(DeletionItem).min(1).max(60),
  /** Ids of the systems, mail and paper included; none means everywhere. */
  deletionPlaces: EntryIds,
};

/** Data that were deleted, shredded or made anonymous. */
export const CarriedOut = z.strictObject({
  ...common,
  kind: z.literal('deleted'),
  ...what,
  deletedOn: IsoDate,
  howDeleted: z.enum(deletionHows),
  deletedBy: Words,
  /** Why it went before the day until which the law wants it kept; empty when it did not. */
  whyEarly: Note,
});
export type CarriedOut = z.infer<typeof CarriedOut>;

/** Data that are kept beyond their time, for a reason and until a day. */
export const KeptLonger = z.strictObject({
  ...common,
  kind: z.literal('kept'),
  ...what,
  /** All of it, or a part: then the rest is deleted as planned. */
  keptScope: z.enum(keepScopes),
  keptCause: z.enum(keepCauses),
  whyKept: Note.min(1),
  decidedOn: IsoDate,
  /** The last day on which it is kept. */
  keptUntil: IsoDate,
});
export type KeptLonger = z.infer<typeof KeptLonger>;

/** Something that has happened and starts the time of a rule; it can be told without a name. */
export const StartingEvent = z.strictObject({
  ...common,
  kind: z.literal('event'),
  rule: z.string().min(1).max(80),
  happenedOn: IsoDate,
  /** One that comes again is due for every month or year from that day. */
  repeats: z.enum(eventRepeats),
});
export type StartingEvent = z.infer<typeof StartingEvent>;

/** A line of the deletion log (Art. 5(1)(e), Art. 5(2)). */
export const Deletion = z.discriminatedUnion('kind', [CarriedOut, KeptLonger, StartingEvent]);
export type Deletion = z.infer<typeof Deletion>;

/** Whether a line of the log says that something was deleted. */
export const isCarriedOut = (one: Deletion): one is CarriedOut => one.kind === 'deleted';
/** Whether a line of the log says that something is kept beyond its time. */
export const isKeptLonger = (one: Deletion): one is KeptLonger => one.kind === 'kept';
/** Whether a line of the log says what started the time of a rule; nothing has been deleted then. */
export const isStartingEvent = (one: Deletion): one is StartingEvent => one.kind === 'event';
