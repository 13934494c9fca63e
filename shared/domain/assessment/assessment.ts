import { z } from 'zod';
import { IsoDate } from '../calendar';
import { EntryFiles } from '../entryFile';
import { EntryId, EntryIds, Line, Note, Terms, Words } from '../fieldShapes';

export const pointAnswers = ['yes', 'no', 'unsure', 'notRelevant'] as const;
export type PointAnswer = (typeof pointAnswers)[number];

/** What the firm answered to a point of the reference, and why. A point without an answer is not in the list. */
export const AnsweredPoint = z.strictObject({
  point: z.string().min(1).max(80),
  answer: z.enum(pointAnswers),
  note: Line,
});
export type AnsweredPoint = z.infer<typeof AnsweredPoint>;

/** Steps of likelihood and of severity: 1 is the lowest, 4 the highest. */
export const riskLevels = [1, 2, 3, 4] as const;
export type RiskLevel = (typeof riskLevels)[number];
const RiskLevel = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/** How likely it is, and how bad for the people concerned. */
export const Rating = z.strictObject({ likelihood: RiskLevel, severity: RiskLevel });
export type Rating = z.infer<typeof Rating>;

/** What is lost: secrecy, correctness, access (Art. 32(1)(b)); or a right of the person, e.g. to be treated alike. */
export const threats = ['confidentiality', 'integrity', 'availability', 'rights'] as const;
export type Threat = (typeof threats)[number];

/** Something that may happen to people. `measures` are ids of security measures or the firm's own words. */
export const Risk = z.strictObject({
  what: Words,
  threat: z.enum(threats),
  consequence: Line,
  before: Rating,
  measures: Terms,
  /** Null until it is rated again with the measures in place. */
  after: Rating.nullable(),
});
export type Risk = z.infer<typeof Risk>;

const conclusionOf = <const Verdicts extends readonly [string, ...string[]]>(verdicts: Verdicts) =>
  z.strictObject({ verdict: z.enum(verdicts), reason: Note.min(1), on: IsoDate, by: Words }).nullable();

/** What each kind can end in. */
export const verdicts = {
  dpo: ['notRequired', 'required', 'voluntary'],
  dpiaPreCheck: ['notNeeded', 'needed'],
  dpia: ['approved', 'stopped'],
  systemRisk: ['acceptable', 'notAcceptable'],
  design: ['ready', 'notReady'],
  role: ['controller', 'jointController', 'processor'],
} as const;
export type AssessmentKind = keyof typeof verdicts;
export const assessmentKinds = ['dpo', 'dpiaPreCheck', 'dpia', 'systemRisk', 'design', 'role'] as const;
export type Verdict = (typeof verdicts)[AssessmentKind][number];

/** The facts of the record that a DPO assessment rests on, as they were. */
export const DpoFacts = z.strictObject({
  /** Ids of the activities with special or criminal data, sorted. */
  sensitive: EntryIds,
  /** Ids of the activities that monitor people: cameras, GPS; sorted. */
  monitoring: EntryIds,
  employees: z.number().int().min(0),
  /** A short mark of what was answered. */
  answers: z.string().min(1).max(40),
});
export type DpoFacts = z.infer<typeof DpoFacts>;

/** What a full DPIA says in words, part by part (Art. 35(7) and (9)). */
export const dpiaTexts = [
  'scope',
  'description',
  'basis',
  'necessity',
  'rights',
  'processors',
  'views',
  'dpoAdvice',
] as const;
export type DpiaText = (typeof dpiaTexts)[number];

/** Whether the authority was consulted before the start (Art. 36). */
export const consultationStates = ['none', 'sent', 'answered'] as const;

const base = {
  id: z.string().min(1),
  name: Words,
  /** Id of the activity or the system it is about; null when it is about the firm, or not chosen. */
  about: EntryId,
  /** When it is to be looked at again; null when no day is set. */
  nextLookOn: IsoDate.nullable(),
  note: Note,
  files: EntryFiles,
};
const answers = z.array(AnsweredPoint).max(60);
const risks = z.array(Risk).max(60);
/** A short mark of the answers that the conclusion rests on; null until there is one. */
const AnswersMark = z.string().min(1).max(40).nullable();

const DpoAssessment = z.strictObject({
  ...base,
  kind: z.literal('dpo'),
  answers,
  conclusion: conclusionOf(verdicts.dpo),
  /** Null until there is a conclusion. */
  restsOn: DpoFacts.nullable(),
});
const DpiaPreCheck = z.strictObject({
  ...base,
  kind: z.literal('dpiaPreCheck'),
  answers,
  conclusion: conclusionOf(verdicts.dpiaPreCheck),
  restsOn: AnswersMark,
});
const Dpia = z.strictObject({
  ...base,
  kind: z.literal('dpia'),
  texts: z.strictObject({
    scope: Note,
    description: Note,
    basis: Note,
    necessity: Note,
    rights: Note,
    processors: Note,
    views: Note,
    dpoAdvice: Note,
  } satisfies Record<DpiaText, z.ZodType>),
  risks,
  consultation: z.strictObject({ state: z.enum(consultationStates), on: IsoDate.nullable(), words: Note }),
  conclusion: conclusionOf(verdicts.dpia),
});
const SystemRisk = z.strictObject({
  ...base,
  kind: z.literal('systemRisk'),
  risks,
  conclusion: conclusionOf(verdicts.systemRisk),
});
const DesignCheck = z.strictObject({
  ...base,
  kind: z.literal('design'),
  answers,
  conclusion: conclusionOf(verdicts.design),
  restsOn: AnswersMark,
});
const RoleTest = z.strictObject({
  ...base,
  kind: z.literal('role'),
  answers,
  conclusion: conclusionOf(verdicts.role),
  restsOn: AnswersMark,
});

/** An assessment that the firm has made, or is making, and keeps. Without a conclusion it is under way. */
export const Assessment = z.discriminatedUnion('kind', [
  DpoAssessment,
  DpiaPreCheck,
  Dpia,
  SystemRisk,
  DesignCheck,
  RoleTest,
]);
export type Assessment = z.infer<typeof Assessment>;
export type AssessmentOf<Kind extends AssessmentKind> = Extract<Assessment, { kind: Kind }>;

const noId = { id: z.string().min(1).max(80).nullable() };

/** An assessment as a form sends it; a new one has no id. */
export const SentAssessment = z.discriminatedUnion('kind', [
  DpoAssessment.extend(noId),
  DpiaPreCheck.extend(noId),
  Dpia.extend(noId),
  SystemRisk.extend(noId),
  DesignCheck.extend(noId),
  RoleTest.extend(noId),
]);
export type SentAssessment = z.infer<typeof SentAssessment>;

/** The answers to points, where the kind has them. */
export const answersOf = (one: Assessment): readonly AnsweredPoint[] => ('answers' in one ? one.answers : []);

/** The risks, where the kind has them. */
export const risksOf = (one: Assessment): readonly Risk[] => ('risks' in one ? one.risks : []);

/** Whether it is about an activity of the record, and not about a system or the firm. */
export const isAboutActivity = (kind: AssessmentKind): boolean =>
  kind === 'dpiaPreCheck' || kind === 'dpia' || kind === 'role';

/** Whether it is about a system. */
export const isAboutSystem = (kind: AssessmentKind): boolean => kind === 'systemRisk' || kind === 'design';
