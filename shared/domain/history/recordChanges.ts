import type { Activity } from '../activity/activity';
import type { Assessment } from '../assessment/assessment';
import type { Binder } from '../binder';
import type { Breach } from '../breach/breach';
import type { Instant } from '../calendar';
import type { Client } from '../client/client';
import type { Consent, GivenConsent } from '../consent/consent';
import type { Deletion } from '../deletion/deletion';
import type { OwnText } from '../document/ownText';
import type { EntryFile } from '../entryFile';
import type { ProcessingAgreement } from '../processingAgreement/processingAgreement';
import type { Processor } from '../processor/processor';
import type { Request } from '../request/request';
import { cookieCategories } from '../site/cookie';
import type { Site } from '../site/site';
import type { SubProcessorNotice } from '../subProcessorNotice/subProcessorNotice';
import { type Entry, entryChanges } from './entryChanges';
import type { HistoryEntry } from './historyEntry';
import { nameOfConsent, nameOfRequest, neutralName } from './neutralName';

type Kept = { subject: HistoryEntry['subject']; entries: readonly Entry[] };

/** What an id that an entry points at is called; null when what it pointed at is gone, and is passed over. */
type Names = (id: string | null) => string | null;
type NamesOf = (
  list:
    | 'activities'
    | 'retentionRules'
    | 'systems'
    | 'processors'
    | 'clients'
    | 'securityMeasures'
    | 'employees'
    | 'consents',
) => Names;

/** The facts whose changes the review asks about. Answers, tasks and issued papers carry their own dates. */
function keptFacts(binder: Binder, namesOf: NamesOf): Kept[] {
  const processorName = namesOf('processors');
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
    { subject: 'activity', entries: binder.activities.map((activity) => activityFacts(activity, namesOf)) },
    { subject: 'retentionRule', entries: binder.retentionRules },
    { subject: 'processor', entries: binder.processors.map((one) => processorFacts(one, processorName)) },
    { subject: 'securityMeasure', entries: binder.securityMeasures },
    {
      subject: 'system',
      entries: binder.systems.map((system) => ({ ...system, processor: processorName(system.processor) })),
    },
    { subject: 'client', entries: binder.clients.map((client) => clientFacts(client, processorName)) },
    { subject: 'employee', entries: binder.employees.map(registerFacts) },
    { subject: 'breach', entries: binder.breaches.map((one) => breachFacts(one, namesOf)) },
    { subject: 'request', entries: binder.requests.map(requestFacts) },
    {
      subject: 'acknowledgement',
      entries: binder.acknowledgements.map((one) => ({
        ...registerFacts(one),
        // Who has signed stands in the register, as long as it may; the history tells how many.
        employees: one.employees.length,
      })),
    },
    { subject: 'deletion', entries: binder.deletions.map((one) => deletionFacts(one, namesOf)) },
    { subject: 'consent', entries: binder.consents.map((one) => consentFacts(one, namesOf)) },
    { subject: 'assessment', entries: binder.assessments.map((one) => assessmentFacts(one, namesOf)) },
    { subject: 'site', entries: binder.sites.map(siteFacts) },
    {
      subject: 'subProcessorNotice',
      entries: binder.subProcessorNotices.map((one) => noticeFacts(one, binder, namesOf)),
    },
    { subject: 'ownText', entries: binder.ownTexts.map(ownTextFacts) },
  ];
}

/**
 * An activity as its facts: confirming a suggestion is an answer and no change. Its rules are told by name, since
 * history must be readable when the rule is gone.
 */
function activityFacts({ state: _state, ...activity }: Activity, namesOf: NamesOf): Entry {
  const nameOfRule = namesOf('retentionRules');
  const named = (ids: readonly string[], nameOf: Names): string[] => ids.flatMap((id) => nameOf(id) ?? []);
  return {
    ...activity,
    retention: activity.retention.flatMap(({ rule, dataCategories }) => {
      const name = nameOfRule(rule);
      return name === null ? [] : [{ rule: name, dataCategories }];
    }),
    systems: named(activity.systems, namesOf('systems')),
    processors: named(activity.processors, namesOf('processors')),
    clients: named(activity.clients, namesOf('clients')),
    measures: named(activity.measures, namesOf('securityMeasures')),
  };
}

const processorFacts = (processor: Processor, nameOf: Names): Entry => ({
  ...processor,
  agreement: agreementFacts(processor.agreement, nameOf),
  subProcessors: processor.subProcessors.map((one) => ({ ...one, processor: nameOf(one.processor) })),
});

/** What the firm does for a client goes the other way than a `service` elsewhere, so it has a name of its own. */
const clientFacts = ({ service, agreement, ...client }: Client, nameOf: Names): Entry => ({
  ...client,
  ourService: service,
  agreement: agreementFacts(agreement, nameOf),
});

const agreementFacts = (agreement: ProcessingAgreement, nameOf: Names): object => ({
  ...agreement,
  notCovered: agreement.notCovered.map((one) => ({ ...one, processor: nameOf(one.processor) })),
});

/** The facts of the record that a conclusion rests on are told as changes of the record itself. */
function assessmentFacts(assessment: Assessment, namesOf: NamesOf): Entry {
  const nameOfMeasure = namesOf('securityMeasures');
  const { restsOn: _restsOn, ...facts } = { restsOn: null, ...registerFacts(assessment) };
  return {
    ...facts,
    about: namesOf('activities')(assessment.about) ?? namesOf('systems')(assessment.about),
    ...('risks' in assessment
      ? {
          risks: assessment.risks.map((risk) => ({
            ...risk,
            measures: risk.measures.map((measure) => nameOfMeasure(measure) ?? measure),
          })),
        }
      : {}),
  };
}

