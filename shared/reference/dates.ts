import type { IsoDate } from '../domain/calendar';
import type { Language } from '../domain/language';
import activities from './data/activities.json';
import adequacy from './data/adequacy.json';
import assessmentPoints from './data/assessment-points.json';
import breachForm from './data/breach-form.json';
import cookies from './data/cookies.json';
import danishLaw from './data/danish-law.json';
import agreements from './data/dpa-structure.json';
import dpia from './data/dpia.json';
import articles from './data/gdpr-articles.json';
import measures from './data/measures.json';
import outdated from './data/outdated-terms.json';
import processors from './data/processors.json';
import holidays from './data/public-holidays.json';
import retention from './data/retention.json';
import supervision from './data/supervision.json';
import trades from './data/trades.json';

type Checked = { verified: string | null };
type Meta = { title_da: string; title_en: string; compiled: string; asOf?: string };
type Source = { id: string; meta: Meta; points: readonly Checked[]; suggestions?: number };

export type ReferencePart = {
  id: string;
  name: string;
  /** The newest day on which a source of it was read; that of the compilation where no source has a day. */
  asOf: IsoDate;
  total: number;
  /** Points without a source that was checked on a known day: mostly our own assessment. */
  unchecked: number;
  /** Points that are common practice and no law. */
  suggestions: number;
};

/** What the app knows of the law and of practice, part by part. */
const sources: readonly Source[] = [
  { id: 'articles', meta: articles.meta, points: [...articles.articles, ...articles.deadlines] },
  {
    id: 'danishLaw',
    meta: danishLaw.meta,
    points: [...danishLaw.laws, ...danishLaw.provisions, ...danishLaw.authorities, ...danishLaw.thresholds],
  },
  {
    id: 'adequacy',
    meta: adequacy.meta,
    points: [...adequacy.eea, ...adequacy.adequacy, ...adequacy.notAdequate, ...adequacy.transferTools],
  },
  {
    id: 'retention',
    meta: retention.meta,
    points: retention.periods,
    suggestions: retention.periods.filter(({ kind }) => kind === 'practice').length,
  },
  {
    id: 'activities',
    meta: activities.meta,
    points: [...activities.activities, ...activities.dataCategories, ...activities.processorActivities],
  },
  { id: 'measures', meta: measures.meta, points: measures.measures },
  { id: 'processors', meta: processors.meta, points: processors.processors },
  { id: 'agreements', meta: agreements.meta, points: [...agreements.checklist, ...agreements.annexFields] },
  {
    id: 'supervision',
    meta: supervision.meta,
    points: [...supervision.concepts, ...supervision.frequencies],
  },
  {
    id: 'breachForm',
    meta: breachForm.meta,
    points: [...breachForm.channels, ...breachForm.fields, ...breachForm.authorityItems],
  },
  { id: 'holidays', meta: holidays.meta, points: holidays.holidays },
  {
    id: 'dpia',
    meta: dpia.meta,
    points: [...dpia.criteria, ...dpia.positiveList, ...dpia.sections, ...dpia.dpoQuestions],
  },
  {
    id: 'assessmentPoints',
    meta: assessmentPoints.meta,
    points: [...assessmentPoints.design, ...assessmentPoints.role].map(() => ({
      verified: assessmentPoints.meta.verified,
    })),
  },
  { id: 'outdated', meta: outdated.meta, points: outdated.terms },
  // A name says nothing for sure: what a cookie of it is for is our own assessment.
  {
    id: 'cookies',
    meta: cookies.meta,
    points: cookies.cookies.map(() => ({ verified: cookies.meta.verified })),
  },
  // The packs of the trades are our own assessment, all of them.
  { id: 'trades', meta: trades.meta, points: trades.trades.map(() => ({ verified: trades.meta.verified })) },
];

const isWholeDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

/** Each part of the reference with its date and what nobody has checked; shown to the user. */
export const referenceParts = (language: Language): ReferencePart[] =>
  sources.map(({ id, meta, points, suggestions = 0 }) => ({
    id,
    name: language === 'da' ? meta.title_da : meta.title_en,
    asOf: meta.asOf ?? newestDay(points) ?? meta.compiled,
    total: points.length,
    unchecked: points.filter(({ verified }) => verified === null).length,
    suggestions,
  }));

const newestDay = (points: readonly Checked[]): string | undefined =>
  points
    .map(({ verified }) => verified)
    .filter(isWholeDay)
    .sort()
    .at(-1);
