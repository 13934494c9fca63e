import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { IsoDate } from '../../shared/domain/calendar';
import { looksLikeEmail, looksLikePhone } from '../../shared/domain/identifiers/contact';
import { ProcessingAgreement } from '../../shared/domain/processingAgreement/processingAgreement';
import { settledAgreement } from '../../shared/domain/processingAgreement/settledAgreement';
import { newProcessor } from '../../shared/domain/processor/newProcessor';
import type { Processor, processorAudiences } from '../../shared/domain/processor/processor';
import { settledTransfer } from '../../shared/domain/processor/settledTransfer';
import { sentenceStart } from '../../shared/text/format';
import { agreementDayErrors, type NotCovered, notCoveredFrom, notCoveredValues } from './agreementParts';
import { groupKey, schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

type Audience = (typeof processorAudiences)[number];

export type ProcessorValues = {
  name: string;
  entity: string;
  service: string;
  audiences: readonly Audience[];
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  agreement: Processor['agreement']['state'];
  signedOn: IsoDate | null;
  expiresOn: IsoDate | null;
  notCovered: readonly NotCovered[];
  outsideEu: Processor['transfer']['outsideEu'];
  safeguard: string;
  lastOn: IsoDate | null;
  everyMonths: number | null;
  note: string;
};

export function processorValues(processor: Processor | undefined): ProcessorValues {
  const { contact, agreement, transfer, supervision, ...known } = processor ?? newProcessor;
  return {
    name: known.name,
    entity: known.entity,
    service: known.service,
    audiences: known.audiences,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    agreement: agreement.state,
    signedOn: agreement.signedOn,
    expiresOn: agreement.expiresOn,
    notCovered: notCoveredValues(agreement),
    outsideEu: transfer.outsideEu,
    safeguard: transfer.safeguard,
    lastOn: supervision.lastOn,
    everyMonths: supervision.everyMonths,
    note: known.note,
  };
}

/** What the drawer does not ask about stays as it is. */
export function processorInput(
  id: string | null,
  values: ProcessorValues,
  before: Processor | undefined,
): Input<'processor.save'> {
  const known = before ?? newProcessor;
  return {
    ...known,
    id,
    name: values.name,
    entity: values.entity,
    service: values.service,
    audiences: [...values.audiences],
    contact: { name: values.contactName, phone: values.contactPhone, email: values.contactEmail },
    agreement: settledAgreement({
      ...known.agreement,
      state: values.agreement,
      signedOn: values.signedOn,
      expiresOn: values.expiresOn,
      notCovered: notCoveredFrom(values.notCovered),
    }),
    transfer: settledTransfer({
      ...known.transfer,
      outsideEu: values.outsideEu,
      safeguard: values.safeguard,
    }),
    supervision: {
      ...known.supervision,
      lastOn: values.lastOn,
      everyMonths: values.everyMonths ?? 0,
    },
    note: values.note,
  };
}

/** `contact.name` is the field `contactName`. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [part, name] = path.map(String);
  if (part === 'contact') return `contact${sentenceStart(name ?? '')}`;
  return String(path.findLast((one) => typeof one === 'string'));
}

const isWrong = (typed: string, isRight: (text: string) => boolean): boolean =>
  typed.trim() !== '' && !isRight(typed);

type Words = { errors: (typeof text)['da']['errors']; inFuture: string };

/**
 * `before` is the processor as it is kept, undefined for a new one: a country that is told of there needs no further words
 * here. `inFuture` is what to say of something that is told as done on a day to come.
 */
export function processorErrors(
  values: ProcessorValues,
  { before, today }: { before: Processor | undefined; today: IsoDate },
  { errors, inFuture }: Words,
): FieldErrors {
  const { agreement, transfer, supervision, ...rest } = processorInput(null, values, before);
  const { notCovered } = agreement;
  const isUnsaid =
    transfer.outsideEu === 'yes' && transfer.safeguard.trim() === '' && transfer.to.length === 0;
  return {
    ...schemaErrors(
      entriesContract['processor.save'].input,
      { ...rest, agreement: { ...agreement, notCovered: [] }, transfer, supervision },
      errors,
      fieldOf,
    ),
    ...schemaErrors(LeftOut, { notCovered }, leftOutWords(errors), groupKey('notCovered')),
    ...(isWrong(values.contactPhone, looksLikePhone) ? { contactPhone: errors.phone } : {}),
    ...(isWrong(values.contactEmail, looksLikeEmail) ? { contactEmail: errors.email } : {}),
    ...agreementDayErrors(agreement, today, { ...errors, inFuture }),
    ...(isUnsaid ? { safeguard: errors.safeguard } : {}),
    ...(supervision.lastOn !== null && supervision.lastOn > today ? { lastOn: inFuture } : {}),
  };
}

const LeftOut = ProcessingAgreement.pick({ notCovered: true });

/** What a processor does and what its agreement leaves out are both a service, but not asked for in the same words. */
const leftOutWords = (errors: Words['errors']) => ({
  ...errors,
  words: { ...errors.words, service: errors.leftOut },
});