/** A file is told by its name: what else is kept of it says nothing to a reader. */
const registerFacts = <One extends Entry & { files: readonly EntryFile[] }>(entry: One): Entry => ({
  ...entry,
  files: entry.files.map(({ name }) => name),
});

/** Who gave a notice, whom the new one replaces, and who was told, by name. */
const noticeFacts = (notice: SubProcessorNotice, binder: Binder, namesOf: NamesOf): Entry => ({
  ...registerFacts(notice),
  processor: namesOf('processors')(notice.processor),
  replaces:
    binder.processors.flatMap(({ subProcessors }) => subProcessors).find(({ id }) => id === notice.replaces)
      ?.name ?? null,
  toldClients: notice.toldClients.map((one) => ({ ...one, client: namesOf('clients')(one.client) })),
});

/** What was deleted, by the names of the rules and places; whom it was about is not told here. */
function deletionFacts(one: Deletion, namesOf: NamesOf): Entry {
  const nameOfRule = namesOf('retentionRules');
  if (one.kind === 'event') return registerFacts({ ...one, rule: nameOfRule(one.rule) });
  const nameOfSystem = namesOf('systems');
  return registerFacts({
    ...one,
    dataItems: one.dataItems.map(({ rule, upTo }) => ({ rule: nameOfRule(rule), upTo })),
    deletionPlaces: one.deletionPlaces.flatMap((id) => nameOfSystem(id) ?? []),
  });
}

/**
 * A request by what it asks for and how far it is: the history stays when the request is erased, so who asked, what they
 * wrote and what they were answered is not told here.
 */
const requestFacts = (request: Request): Entry => ({
  id: request.id,
  name: nameOfRequest(request),
  receivedOn: request.receivedOn,
  channel: request.channel,
  rights: request.rights,
  identity: {
    state: request.identity.state,
    askedOn: request.identity.askedOn,
    confirmedOn: request.identity.confirmedOn,
  },
  extension: request.extension === null ? null : { toldOn: request.extension.toldOn },
  answers: request.answers.map(({ right, outcome }) => ({ right, outcome })),
  answeredOn: request.answeredOn,
  closedOn: request.closedOn,
});

/** A consent that a person gave, without the person: to which words, how, and where it stands. */
const personalConsentFacts = (consent: GivenConsent, namesOf: NamesOf): Entry => {
  const wording = namesOf('consents')(consent.wording);
  const { id, givenBy, wordingVersion, way, givenOn, withdrawnOn, stoppedOn } = consent;
  const facts = { wording, givenBy, wordingVersion, way, givenOn, withdrawnOn, stoppedOn };
  return { id, name: nameOfConsent(consent, wording), ...facts };
};

const breachFacts = (breach: Breach, namesOf: NamesOf): Entry => ({
  ...registerFacts(breach),
  client: namesOf('clients')(breach.client),
  processor: namesOf('processors')(breach.processor),
  activities: breach.activities.flatMap((id) => namesOf('activities')(id) ?? []),
});

/** What a consent rests on is told by name; which form the entry has says nothing to a reader, and the numbers do. */
const consentFacts = (consent: Consent, namesOf: NamesOf): Entry => {
  if (consent.kind === 'given' && consent.givenBy !== 'group') return personalConsentFacts(consent, namesOf);
  const { kind: _kind, ...facts } = registerFacts(consent) as Entry & { kind: Consent['kind'] };
  if (consent.kind === 'given') return { ...facts, wording: namesOf('consents')(consent.wording) };
  const { earlier: _earlier, ...wording } = facts as Entry & Pick<typeof consent, 'earlier'>;
  return { ...wording, activity: namesOf('activities')(consent.activity) };
};

/** There may be hundreds of cookies: the history tells how many there are of each kind. */
const siteFacts = (site: Site): Entry => ({
  ...registerFacts(site),
  cookies: Object.fromEntries(
    cookieCategories.map((category) => [
      category,
      site.cookies.filter((cookie) => cookie.category === category).length,
    ]),
  ),
});

/** A text of the firm's own has no name; it is told by the section it stands in. */
const ownTextFacts = ({ follows: _follows, ...own }: OwnText): Entry => ({
  ...own,
  name: `${own.document}/${own.section}`,
});

/** A name that stands for a person's says in letters what other fields of the entry say in words. */
const isNeutralName = (
  subject: HistoryEntry['subject'],
  { field, before, after }: HistoryEntry['fields'][number],
): boolean =>
  field === 'name' &&
  [before, after].some((name) => typeof name === 'string' && neutralName({ subject, name }) !== null);

/**
 * The newer binder with what was added, changed and removed since the older one written into its history.
 * Done at each save, by comparing, so that no rule can forget it. Before set-up is finished there is nothing
 * that could have changed.
 */
export function recordChanges(older: Binder, newer: Binder, at: Instant): Binder {
  if (older.setup.finishedOn === null) return newer;
  const namesOf = namesIn(older, newer);
  const before = keptFacts(older, namesOf);
  const entries = keptFacts(newer, namesOf).flatMap(({ subject, entries }, index) =>
    entryChanges(subject, before[index]?.entries ?? [], entries).map((change) => ({
      at,
      ...change,
      fields: change.fields.filter((field) => !isNeutralName(subject, field)),
    })),
  );
  return entries.length === 0 ? newer : { ...newer, history: [...newer.history, ...entries] };
}

/** The same names before and after: that an entry was renamed or taken out is no change of what points at it. */
function namesIn(older: Binder, newer: Binder): NamesOf {
  return (list) => {
    const entries: readonly { id: string; name: string }[] = [...older[list], ...newer[list]];
    const names = new Map(entries.map(({ id, name }) => [id, name]));
    return (id) => (id === null ? null : (names.get(id) ?? null));
  };
}
