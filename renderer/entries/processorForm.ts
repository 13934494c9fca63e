import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { IsoDate } from '../../shared/domain/calendar';
import { looksLikeEmail, looksLikePhone } from '../../shared/domain/identifiers/contact';
import { newProcessor } from '../../shared/domain/processor/newProcessor';
import type { Processor, processorAudiences } from '../../shared/domain/processor/processor';
import { sentenceStart } from '../../shared/text/format';
import { schemaErrors } from './schemaErrors';
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
  notCovered: readonly string[];
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
    notCovered: agreement.notCovered.map(({ service }) => service),
    outsideEu: transfer.outsideEu,
    safeguard: transfer.safeguard,
    lastOn: supervision.lastOn,
    everyMonths: supervision.everyMonths,
    note: known.note,
  };
}

/** Dates of an agreement are kept only with an agreement that is signed. */
export function processorInput(
  id: string | null,
  values: ProcessorValues,
  before: Processor | undefined,
): Input<'processor.save'> {
  const isSigned = values.agreement === 'signed';
  const known = before ?? newProcessor;
  return {
    ...known,
    id,
    name: values.name,
    entity: values.entity,
    service: values.service,
    audiences: [...values.audiences],
    contact: { name: values.contactName, phone: values.contactPhone, email: values.contactEmail },
    agreement: {
      ...known.agreement,
      state: values.agreement,
      signedOn: isSigned ? values.signedOn : null,
      expiresOn: isSigned ? values.expiresOn : null,
      notCovered: values.notCovered.map((service) => ({
        service,
        processor: known.agreement.notCovered.find((one) => one.service === service)?.processor ?? null,
      })),
    },
    transfer: {
      ...known.transfer,
      outsideEu: values.outsideEu,
      safeguard: values.safeguard,
    },
    supervision: {
      ...known.supervision,
      lastOn: values.lastOn,
      everyMonths: values.everyMonths ?? 0,
    },
    note: values.note,
  };
}

/** `contact.name` is the field `contactName`; what is wrong with a thing in a list is told at the list. */
function fieldOf(path: readonly PropertyKey[]): string {
  const [part, name] = path.map(String);
  if (part === 'contact') return `contact${sentenceStart(name ?? '')}`;
  if (path.includes('notCovered')) return 'notCovered';
  return String(path.findLast((one) => typeof one === 'string'));
}

const isWrong = (typed: string, isRight: (text: string) => boolean): boolean =>
  typed.trim() !== '' && !isRight(typed);

/** `inFuture` is what to say of something that is told as done on a day to come. */
export function processorErrors(
  values: ProcessorValues,
  today: IsoDate,
  words: (typeof text)['da']['errors'],
  inFuture: string,
): FieldErrors {
  const { agreement, supervision, ...rest } = processorInput(null, values, undefined);
  const found = schemaErrors(
    entriesContract['processor.save'].input,
    { ...rest, agreement, supervision },
    words,
    fieldOf,
  );
  const { signedOn, expiresOn } = agreement;
  return {
    ...found,
    ...(isWrong(values.contactPhone, looksLikePhone) ? { contactPhone: words.phone } : {}),
    ...(isWrong(values.contactEmail, looksLikeEmail) ? { contactEmail: words.email } : {}),
    ...(signedOn !== null && signedOn > today ? { signedOn: inFuture } : {}),
    ...(signedOn !== null && expiresOn !== null && expiresOn < signedOn
      ? { expiresOn: words.expiresBeforeSigned }
      : {}),
    ...(values.outsideEu === 'yes' && values.safeguard.trim() === '' ? { safeguard: words.safeguard } : {}),
    ...(supervision.lastOn !== null && supervision.lastOn > today ? { lastOn: inFuture } : {}),
  };
}
