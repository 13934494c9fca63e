import type { AssessmentKind } from '../domain/assessment/assessment';
import type { Language } from '../domain/language';
import own from './data/assessment-points.json';
import dpia from './data/dpia.json';

/** A point that an assessment asks about. */
export type AskedPoint = {
  id: string;
  name: string;
  help: string;
  /** Articles of the reference. */
  refs: readonly string[];
  /** Whether a point of the Danish list was seen in the final one; null where that does not apply. */
  status: ListStatus | null;
};

export const listStatuses = ['final', 'draft', 'unconfirmed'] as const;
export type ListStatus = (typeof listStatuses)[number];

const helps = new Map<string, Record<Language, string>>(Object.entries(own.help));

const statusOf = (status: string): ListStatus =>
  listStatuses.find((known) => known === status) ?? 'unconfirmed';

type Named = { id: string; da: string; en: string };

const asked = (one: Named, language: Language, more: Partial<AskedPoint> = {}): AskedPoint => ({
  id: one.id,
  name: one[language],
  help: helps.get(one.id)?.[language] ?? '',
  refs: [],
  status: null,
  ...more,
});

/** The points of Art. 37(1) and the choice of a DPO of one's own accord. */
export const dpoQuestions = (language: Language): AskedPoint[] =>
  dpia.dpoQuestions.map((one) => asked(one, language, { refs: one.refs }));

/** The nine criteria of the guidelines on DPIAs (WP 248). */
export const dpiaCriteria = (language: Language): AskedPoint[] =>
  dpia.criteria.map((one) => asked(one, language));

/** The Danish list of what always asks for a DPIA (Art. 35(4)), each with what was seen of it. */
export const positiveList = (language: Language): AskedPoint[] =>
  dpia.positiveList.map((one) => asked(one, language, { refs: ['art35.4'], status: statusOf(one.status) }));

const ownPoints = (list: 'design' | 'role', language: Language): AskedPoint[] =>
  own[list].map((one) =>
    asked(one, language, { help: language === 'da' ? one.help_da : one.help_en, refs: one.refs }),
  );

/** Every point that an assessment of a kind asks about, in order; those with risks ask of none. */
export function pointsOfKind(kind: AssessmentKind, language: Language): AskedPoint[] {
  switch (kind) {
    case 'dpo':
      return dpoQuestions(language);
    case 'dpiaPreCheck':
      return [...dpiaCriteria(language), ...positiveList(language)];
    case 'design':
    case 'role':
      return ownPoints(kind, language);
    case 'dpia':
    case 'systemRisk':
      return [];
  }
}

const everyPoint = new Map<string, Named>(
  [...dpia.dpoQuestions, ...dpia.criteria, ...dpia.positiveList, ...own.design, ...own.role].map((one) => [
    one.id,
    one,
  ]),
);

/** What a point of an assessment is called; null when it is none. */
export const assessmentPointName = (id: string, language: Language): string | null =>
  everyPoint.get(id)?.[language] ?? null;

/** What a part of a DPIA is called, by its id in the reference. */
export const dpiaSectionName = (id: string, language: Language): string =>
  dpia.sections.find((one) => one.id === id)?.[language] ?? id;

/** The day of the final Danish list, and of the draft that some points were only seen in. */
export const listDays = {
  final: dpia.positiveList.find(({ status }) => status === 'final')?.verified ?? '',
  draft: dpia.positiveList.find(({ status }) => status === 'draft')?.verified ?? '',
};
