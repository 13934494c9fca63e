import type { Language } from '../../../../shared/domain/language';
import { Processor } from '../../../../shared/domain/processor/processor';
import { settledTransfer } from '../../../../shared/domain/processor/settledTransfer';
import { groupKey, schemaErrors } from '../../../entries/schemaErrors';
import {
  type TransferValues as OneTransferValues,
  transfersFrom,
  transferValues as transfersInWords,
} from '../../../entries/transferForm';
import type { FieldErrors } from '../../../entries/useEntryForm';
import type { text } from './text';

type Transfers = Processor['transfer'];

/** Countries and tools stand here in words. */
export type TransferValues = Omit<Transfers, 'to'> & { to: readonly OneTransferValues[] };

export const transferValues = ({ to, ...rest }: Transfers, language: Language): TransferValues => ({
  ...rest,
  to: transfersInWords(to, language),
});

export const transferInput = ({ to, ...rest }: TransferValues, language: Language): Transfers =>
  settledTransfer({ ...rest, to: transfersFrom(to, language) });

export function transferErrors(
  values: TransferValues,
  language: Language,
  { errors }: { errors: (typeof text)['da']['errors'] },
): FieldErrors {
  const isNowhere = values.outsideEu === 'yes' && values.to.length === 0;
  return {
    ...schemaErrors(Processor.shape.transfer, transferInput(values, language), errors, groupKey('to')),
    ...(isNowhere ? { to: errors.noCountries } : {}),
  };
}
