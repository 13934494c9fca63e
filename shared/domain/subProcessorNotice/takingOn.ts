import { isInEea } from '../../reference/transfers';
import type { Binder } from '../binder';
import { newProcessor } from '../processor/newProcessor';
import type { Processor } from '../processor/processor';
import { saidAlike } from '../saidAlike';
import type { SubProcessorNotice, ToldClient } from './subProcessorNotice';

/**
 * Whether the sub-processor comes: it was accepted, or nobody objected in time. Art. 28(2) only gives the right to object;
 * that silence is a yes is a rule of the agreement. Of a notice that the firm gives, every client it told must have
 * answered or let its time pass: after an objection the firm decides for itself what is to be done.
 */
export const isTakenOn = ({ noticeDirection, noticeOutcome, toldClients }: Answered): boolean =>
  noticeDirection === 'received'
    ? noticeOutcome === 'accepted' || noticeOutcome === 'letPass'
    : toldClients.length > 0 &&
      toldClients.every(({ clientAnswer }) => clientAnswer === 'accepted' || clientAnswer === 'noAnswer');

type Answered = Pick<SubProcessorNotice, 'noticeDirection' | 'noticeOutcome'> & {
  toldClients: readonly Pick<ToldClient, 'clientAnswer'>[];
};

/**
 * The binder with the new sub-processor among those of the processor, in the place of the one it replaces; where its country
 * lies outside the EU and EEA, the processor's data go there too, and what allows that is left open (Arts. 28(4), 44). One
 * that the firm takes on itself comes among the firm's own processors. Done once, when the answer is given: what is
 * corrected in the list afterwards stays.
 */
export function withTakenOn(
  binder: Binder,
  notice: SubProcessorNotice,
  before: SubProcessorNotice | undefined,
): Binder {
  if (!isTakenOn(notice) || (before !== undefined && isTakenOn(before))) return binder;
  if (notice.noticeDirection === 'given') return withOwnProcessor(binder, notice);
  return {
    ...binder,
    processors: binder.processors.map((one) => (one.id === notice.processor ? taken(one, notice) : one)),
  };
}

/**
 * What the clients see as a sub-processor is to the firm a processor, and the agreements with the clients take theirs from
 * the processors that the activities for the client name: there is no list of its own to keep. Which activities use it, and
 * its agreement, the firm says itself. One of that name that is there already stays as it is.
 */
function withOwnProcessor(binder: Binder, notice: SubProcessorNotice): Binder {
  const { id, name, cvr, address, country, service } = notice;
  if (binder.processors.some((one) => one.id === id || saidAlike(one.name, name))) return binder;
  const own: Processor = {
    ...newProcessor,
    id,
    name,
    cvr,
    address,
    country,
    standing: 'onInstruction',
    service: service === '' ? name : service,
    transfer: withTransfer(newProcessor.transfer, notice),
  };
  return { ...binder, processors: [...binder.processors, own] };
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
