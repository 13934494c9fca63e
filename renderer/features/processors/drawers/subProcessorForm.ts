import { cvrDigits, formatCvr } from '../../../../shared/domain/identifiers/cvr';
import type { Language } from '../../../../shared/domain/language';
import { type Processor, SubProcessor } from '../../../../shared/domain/processor/processor';
import { countryCode, countryName } from '../../../../shared/reference/transfers';
import { schemaErrors } from '../../../entries/schemaErrors';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

/** The country stands here in words; the empty id stands for no processor. */
export type SubProcessorValues = Omit<SubProcessor, 'id' | 'processor'> & { processor: string };

export function subProcessorValues(sub: SubProcessor | undefined, language: Language): SubProcessorValues {
  return {
    name: sub?.name ?? '',
    service: sub?.service ?? '',
    country: countryName(sub?.country ?? '', language),
    cvr: formatCvr(sub?.cvr ?? ''),
    address: sub?.address ?? '',
    processor: sub?.processor ?? '',
  };
}

export function subProcessorInput(
  id: string,
  values: SubProcessorValues,
  { before, language }: { before: SubProcessor | undefined; language: Language },
): SubProcessor {
  const isSameNumber = before !== undefined && values.cvr === formatCvr(before.cvr);
  const isSameCountry = before !== undefined && values.country === countryName(before.country, language);
  return {
    ...values,
    id,
    cvr: isSameNumber ? before.cvr : (cvrDigits(values.cvr) ?? values.cvr),
    country: isSameCountry ? before.country : countryCode(values.country),
    processor: values.processor === '' ? null : values.processor,
  };
}

/** The processor with one sub-processor more, or with this one as it now is. */
export function withSubProcessor(processor: Processor, sub: SubProcessor): Processor {
  const isThere = processor.subProcessors.some(({ id }) => id === sub.id);
  return {
    ...processor,
    subProcessors: isThere
      ? processor.subProcessors.map((one) => (one.id === sub.id ? sub : one))
      : [...processor.subProcessors, sub],
  };
}

/** `wrongCvr` is what to say of eight digits that are no CVR number. */
export function subProcessorErrors(
  values: SubProcessorValues,
  language: Language,
  { errors, wrongCvr }: { errors: (typeof text)['da']['errors']; wrongCvr: string },
): FieldErrors {
  const input = subProcessorInput('new', values, { before: undefined, language });
  const found = schemaErrors(SubProcessor, input, errors);
  return { ...found, ...('cvr' in found && cvrDigits(values.cvr) !== null ? { cvr: wrongCvr } : {}) };
}
