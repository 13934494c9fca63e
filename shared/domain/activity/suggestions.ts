import { tradePack } from '../../reference/library';
import { fail, ok, type Result } from '../../result';
import type { Binder } from '../binder';
import { suggestedActivity, suggestedRule } from '../setup/facts';
import { type Activity, rulesOf } from './activity';

/** Activities that firms of the same trade have and that the record does not name, by id and by name. */
export function otherActivities(binder: Binder): Pick<Activity, 'id' | 'name'>[] {
  const trade = binder.setup.answers.trade?.trade;
  if (trade === undefined) return [];
  const { activities, offered } = tradePack(trade, binder.language);
  return [...activities, ...offered]
    .flatMap((id) => suggestedActivity(id, binder.language))
    .filter(({ id, name }) => !binder.activities.some((known) => known.id === id || known.name === name))
    .map(({ id, name }) => ({ id, name }));
}

/** Adds an activity of the catalogue as a suggestion, and the retention rules it names where the binder lacks them. */
export function addSuggestedActivity(binder: Binder, id: string): Result<Binder> {
  const [activity] = suggestedActivity(id, binder.language);
  if (activity === undefined || binder.activities.some((known) => known.id === id)) {
    return fail({ code: 'not-found' });
  }
  const missing = rulesOf(activity).filter(
    (rule) => !binder.retentionRules.some((known) => known.id === rule),
  );
  return ok({
    ...binder,
    activities: [...binder.activities, activity],
    retentionRules: [
      ...binder.retentionRules,
      ...missing.flatMap((rule) => suggestedRule(rule, binder.language)),
    ],
  });
}
