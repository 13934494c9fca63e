import {
  type Assessment,
  answersOf,
  type consultationStates,
  type DpiaText,
  dpiaTexts,
  type PointAnswer,
  type Rating,
  type Risk,
  riskLevels,
  risksOf,
  SentAssessment,
  type Threat,
  type Verdict,
  verdicts,
} from '../../../../shared/domain/assessment/assessment';
import { mustWaitForAuthority } from '../../../../shared/domain/assessment/standing';
import type { Binder } from '../../../../shared/domain/binder';
import { addMonths, type IsoDate } from '../../../../shared/domain/calendar';
import type { Language } from '../../../../shared/domain/language';
import { groupKey, schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import { type GuideStep, pointsOfStep, unansweredOf } from './steps';
import type { text } from './text';

type Level = '' | '1' | '2' | '3' | '4';

export type PointValues = { point: string; answer: PointAnswer | ''; note: string };
export type RiskValues = {
  what: string;
  threat: Threat;
  consequence: string;
  likelihood: Level;
  severity: Level;
  measures: readonly string[];
  likelihoodAfter: Level;
  severityAfter: Level;
};

/** What stands on a page of the guide; a page shows and saves its own part only. */
export type Values = Record<DpiaText, string> & {
  points: readonly PointValues[];
  risks: readonly RiskValues[];
  consultation: (typeof consultationStates)[number];
  consultedOn: IsoDate | null;
  consultationWords: string;
  name: string;
  verdict: Verdict | '';
  reason: string;
  on: IsoDate | null;
  by: string;
  nextLookOn: IsoDate | null;
  note: string;
};

/** A year is a usual time between two looks; the firm chooses. */
const MONTHS_TO_NEXT_LOOK = 12;

const levelOf = (level: number | undefined): Level =>
  riskLevels.some((known) => known === level) ? (String(level) as Level) : '';

export const freshRisk = (): RiskValues => ({
  what: '',
  threat: 'confidentiality',
  consequence: '',
  likelihood: '',
  severity: '',
  measures: [],
  likelihoodAfter: '',
  severityAfter: '',
});

const riskValues = (risk: Risk, { securityMeasures }: Binder): RiskValues => ({
  what: risk.what,
  threat: risk.threat,
  consequence: risk.consequence,
  likelihood: levelOf(risk.before.likelihood),
  severity: levelOf(risk.before.severity),
  measures: risk.measures.map((one) => securityMeasures.find(({ id }) => id === one)?.name ?? one),
  likelihoodAfter: levelOf(risk.after?.likelihood),
  severityAfter: levelOf(risk.after?.severity),
});

/** An assessment as the fields of a page have it. */
export function valuesOf(
  one: Assessment,
  step: GuideStep,
  { binder, today, language }: { binder: Binder; today: IsoDate; language: Language },
): Values {
  const { conclusion } = one;
  const texts = Object.fromEntries(
    dpiaTexts.map((key) => [key, one.kind === 'dpia' ? one.texts[key] : '']),
  ) as Record<DpiaText, string>;
  return {
    ...texts,
    points: pointsOfStep(one.kind, step, language).map(({ id }) => {
      const given = answersOf(one).find(({ point }) => point === id);
      return { point: id, answer: given?.answer ?? '', note: given?.note ?? '' };
    }),
    risks: risksOf(one).map((risk) => riskValues(risk, binder)),
    consultation: one.kind === 'dpia' ? one.consultation.state : 'none',
    consultedOn: one.kind === 'dpia' ? one.consultation.on : null,
    consultationWords: one.kind === 'dpia' ? one.consultation.words : '',
    name: one.name,
    verdict: conclusion?.verdict ?? '',
    reason: conclusion?.reason ?? '',
    on: conclusion?.on ?? today,
    by: conclusion?.by ?? binder.contactPerson?.name ?? '',
    nextLookOn: one.nextLookOn ?? (conclusion === null ? addMonths(today, MONTHS_TO_NEXT_LOOK) : null),
    note: one.note,
  };
}

/** A rating once both of its parts are chosen. */
const ratingOf = (likelihood: Level, severity: Level): Rating | null =>
  likelihood === '' || severity === ''
    ? null
    : ({ likelihood: Number(likelihood), severity: Number(severity) } as Rating);

/** The risks that are rated so far, for the picture beside them. */
export const ratedRisks = (risks: readonly RiskValues[]): Risk[] =>
  risks.flatMap((risk) => {
    const before = ratingOf(risk.likelihood, risk.severity);
    return before === null ? [] : [riskOf(risk, before)];
  });

const riskOf = (risk: RiskValues, before: Rating, measures: readonly string[] = risk.measures): Risk => ({
  what: risk.what,
  threat: risk.threat,
  consequence: risk.consequence,
  before,
  measures: [...measures],
  after: ratingOf(risk.likelihoodAfter, risk.severityAfter),
});

/** What an assessment becomes with what is typed on a page; the rest stays as it is in the binder. */
export function assessmentWith(
  one: Assessment,
  step: GuideStep,
  { values, binder }: { values: Values; binder: Binder },
): SentAssessment {
  switch (step) {
    case 'points':
    case 'list':
      return withAnswers(one, values);
    case 'risks':
      return 'risks' in one ? { ...one, risks: risksFrom(values, binder) } : one;
    case 'conclusion':
      return concluded(one, values);
    default:
      return one.kind === 'dpia' ? dpiaWith(one, values) : one;
  }
}

function withAnswers(one: Assessment, { points }: Values): SentAssessment {
  if (!('answers' in one)) return one;
  const shown = new Set(points.map(({ point }) => point));
  const given = points.flatMap(({ point, answer, note }) => (answer === '' ? [] : [{ point, answer, note }]));
  return { ...one, answers: [...one.answers.filter(({ point }) => !shown.has(point)), ...given] };
}

const risksFrom = ({ risks }: Values, { securityMeasures }: Binder): Risk[] =>
  risks.map((risk) => {
    const before = ratingOf(risk.likelihood, risk.severity) ?? { likelihood: 1, severity: 1 };
    const measures = risk.measures.map((one) => securityMeasures.find(({ name }) => name === one)?.id ?? one);
    return riskOf(risk, before, measures);
  });

const dpiaWith = (one: Extract<Assessment, { kind: 'dpia' }>, values: Values): SentAssessment => ({
  ...one,
  texts: Object.fromEntries(dpiaTexts.map((key) => [key, values[key]])) as Record<DpiaText, string>,
  consultation: {
    state: values.consultation,
    on: values.consultation === 'none' ? null : values.consultedOn,
    words: values.consultationWords,
  },
});

function concluded(
  one: Assessment,
  { name, verdict, reason, on, by, nextLookOn, note }: Values,
): SentAssessment {
  const isOfKind = (verdicts[one.kind] as readonly string[]).includes(verdict);
  const conclusion = isOfKind && on !== null ? { verdict, reason, on, by } : null;
  // A conclusion that is given now rests on the answers and the facts of today, which main takes down.
  const rest = 'restsOn' in one ? { ...one, restsOn: null } : one;
  // Safe: the verdict is one of this very kind, which the compiler cannot pair.
  return { ...rest, name, nextLookOn, note, conclusion } as SentAssessment;
}

/** What stops a page from being saved, at its fields. */
export function errorsOf(
  one: Assessment,
  step: GuideStep,
  {
    values,
    binder,
    today,
    words,
  }: { values: Values; binder: Binder; today: IsoDate; words: (typeof text)['da']['errors'] },
): FieldErrors {
  const keyOf = groupKey('risks');
  const sent = assessmentWith(one, step, { values, binder });
  const bySchema = schemaErrors(SentAssessment, sent, words, (path) =>
    path[0] === 'answers' ? noteKey(sent, path[1], values) : keyOf(path),
  );
  if (step === 'risks') return { ...bySchema, ...riskErrors(values, words) };
  if (step === 'hearing') return { ...bySchema, ...hearingErrors(values, today, words) };
  if (step === 'conclusion')
    return { ...bySchema, ...conclusionErrors(one, { values, binder, today, words }) };
  return bySchema;
}

/** Only what was answered is sent: the field of a note is found by its point. */
function noteKey(sent: SentAssessment, at: PropertyKey | undefined, { points }: Values): string {
  const answered = 'answers' in sent && typeof at === 'number' ? sent.answers[at] : undefined;
  return `points.${points.findIndex(({ point }) => point === answered?.point)}.note`;
}

type ErrorWords = (typeof text)['da']['errors'];

const riskErrors = ({ risks }: Values, words: ErrorWords): FieldErrors =>
  Object.fromEntries(
    risks.flatMap((risk, index) => {
      const isHalfRated = (risk.likelihoodAfter === '') !== (risk.severityAfter === '');
      return [
        ...(['likelihood', 'severity'] as const)
          .filter((key) => risk[key] === '')
          .map((key) => [`risks.${index}.${key}`, words.choose]),
        ...(isHalfRated
          ? [
              [
                `risks.${index}.${risk.likelihoodAfter === '' ? 'likelihoodAfter' : 'severityAfter'}`,
                words.both,
              ],
            ]
          : []),
      ];
    }),
  );

function hearingErrors(
  { consultation, consultedOn }: Values,
  today: IsoDate,
  words: ErrorWords,
): FieldErrors {
  if (consultation === 'none') return {};
  if (consultedOn === null) return { consultedOn: words.consultedOn };
  return consultedOn > today ? { consultedOn: words.future } : {};
}

function conclusionErrors(
  one: Assessment,
  { values, binder, today, words }: { values: Values; binder: Binder; today: IsoDate; words: ErrorWords },
): FieldErrors {
  const { verdict, reason, by, on, nextLookOn } = values;
  const open = unansweredOf(one, binder.language);
  const lacksRisks = 'risks' in one && one.risks.length === 0;
  return {
    ...(verdict === '' ? { verdict: words.verdict } : {}),
    ...(open > 0 ? { verdict: words.unanswered(open) } : {}),
    ...(lacksRisks ? { verdict: words.noRisks } : {}),
    ...(verdict === 'approved' && mustWaitForAuthority(one) ? { verdict: words.waitForAuthority } : {}),
    ...(reason.trim() === '' ? { reason: words.reason } : {}),
    ...(by.trim() === '' ? { by: words.by } : {}),
    ...(on === null ? { on: words.on } : {}),
    ...(on !== null && on > today ? { on: words.future } : {}),
    ...(nextLookOn !== null && on !== null && nextLookOn <= on ? { nextLookOn: words.nextBefore } : {}),
  };
}
