import { cataloguePeriod, termName } from '../../reference/library';
import { rulesOf } from '../activity/activity';
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

/** The activities in which data were found; all of them as long as none has been ticked. */
export function activitiesOfCase(binder: Binder, request: Pick<Request, 'places'>) {
  const found = new Set(request.places.filter(({ state }) => state === 'found').map(({ key }) => key));
  const named = own(binder).filter(({ id }) => found.has(`activities/${id}`));
  return named.length > 0 ? named : own(binder);
}

/** Rights after which whoever had the data is told (Art. 19). */
const tellingRights = ['rectification', 'erasure', 'restriction'] as const satisfies readonly RequestRight[];
export type TellingRight = (typeof tellingRights)[number];

/** The rights of a request that were met, wholly or in part, and that recipients are told of (Art. 19). */
export const rightsToTell = ({ rights, answers }: Pick<Request, 'rights' | 'answers'>): TellingRight[] =>
  tellingRights.filter(
    (right) =>
      rights.includes(right) &&
      !answers.some((answer) => answer.right === right && answer.outcome === 'refused'),
  );

const isFound = ({ places }: Pick<Request, 'places'>, wanted: string): boolean =>
  places.some(({ key, state }) => key === wanted && state === 'found');

/** Who has had the data: recipients, processors and systems of the activities or where data were found, with what was ticked before (Art. 19). */
export function recipientsToTell(binder: Binder, request: Pick<Request, 'places' | 'told'>): Told[] {
  const activities = activitiesOfCase(binder, request);
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
export function keptByLaw(binder: Binder, request: Pick<Request, 'places'>): RetentionRule[] {
  const ids = new Set(activitiesOfCase(binder, request).flatMap(rulesOf));
  return binder.retentionRules.filter(
    (rule) => ids.has(rule.id) && (rule.isMinimum || cataloguePeriod(rule.basedOn)?.isMinimum === true),
  );
}

/** Erasure is said to be met in full although data were found that the law asks to be kept. */
export function erasesWhatIsKept(binder: Binder, request: Request): RetentionRule[] {
  const isErased = request.answers.some(({ right, outcome }) => right === 'erasure' && outcome === 'met');
  const hasFound = request.places.some(
    ({ key, state }) => key.startsWith('activities/') && state === 'found',
  );
  return isErased && hasFound ? keptByLaw(binder, request) : [];
}
