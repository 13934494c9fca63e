import type { Activity } from '../../activity/activity';
import type { Binder } from '../../binder';
import { needsAgreement, type Processor } from '../../processor/processor';
import type { RetentionRule } from '../../retention/retentionRule';
import { customerFacts } from '../policy';
import {
  isBackup,
  only,
  outsideEea,
  toldBackup,
  toldMeasures,
  toldPeriod,
  toldPlaces,
  toldStanding,
  toldTransfers,
  toldYearEnd,
} from './parts';

/** What the customer policy prints of the binder (Arts. 13 and 14). */
export function customerPolicyTold(binder: Binder) {
  const { activities, retentionRules, processors } = customerFacts(binder);
  const rules = activities.length === 0 ? [] : retentionRules;
  const { affiliates, company, contactPerson, customersWriteTo } = binder;
  return {
    // Left out where there are none, so that a policy signed before there were any still says the same.
    ...(affiliates.length === 0 ? {} : { affiliates }),
    company,
    contactPerson,
    customersWriteTo,
    ...toldYearEnd(
      rules.filter((rule) => !isBackup(rule)),
      binder,
    ),
    activities: activities.map(toldActivity),
    retentionRules: rules.map(toldRule),
    processors: processors.map(toldProcessor),
    securityMeasures: toldMeasures(binder),
  };
}

const toldActivity = (one: Activity) => ({
  ...only(
    one,
    'id',
    'name',
    'role',
    'purposes',
    'dataSubjectCategories',
    'dataCategories',
    'recipients',
    'retention',
  ),
  transfers: toldTransfers(outsideEea(one.transfers)),
});

const toldRule = (rule: RetentionRule) =>
  isBackup(rule)
    ? toldBackup(rule)
    : { ...only(rule, 'id', 'name', 'ground', 'isMinimum', 'cannotDelete'), ...toldPeriod(rule) };

/** Who decides for itself is told by name and service; of the others, where the data go and whether the agreement holds. */
function toldProcessor(one: Processor) {
  const { outsideEu, safeguard } = one.transfer;
  const isProcessor = needsAgreement(one);
  const known = { ...only(one, 'id', 'name', 'service'), ...toldStanding(one) };
  const transfer = { outsideEu, to: outsideEu === 'no' ? [] : toldPlaces(one.transfer) };
  return isProcessor
    ? {
        ...known,
        ...only(one, 'entity'),
        agreement: toldAgreement(one),
        transfer: { ...transfer, safeguard },
      }
    : { ...known, transfer };
}

/** One that is not signed has no day on which it runs out. */
const toldAgreement = ({ agreement: { state, expiresOn } }: Processor) =>
  state === 'signed' ? { state, expiresOn } : { state: 'missing' };
