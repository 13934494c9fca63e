import type { Activity } from '../activity/activity';
import type { Binder } from '../binder';
import type { Instant } from '../calendar';
import type { OwnText } from '../document/ownText';
import { type Entry, entryChanges } from './entryChanges';
import type { HistoryEntry } from './historyEntry';

type Kept = { subject: HistoryEntry['subject']; entries: readonly Entry[] };

/** The facts whose changes the review asks about. Answers, tasks and issued papers carry their own dates. */
function keptFacts(binder: Binder): Kept[] {
  return [
    {
      subject: 'company',
      entries:
        binder.company === null ? [] : [{ id: 'company', ...binder.company, affiliates: binder.affiliates }],
    },
    {
      subject: 'contactPerson',
      entries:
        binder.contactPerson === null
          ? []
          : [{ id: 'contactPerson', ...binder.contactPerson, customersWriteTo: binder.customersWriteTo }],
    },
    { subject: 'activity', entries: binder.activities.map((activity) => activityFacts(activity, binder)) },
    { subject: 'retentionRule', entries: binder.retentionRules },
    { subject: 'processor', entries: binder.processors },
    { subject: 'securityMeasure', entries: binder.securityMeasures },
    { subject: 'system', entries: binder.systems },
    { subject: 'client', entries: binder.clients },
    { subject: 'employee', entries: binder.employees },
    { subject: 'ownText', entries: binder.ownTexts.map(ownTextFacts) },
  ];
}

/**
 * An activity as its facts: confirming a suggestion is an answer and no change. Its rules are told by name, since
 * history must be readable when the rule is gone.
 */
function activityFacts({ state: _state, ...activity }: Activity, binder: Binder): Entry {
  const { retentionRules, systems, processors, clients, securityMeasures } = binder;
  return {
    ...activity,
    retention: activity.retention.map(({ rule, dataCategories }) => ({
      rule: nameIn(retentionRules)(rule),
      dataCategories,
    })),
    systems: activity.systems.map(nameIn(systems)),
    processors: activity.processors.map(nameIn(processors)),
    clients: activity.clients.map(nameIn(clients)),
    measures: activity.measures.map(nameIn(securityMeasures)),
  };
}

const nameIn =
  (entries: readonly { id: string; name: string }[]) =>
  (id: string): string =>
    entries.find((entry) => entry.id === id)?.name ?? id;

/** A text of the firm's own has no name; it is told by the section it stands in. */
const ownTextFacts = ({ follows: _follows, ...own }: OwnText): Entry => ({
  ...own,
  name: `${own.document}/${own.section}`,
});

/**
 * The newer binder with what was added, changed and removed since the older one written into its history.
 * Done at each save, by comparing, so that no rule can forget it. Before set-up is finished there is nothing
 * that could have changed.
 */
export function recordChanges(older: Binder, newer: Binder, at: Instant): Binder {
  if (older.setup.finishedOn === null) return newer;
  const before = keptFacts(older);
  const entries = keptFacts(newer).flatMap(({ subject, entries }, index) =>
    entryChanges(subject, before[index]?.entries ?? [], entries).map((change) => ({ at, ...change })),
  );
  return entries.length === 0 ? newer : { ...newer, history: [...newer.history, ...entries] };
}
