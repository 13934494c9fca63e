import { type Activity, rulesOf } from '../activity/activity';
import type { Binder } from '../binder';
import { type ProcessingAgreement, unseenAgreement } from '../processingAgreement/processingAgreement';
import { newProcessor } from '../processor/newProcessor';
import type { Processor } from '../processor/processor';
import { BACKUP_RULE } from '../retention/retentionRule';
import type { SecurityMeasure } from '../securityMeasure/securityMeasure';

export type AgreementParts = Pick<
  Binder,
  'processors' | 'clients' | 'activities' | 'securityMeasures' | 'retentionRules'
>;

/**
 * What the agreement with a processor or a client is made from. Entries keep their form, but hold only what the paper
 * says: not whether it is signed, how it was looked through, or when somebody was last supervised, which all move on after
 * the paper was made.
 */
export function agreementParts(binder: Binder, subject: string | null): AgreementParts {
  const clients = binder.clients.filter(({ id }) => id === subject);
  const processors = binder.processors.filter(({ id }) => id === subject);
  const isForClient = processors.length === 0 && clients.length > 0;
  const activities = binder.activities.filter((one) => names(one, subject, isForClient));
  const isTold = toldBeside([...processors, ...clients], isForClient ? activities : []);
  const rules = new Set([...(isForClient ? [BACKUP_RULE] : []), ...activities.flatMap(rulesOf)]);
  return {
    processors: [
      ...processors.map(counterpart),
      ...binder.processors.filter((one) => one.id !== subject && isTold(one)).map(asNamed),
    ],
    clients: clients.map((one) => ({ ...one, agreement: agreed(one.agreement), note: '' })),
    activities: activities.map((one) => toldActivity(one, isForClient)),
    securityMeasures: toldMeasures(binder, activities, isForClient),
    retentionRules: binder.retentionRules.filter(({ id }) => rules.has(id)),
  };
}

const names = ({ processors, clients }: Activity, subject: string | null, isForClient: boolean): boolean =>
  (isForClient ? clients : processors).some((id) => id === subject);

/** Processors that are told by name beside the other side: sub-processors, and those with an agreement of their own. */
function toldBeside(
  parties: readonly { agreement: ProcessingAgreement }[],
  activities: readonly Activity[],
): (one: Processor) => boolean {
  const elsewhere = parties.flatMap(({ agreement }) =>
    agreement.notCovered.map(({ processor }) => processor),
  );
  const told = new Set([...elsewhere, ...activities.flatMap(({ processors }) => processors)]);
  return ({ id }) => told.has(id);
}

const toldActivity = (activity: Activity, isForClient: boolean): Activity => ({
  ...activity,
  recipients: [],
  systems: [],
  clients: isForClient ? activity.clients : [],
  processors: isForClient ? activity.processors : [],
  // Of the firm's own transfers the processor knows nothing; those of a client's data are the client's to instruct.
  transfers: isForClient ? activity.transfers : [],
});

const counterpart = (processor: Processor): Processor => ({
  ...processor,
  agreement: agreed(processor.agreement),
  supervision: { ...processor.supervision, lastOn: null, evidence: '' },
});

const asNamed = (processor: Processor): Processor => ({
  ...processor,
  dataCategories: [],
  contact: newProcessor.contact,
  agreement: unseenAgreement,
  subProcessors: [],
  supervision: newProcessor.supervision,
});

const agreed = ({
  notCovered,
  noticeDays,
  objectionDays,
  breachHours,
  expiresOn,
  terms,
}: ProcessingAgreement): ProcessingAgreement => ({
  ...unseenAgreement,
  notCovered,
  noticeDays,
  objectionDays,
  breachHours,
  expiresOn,
  terms,
});

/**
 * To a client the firm tells what it does itself, with its evidence. Of a processor it asks for the measures that its
 * activities name, or for those it has in place itself.
 */
function toldMeasures(
  { securityMeasures }: Binder,
  activities: readonly Activity[],
  isForClient: boolean,
): SecurityMeasure[] {
  if (isForClient) return securityMeasures;
  const wanted = new Set(activities.flatMap(({ measures }) => measures));
  return securityMeasures
    .filter(({ id, state }) => (wanted.size > 0 ? wanted.has(id) : state === 'inPlace'))
    .map((one) => ({ ...one, testedOn: null, evidence: '' }));
}
