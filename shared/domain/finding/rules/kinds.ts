import activities from '../../../reference/data/activities.json';
import { type Sign, shows } from '../../../reference/findingWords';
import { termName } from '../../../reference/library';
import { type Activity, concernsCustomers, legalBasesOf, specialConditionsOf } from '../../activity/activity';
import type { Binder } from '../../binder';
import { type Finding, type FindingFacts, found } from '../finding';

type Kind = FindingFacts['specialWithoutCondition']['kind'];

const kinds = activities.dataCategories;

/** Sick days stand among absence and may show an illness. */
const MAY_SHOW_HEALTH = 'c-fravaer';

const signs: readonly [Sign, Kind][] = [
  ['cpr', 'cpr'],
  ['criminal', 'criminal'],
  ['health', 'health'],
];

const knownKind = (data: string) => kinds.find(({ id }) => id === data);

/** Which of the stricter rules a kind of data falls under; null when none. */
function strictKind(data: string): Kind | null {
  if (data === MAY_SHOW_HEALTH) return 'health';
  const known = knownKind(data);
  if (known === undefined) return signs.find(([sign]) => shows(data, sign))?.[1] ?? null;
  return known.kind === 'special' || known.kind === 'criminal' || known.kind === 'cpr' ? known.kind : null;
}

/** Beginnings of the ids of what allows each; own words count, since a person has thought of it. */
const allowedBy: Record<Kind, RegExp> = {
  special: /^(art9\.2|dbl-7|dbl-12)/,
  health: /^(art9\.2|dbl-7|dbl-12)/,
  criminal: /^(art10|dbl-8|wbl-)/,
  cpr: /^dbl-11/,
};

const isOwnWords = (term: string): boolean => !/^[a-z]+-?\d/.test(term);

/** Sensitive data (Art. 9), criminal matters (Art. 10, section 8) and CPR numbers (section 11) need a ground of their own. */
export const specialWithoutCondition = (binder: Binder): Finding[] =>
  binder.activities.filter(isOwn).flatMap((activity) => {
    const grounds = [...legalBasesOf(activity), ...specialConditionsOf(activity)];
    const strict = activity.dataCategories.map((data) => ({ data, kind: strictKind(data) }));
    return [...new Set(strict.map(({ kind }) => kind))].flatMap((kind) => {
      if (kind === null || grounds.some((one) => isOwnWords(one) || allowedBy[kind].test(one))) return [];
      const ofKind = strict.filter((one) => one.kind === kind).map(({ data }) => data);
      const chosen = ofKind.find((data) => knownKind(data) !== undefined);
      const data = termName(chosen ?? ofKind[0] ?? '', binder.language);
      const facts = { activity: activity.name, kind, data };
      const severity = chosen === undefined ? 'look' : 'missing';
      return [found('specialWithoutCondition', severity, { place: at(activity), about: [kind], facts })];
    });
  });

const at = ({ id }: Activity) => ({ subject: 'activity', id }) as const;
const isOwn = ({ role }: Activity): boolean => role !== 'processor';

/** Facts about what people like are seldom needed for the work (Art. 5(1)(c)). */
export const dataWithoutPurpose = ({ activities }: Binder): Finding[] =>
  activities.filter(isOwn).flatMap((activity) =>
    inWords(activity.dataCategories, 'interests').map((data) =>
      found('dataWithoutPurpose', 'look', {
        place: at(activity),
        about: [data],
        facts: { activity: activity.name, data },
      }),
    ),
  );

/** A photo is biometric data only when a technique recognises the person by it (Art. 4(14), Art. 9(1)). */
export const photoCalledBiometric = ({ activities }: Binder): Finding[] =>
  activities.flatMap((activity) =>
    inWords(activity.dataCategories, 'biometric')
      .filter((data) => shows(data, 'photo') || activity.dataCategories.includes('c-billede'))
      .map((data) =>
        found('photoCalledBiometric', 'look', {
          place: at(activity),
          about: [data],
          facts: { activity: activity.name, data },
        }),
      ),
  );

/** A firm is no person, unless it is one person's own (recital 14). */
export const firmNamesAsPeople = ({ activities }: Binder): Finding[] =>
  activities.flatMap((activity) =>
    inWords(activity.dataSubjectCategories, 'firm')
      .filter((people) => !shows(people, 'person'))
      .map((people) =>
        found('firmNamesAsPeople', 'look', {
          place: at(activity),
          about: [people],
          facts: { activity: activity.name, people },
        }),
      ),
  );

/** Own words of a list that show a sign, each once. */
const inWords = (terms: readonly string[], sign: Sign): string[] =>
  [...new Set(terms)].filter((term) => !/^[cs]-[a-z-]+$/.test(term) && shows(term, sign));

const CUSTOMER_KINDS = ['c-kunde', 'c-kundenr', 'c-ordre', 'c-forholdsordre'];

/** Names too common in everyday speech to be taken for the kind of data. */
const EVERYDAY = new Set(['c-korr', 'c-billede', 'c-tid', 'c-navn', 'c-fravaer', 'c-lokation']);

/**
 * A kind of data that one paper tells of and another does not: customers' data in an activity that is not said to be
 * about customers, so that their policy passes it over; and one that only the firm's own words name.
 */
export const dataKindsDiffer = (binder: Binder): Finding[] => [
  ...binder.activities
    .filter((activity) => isOwn(activity) && !concernsCustomers(activity))
    .flatMap((activity) =>
      CUSTOMER_KINDS.filter((data) => activity.dataCategories.includes(data)).map((data) =>
        found('dataKindsDiffer', 'wrong', {
          place: at(activity),
          about: [data],
          facts: { data: termName(data, binder.language), activity: activity.name, document: null },
        }),
      ),
    ),
  ...namedOnlyInWords(binder),
];

function namedOnlyInWords({ ownTexts, activities, language }: Binder): Finding[] {
  const held = new Set(activities.flatMap(({ dataCategories }) => dataCategories));
  return ownTexts.flatMap(({ id, document, text }) =>
    kinds
      .filter((kind) => !EVERYDAY.has(kind.id) && !held.has(kind.id))
      // Own texts are written in either language, whatever that of the binder is.
      .filter(({ da, en }) => [da, en].some((name) => text.toLowerCase().includes(name.toLowerCase())))
      .map((kind) =>
        found('dataKindsDiffer', 'look', {
          place: { subject: 'ownText', id },
          about: [kind.id],
          facts: { data: kind[language], activity: null, document },
        }),
      ),
  );
}
