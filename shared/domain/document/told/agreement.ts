import { rulesOf } from '../../activity/activity';
import type { Binder } from '../../binder';
import { needsAgreement, type Processor } from '../../processor/processor';
import { isSuggestedBackup } from '../../retention/suggestedBackup';
import type { SecurityMeasure } from '../../securityMeasure/securityMeasure';
import { agreementParts } from '../agreementParts';
import { only, toldCompany, toldPeriod, toldReach, toldYearEnd } from './parts';

const party = ['id', 'name', 'cvr', 'address', 'country', 'contact', 'service'] as const;
const agreed = ['notCovered', 'noticeDays', 'objectionDays', 'breachHours', 'expiresOn', 'terms'] as const;

/** What our own agreement with a processor or a client prints of the binder (Art. 28(3)). */
export function agreementTold(binder: Binder, subject: string | null) {
  const parts = agreementParts(binder, subject);
  const isForClient = parts.clients.length > 0;
  const used = new Set(parts.activities.flatMap(({ processors }) => processors));
  const isUnaided = !parts.processors.some((one) => used.has(one.id) && needsAgreement(one));
  const elsewhere = [...parts.processors, ...parts.clients].flatMap(({ agreement }) =>
    agreement.notCovered.map(({ processor }) => processor),
  );
  return {
    company:
      binder.company === null
        ? null
        : { ...toldCompany(binder, 'name', 'cvr', 'address'), ...toldReach(binder) },
    contactPerson: binder.contactPerson,
    activities: parts.activities.map((one) => ({
      ...only(one, 'id', 'name', 'dataSubjectCategories', 'dataCategories', 'processors', 'transfers'),
      purposes: one.purposes.map((purpose) => only(purpose, 'what')),
      retention: rulesOf(one),
    })),
    processors: parts.processors.flatMap((one) => {
      if (one.id === subject) return [counterpartTold(one)];
      if (used.has(one.id) && needsAgreement(one)) return [usedTold(one)];
      return elsewhere.includes(one.id) ? [only(one, 'id', 'name')] : [];
    }),
    clients: parts.clients.map((one) => ({
      ...only(one, ...party),
      agreement: only(one.agreement, ...agreed),
    })),
    ...(isForClient && isUnaided && binder.processors.some(needsAgreement) ? { helpUnwritten: true } : {}),
    ...toldYearEnd(parts.retentionRules, binder),
    retentionRules: parts.retentionRules.map((rule) => ({
      ...only(rule, 'id', 'name'),
      // The one of backups is left to be filled in while it is only suggested.
      ...(isSuggestedBackup(rule) ? {} : toldPeriod(rule)),
    })),
    securityMeasures: parts.securityMeasures.map(isForClient ? ownMeasure : (one) => only(one, 'id', 'name')),
  };
}

const counterpartTold = (one: Processor) => ({
  ...only(one, 'entity', 'dataCategories', ...party),
  agreement: only(one.agreement, ...agreed),
  subProcessors: one.subProcessors.map(({ processor: _processor, ...told }) => told),
  transfer: only(one.transfer, 'outsideEu', 'to'),
  supervision: only(one.supervision, 'everyMonths', 'concept'),
});

/** A processor that the firm uses for the client. */
const usedTold = (one: Processor) => ({
  ...only(one, 'id', 'name', 'entity', 'cvr', 'address', 'country', 'service'),
  transfer: only(one.transfer, 'outsideEu', 'to'),
});

/** What is under way has nothing to show yet. */
const ownMeasure = (one: SecurityMeasure) => ({
  ...only(one, 'id', 'name', 'state'),
  ...(one.state === 'inPlace' ? only(one, 'testedOn', 'evidence') : {}),
});
