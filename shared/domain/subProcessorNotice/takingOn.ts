import { isInEea } from '../../reference/transfers';
import type { Binder } from '../binder';
import type { Processor } from '../processor/processor';
import type { SubProcessorNotice } from './subProcessorNotice';

/** Whether the sub-processor comes: it was accepted, or nobody objected in time (Art. 28(2)). */
export const isTakenOn = ({ noticeDirection, noticeOutcome }: SubProcessorNotice): boolean =>
  noticeDirection === 'received' && (noticeOutcome === 'accepted' || noticeOutcome === 'letPass');

/**
 * The binder with the new sub-processor among those of the processor, in the place of the one it replaces; where its country
 * lies outside the EU and EEA, the processor's data go there too, and what allows that is left open (Arts. 28(4), 44). Done
 * once, when the answer is given: what is corrected in the list afterwards stays.
 */
export function withTakenOn(
  binder: Binder,
  notice: SubProcessorNotice,
  before: SubProcessorNotice | undefined,
): Binder {
  if (!isTakenOn(notice) || (before !== undefined && isTakenOn(before))) return binder;
  return {
    ...binder,
    processors: binder.processors.map((one) => (one.id === notice.processor ? taken(one, notice) : one)),
  };
}

function taken(processor: Processor, notice: SubProcessorNotice): Processor {
  const { id, name, cvr, address, country, service, replaces } = notice;
  const others = processor.subProcessors.filter((one) => one.id !== id && one.id !== replaces);
  return {
    ...processor,
    subProcessors: [...others, { id, name, cvr, address, country, service, processor: null }],
    transfer: withTransfer(processor.transfer, notice),
  };
}

function withTransfer(
  transfer: Processor['transfer'],
  { country, name }: SubProcessorNotice,
): Processor['transfer'] {
  if (country === '' || isInEea(country)) return transfer;
  const isTold = transfer.to.some((one) => one.country === country && one.recipient === name);
  return {
    ...transfer,
    outsideEu: 'yes',
    to: isTold ? transfer.to : [...transfer.to, { country, recipient: name, tool: '', note: '' }],
  };
}
