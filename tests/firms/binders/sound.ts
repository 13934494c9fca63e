import type { Binder } from '../../../shared/domain/binder';
import type { ProcessingAgreement } from '../../../shared/domain/processingAgreement/processingAgreement';
import type { Processor } from '../../../shared/domain/processor/processor';
import { agreementPoints } from '../../../shared/reference/agreements';
import { aBinder, anAgreement, aProcessor, someActivities, someProcessors } from '../../support/builders';
import { aDeletion, someData } from '../../support/deletion';

/** An agreement that was read and says everything. */
export const aReadAgreement = (own: Partial<ProcessingAgreement> = {}): ProcessingAgreement =>
  anAgreement({
    text: 'theirs',
    breachHours: 24,
    checks: [...agreementPoints('da').map(({ id }) => id), 'anx-b-1'].map((point) => ({
      point,
      answer: 'yes',
      note: '',
    })),
    ...own,
  });

export const aSoundProcessor = (own: Partial<Processor> = {}): Processor =>
  aProcessor({ agreement: aReadAgreement(), ...own });

/** The firm with nothing left to say: every processor is named, every agreement read, every activity complete. */
export function soundBinder(own: Partial<Binder> = {}): Binder {
  const processors = someProcessors().map((one) => ({ ...one, agreement: aReadAgreement() }));
  const binder = aBinder();
  return {
    ...binder,
    // A rule that began as a period of the catalogue has that period's id.
    retentionRules: binder.retentionRules.map((rule) => ({
      ...rule,
      basedOn: rule.id,
      // How long copies are kept is known from the firm's own equipment.
      note: rule.id === 'ret-backup' ? 'Indstillet i backuppen' : rule.note,
    })),
    processors,
    // What the time was up for is deleted and written down.
    deletions: [
      aDeletion({
        deletedOn: '2026-11-20',
        dataItems: binder.retentionRules.map(({ id }) => someData({ rule: id, upTo: '2026-10-31' })),
      }),
    ],
    activities: someActivities().map((one) => ({ ...one, processors: processors.map(({ id }) => id) })),
    ...own,
  };
}
