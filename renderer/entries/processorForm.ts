import type { Input } from '../../shared/contract';
import { entriesContract } from '../../shared/contract/entries';
import type { IsoDate } from '../../shared/domain/calendar';
import { unseenAgreement } from '../../shared/domain/processingAgreement/processingAgreement';
import type { Processor, processorAudiences } from '../../shared/domain/processor/processor';
import { schemaErrors } from './schemaErrors';
import type { text } from './text';
import type { FieldErrors } from './useEntryForm';

type Audience = (typeof processorAudiences)[number];

export type ProcessorValues = {
  name: string;
  entity: string;
  service: string;
  audiences: readonly Audience[];
  contact: string;
  agreement: Processor['agreement']['state'];
  signedOn: IsoDate | null;
  expiresOn: IsoDate | null;
  notCovered: string;
  outsideEu: Processor['transfer']['outsideEu'];
  safeguard: string;
  lastOn: IsoDate | null;
  everyMonths: number | null;
  note: string;
};

/** Once a year is what is suggested for a small firm. */
const SUGGESTED_MONTHS = 12;

export function processorValues(processor: Processor | undefined): ProcessorValues {
  return {
    name: processor?.name ?? '',
    entity: processor?.entity ?? '',
    service: processor?.service ?? '',
    audiences: processor?.audiences ?? ['customers'],
    contact: processor?.contact.email ?? '',
    agreement: processor?.agreement.state ?? 'unknown',
    signedOn: processor?.agreement.signedOn ?? null,
    expiresOn: processor?.agreement.expiresOn ?? null,
    notCovered: processor?.agreement.notCovered.map(({ service }) => service).join(', ') ?? '',
    outsideEu: processor?.transfer.outsideEu ?? 'unknown',
    safeguard: processor?.transfer.safeguard ?? '',
    lastOn: processor?.supervision.lastOn ?? null,
    everyMonths: processor?.supervision.everyMonths ?? SUGGESTED_MONTHS,
    note: processor?.note ?? '',
  };
}

const noProcessor: Omit<Processor, 'id'> = {
  name: '',
  entity: '',
  cvr: '',
  address: '',
  country: '',
  standing: 'onInstruction',
  service: '',
  audiences: ['customers'],
  dataCategories: [],
  contact: { name: '', phone: '', email: '' },
  agreement: unseenAgreement,
  subProcessors: [],
  transfer: { outsideEu: 'unknown', to: [], safeguard: '' },
  supervision: { lastOn: null, everyMonths: SUGGESTED_MONTHS, concept: '', evidence: '' },
  note: '',
};

/** Dates of an agreement are kept only with an agreement that is signed. */
export function processorInput(
  id: string | null,
  values: ProcessorValues,
  before: Processor | undefined,
): Input<'processor.save'> {
  const isSigned = values.agreement === 'signed';
  return {
    ...(before ?? noProcessor),
    id,
    name: values.name,
    entity: values.entity,
    service: values.service,
    audiences: [...values.audiences],
    contact: { ...(before ?? noProcessor).contact, email: values.contact },
    agreement: {
      ...(before ?? noProcessor).agreement,
      state: values.agreement,
      signedOn: isSigned ? values.signedOn : null,
      expiresOn: isSigned ? values.expiresOn : null,
      notCovered: values.notCovered === '' ? [] : [{ service: values.notCovered, processor: null }],
    },
    transfer: {
      ...(before ?? noProcessor).transfer,
      outsideEu: values.outsideEu,
      safeguard: values.safeguard,
    },
    supervision: {
      ...(before ?? noProcessor).supervision,
      lastOn: values.lastOn,
      everyMonths: values.everyMonths ?? 0,
    },
    note: values.note,
  };
}

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
  );
  const { signedOn, expiresOn } = agreement;
  return {
    ...found,
    ...(signedOn !== null && signedOn > today ? { signedOn: inFuture } : {}),
    ...(signedOn !== null && expiresOn !== null && expiresOn < signedOn
      ? { expiresOn: words.expiresBeforeSigned }
      : {}),
    ...(values.outsideEu === 'yes' && values.safeguard.trim() === '' ? { safeguard: words.safeguard } : {}),
    ...(supervision.lastOn !== null && supervision.lastOn > today ? { lastOn: inFuture } : {}),
  };
}
