import { cataloguePeriod, termName } from '../../reference/library';
import { type Activity, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import type { RetentionRule } from '../retention/retentionRule';
import type { Request, RequestRight } from './request';

type Place = Request['places'][number];
type Told = Request['told'][number];

/** Activities in which the firm decides itself; what it does for a client is asked of the client. */
const own = ({ activities }: Binder) => activities.filter(({ role }) => role !== 'processor');

const proposed = (binder: Binder): { key: string; name: string }[] => [
  ...own(binder).map(({ id, name }) => ({ key: `activities/${id}`, name })),
  ...binder.systems.map(({ id, name }) => ({ key: `systems/${id}`, name })),
  ...binder.processors.map(({ id, name }) => ({ key: `processors/${id}`, name })),
];

/** Where to look for somebody's data: all activities, systems and processors of the binder, with what was ticked before. */
export function placesToLook(binder: Binder, request: Pick<Request, 'places'>): Place[] {
  const now = proposed(binder).map(({ key, name }): Place => {
    const kept = request.places.find((one) => one.key === key);
    return kept === undefined ? { key, name, state: 'open', note: '' } : { ...kept, name };
  });
  // What was looked through stays in the case, also when the entry has gone.
  const gone = request.places.filter(
    ({ key, state }) => state !== 'open' && !now.some((one) => one.key === key),
  );
  return [...now, ...gone];
}

/** It was looked in every place, and nothing was found. */
export function isNothingFound(binder: Binder, request: Pick<Request, 'places'>): boolean {
  const places = placesToLook(binder, request);
  return places.length > 0 && places.every(({ state }) => state === 'nothing');
}

/**
 * The activities the person is in, as far as the case shows it: those in which data were found, else those that use a
 * system or a processor in which data were found. The latter only when one kind of people is in all of them: a customer
 * is not to be told of the payroll because both lie in the same mailbox. Empty when it does not show.
 */
export function activitiesOfCase(binder: Binder, request: Pick<Request, 'places'>): Activity[] {
  const named = own(binder).filter(({ id }) => isFound(request, `activities/${id}`));
  if (named.length > 0) return named;
  const using = own(binder).filter(
    ({ id, systems, processors }) =>
      !request.places.some(({ key, state }) => key === `activities/${id}` && state === 'nothing') &&
      (systems.some((one) => isFound(request, `systems/${one}`)) ||
        processors.some((one) => isFound(request, `processors/${one}`))),
  );
  const [first] = using;
  const isOneKind = first?.dataSubjectCategories.some((kind) =>
    using.every(({ dataSubjectCategories }) => dataSubjectCategories.includes(kind)),
  );
  return isOneKind === true ? using : [];
}

/** The same for the firm's own eyes: all activities as long as it does not show which, so that nothing is forgotten. */
function activitiesToCheck(binder: Binder, request: Pick<Request, 'places'>): Activity[] {
  const known = activitiesOfCase(binder, request);
  return known.length > 0 ? known : own(binder);
}

/** Rights after which whoever had the data is told (Art. 19). */
const tellingRights = ['rectification', 'erasure', 'restriction'] as const satisfies readonly RequestRight[];
export type TellingRight = (typeof tellingRights)[number];

/** What was met, wholly or in part, and recipients are told of (Art. 19); what is undecided or refused is not. */
export const rightsToTell = ({
  rights,
  answers,
}: Pick<Request, 'rights' | 'answers'>): { right: TellingRight; isPartly: boolean }[] =>
  tellingRights.flatMap((right) => {
    const outcome = answers.find((answer) => answer.right === right)?.outcome ?? 'refused';
    return rights.includes(right) && outcome !== 'refused' ? [{ right, isPartly: outcome === 'partly' }] : [];
  });

const isFound = ({ places }: Pick<Request, 'places'>, wanted: string): boolean =>
  places.some(({ key, state }) => key === wanted && state === 'found');

/** Whether everybody who has had the data has been told, and who was; nobody is told where nobody has had them. */
export function recipientsTold(
  binder: Binder,
  request: Pick<Request, 'places' | 'told'>,
): { areAll: boolean; names: string[] } {
  const all = recipientsToTell(binder, request);
  const told = all.filter(({ state }) => state === 'told');
  return { areAll: told.length > 0 && told.length === all.length, names: told.map(({ name }) => name) };
}

/** Who has had the data: recipients, processors and systems of the activities or where data were found, with what was ticked before (Art. 19). */
export function recipientsToTell(binder: Binder, request: Pick<Request, 'places' | 'told'>): Told[] {
  const activities = activitiesToCheck(binder, request);
  const used = (list: 'systems' | 'processors') => {
    const ids = new Set(activities.flatMap((activity) => activity[list]));
    return binder[list].filter(({ id }) => ids.has(id) || isFound(request, `${list}/${id}`));
  };
  const all = [
    ...[...new Set(activities.flatMap(({ recipients }) => recipients))].map((term) => ({
      key: `recipients/${term}`,
      name: termName(term, binder.language),
    })),
    ...used('processors').map(({ id, name }) => ({ key: `processors/${id}`, name })),
    ...used('systems').map(({ id, name }) => ({ key: `systems/${id}`, name })),
  ];
  const now = all.map(({ key, name }): Told => {
    const kept = request.told.find((one) => one.key === key);
    return kept === undefined ? { key, name, state: 'open', on: null, note: '' } : { ...kept, name };
  });
  const others = request.told.filter(
    ({ key, state }) => state !== 'open' && !now.some((one) => one.key === key),
  );
  return [...now, ...others];
}

/** What the law asks to be kept of the data of the case, so that it cannot be erased yet (Art. 17(3)(b)). */
export const keptByLaw = (binder: Binder, request: Pick<Request, 'places'>): RetentionRule[] =>
  minimumRulesOf(binder, activitiesOfCase(binder, request));

/** The same before it shows which activities the person is in: what may have to be kept, for whoever decides. */
export const perhapsKeptByLaw = (binder: Binder, request: Pick<Request, 'places'>): RetentionRule[] =>
  minimumRulesOf(binder, activitiesToCheck(binder, request));

function minimumRulesOf(binder: Binder, activities: readonly Activity[]): RetentionRule[] {
  const ids = new Set(activities.flatMap(rulesOf));
  return binder.retentionRules.filter(
    (rule) => ids.has(rule.id) && (rule.isMinimum || cataloguePeriod(rule.basedOn)?.isMinimum === true),
  );
}

/** Erasure is said to be met in full although data were found that the law asks to be kept. */
export function erasesWhatIsKept(binder: Binder, request: Request): RetentionRule[] {
  const isErased = request.answers.some(({ right, outcome }) => right === 'erasure' && outcome === 'met');
  return isErased ? keptByLaw(binder, request) : [];
}
