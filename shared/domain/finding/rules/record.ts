import { isJob, tellsOfJob } from '../../../reference/findingWords';
import { knownSupplier, termName } from '../../../reference/library';
import type { Activity } from '../../activity/activity';
import type { Binder } from '../../binder';
import type { Processor } from '../../processor/processor';
import { type Finding, found, type RecordField, type Severity } from '../finding';

const at = ({ id }: Activity) => ({ subject: 'activity', id }) as const;

/** What the record must hold of an activity (Art. 30(1)(b) to (d), as a processor Art. 30(2)(a) and (b)). */
export const recordFieldMissing = ({ activities, securityMeasures }: Binder): Finding[] => [
  ...activities.flatMap((activity) =>
    missingIn(activity).map(([field, severity]) =>
      found('recordFieldMissing', severity, {
        place: at(activity),
        about: [field],
        facts: { activity: activity.name, field },
      }),
    ),
  ),
  ...(activities.length > 0 && !securityMeasures.some(({ state }) => state === 'inPlace')
    ? [noMeasures]
    : []),
];

function missingIn(activity: Activity): [RecordField, Severity][] {
  const isOwn = activity.role !== 'processor';
  const hasNoReceiver = activity.recipients.length + activity.processors.length === 0;
  const missing: [RecordField, Severity, boolean][] = [
    ['purposes', 'missing', activity.purposes.length === 0],
    ['dataSubjectCategories', 'missing', isOwn && activity.dataSubjectCategories.length === 0],
    ['dataCategories', 'missing', isOwn && activity.dataCategories.length === 0],
    // Nobody may receive them; then somebody has to have thought of it.
    ['recipients', 'look', isOwn && hasNoReceiver],
    ['clients', 'missing', !isOwn && activity.clients.length === 0],
  ];
  return missing.flatMap(([field, severity, isMissing]): [RecordField, Severity][] =>
    isMissing ? [[field, severity]] : [],
  );
}

/** The measures are told once for the whole firm (Art. 30(1)(g)). */
const noMeasures = found('recordFieldMissing', 'missing', {
  place: null,
  about: ['measures'],
  facts: { activity: null, field: 'measures' },
});

/** Each purpose of the firm's own needs what allows it (Art. 6(1)). */
export const basisMissing = ({ activities }: Binder): Finding[] =>
  ownPurposes(activities, ({ legalBases }) => legalBases.length === 0).map(({ activity, what }) =>
    found('basisMissing', 'missing', {
      place: at(activity),
      about: [what],
      facts: { activity: activity.name, purpose: what },
    }),
  );

/** Employees can seldom refuse, so that their consent alone is weak ground (Art. 7(4)). */
export const consentAsMainRule = ({ activities }: Binder): Finding[] =>
  ownPurposes(activities, ({ legalBases }) => legalBases.length === 1 && legalBases[0] === 'art6.1.a')
    .filter(({ activity }) => activity.dataSubjectCategories.includes('s-ansat'))
    .map(({ activity, what }) =>
      found('consentAsMainRule', 'look', {
        place: at(activity),
        about: [what],
        facts: { activity: activity.name, purpose: what },
      }),
    );

function ownPurposes(
  activities: readonly Activity[],
  isMeant: (purpose: Activity['purposes'][number]) => boolean,
) {
  return activities
    .filter(({ role }) => role !== 'processor')
    .flatMap((activity) =>
      onceEach(activity.purposes.filter(isMeant).map(({ what }) => what)).map((what) => ({ activity, what })),
    );
}

const onceEach = (words: readonly string[]): string[] => [...new Set(words)];

/** A suggestion of the trade pack that nobody has said yes to. */
export const activityUnconfirmed = ({ activities }: Binder): Finding[] =>
  activities
    .filter(({ state }) => state === 'suggested')
    .map((activity) =>
      found('activityUnconfirmed', 'look', { place: at(activity), facts: { activity: activity.name } }),
    );

/** The record says that somebody does a job with the data, but not who (Art. 28 or a recipient, Art. 4(9)). */
export const sharedWithoutRecipient = (binder: Binder): Finding[] =>
  binder.activities.flatMap((activity) => {
    const others = processorsOf(binder, activity);
    return onceEach(activity.recipients.filter(isJob))
      .filter((job) => !others.some((one) => doesJob(one, job)))
      .map((job) =>
        // Whether a firm does the job is read from words, so that it can only be asked.
        found('sharedWithoutRecipient', others.length === 0 ? 'missing' : 'look', {
          place: at(activity),
          about: [job],
          facts: {
            activity: activity.name,
            recipient: termName(job, binder.language),
            hasOthers: others.length > 0,
          },
        }),
      );
  });

/** The processors of an activity, its own and those of its systems. */
function processorsOf({ processors, systems }: Binder, activity: Activity): Processor[] {
  const behind = systems
    .filter(({ id }) => activity.systems.includes(id))
    .flatMap(({ processor }) => (processor === null ? [] : [processor]));
  return processors.filter(({ id }) => activity.processors.includes(id) || behind.includes(id));
}

const doesJob = ({ name, service }: Processor, job: string): boolean => {
  const known = knownSupplier(name);
  return tellsOfJob(`${name} ${service} ${known?.da ?? ''}`, job);
};

const names = (words: string, name: string): boolean =>
  name.length > 2 && words.toLowerCase().includes(name.toLowerCase());

/** Who works on the firm's instruction is no recipient of its own right, and the other way round (Art. 4(8) and (9)). */
export const recipientIsProcessor = ({ activities, processors }: Binder): Finding[] =>
  activities.flatMap((activity) =>
    processors
      .filter(({ standing }) => standing !== 'onItsOwn')
      .filter(({ name }) => activity.recipients.some((words) => names(words, name)))
      .map(({ id, name }) =>
        found('recipientIsProcessor', 'look', {
          place: at(activity),
          about: [id],
          facts: { activity: activity.name, processor: name },
        }),
      ),
  );
