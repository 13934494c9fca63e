import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { EntryId, Line, Note, Words } from '../fieldShapes';
import { OptionalCvr } from '../processor/processor';

/** Received: a processor tells the firm. Given: the firm, itself a processor, tells its clients. */
const noticeDirections = ['received', 'given'] as const;

/** What the firm said to it; `letPass`: nothing, and the time to object is over. */
export const noticeOutcomes = ['open', 'accepted', 'objected', 'letPass'] as const;
export type NoticeOutcome = (typeof noticeOutcomes)[number];

/** What a client said to it. */
export const clientAnswers = ['open', 'accepted', 'objected', 'noAnswer'] as const;

/** A client that is told, when, and what it said. */
export const ToldClient = z.strictObject({
  client: z.string().min(1).max(80),
  sentOn: IsoDate.nullable(),
  clientAnswer: z.enum(clientAnswers),
  clientAnsweredOn: IsoDate.nullable(),
  note: Line,
});
export type ToldClient = z.infer<typeof ToldClient>;

const days = z.number().int().min(0).max(999);

/** A notice that a processor takes on another sub-processor, or has another one do what one did (Art. 28(2)). */
export const SubProcessorNotice = z.strictObject({
  id: z.string().min(1),
  /** The new sub-processor. */
  name: Words,
  cvr: OptionalCvr,
  address: Line,
  country: Line,
  /** What it is to do, and with which data. */
  service: Line,
  noticeDirection: z.enum(noticeDirections),
  /** The processor of the binder that gave the notice; null where the firm gives it. */
  processor: EntryId,
  /** The sub-processor of that processor whose place it takes; null where it takes nobody's. */
  replaces: EntryId,
  /** The day the notice came; of one that the firm gives, the day it was decided. */
  noticeOn: IsoDate,
  startsOn: IsoDate.nullable(),
  noticeDays: days,
  objectionDays: days,
  /** The last day to object where the agreement does not count in calendar days; null: counted from the days. */
  objectBy: IsoDate.nullable(),
  noticeOutcome: z.enum(noticeOutcomes),
  answerOn: IsoDate.nullable(),
  /** What the firm has against it, for the letter. */
  objection: Note,
  /** What came of an objection. */
  objectionResult: Note,
  toldClients: z.array(ToldClient).max(500),
  note: Note,
  files: EntryFiles,
});
export type SubProcessorNotice = z.infer<typeof SubProcessorNotice>;
