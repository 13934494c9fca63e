import type { Language } from '../../shared/domain/language';
import type { Transfer } from '../../shared/domain/transfer/transfer';
import {
  countryCode,
  countryName,
  transferToolFromWords,
  transferToolName,
} from '../../shared/reference/transfers';

/** A transfer as it stands in a form: country and tool in words. */
export type TransferValues = Transfer;

export const noTransfer: TransferValues = { country: '', recipient: '', tool: '', note: '' };

export const transferValues = (transfers: readonly Transfer[], language: Language): TransferValues[] =>
  transfers.map(({ country, tool, ...rest }) => ({
    ...rest,
    country: countryName(country, language),
    tool: transferToolName(tool, language),
  }));

export const transfersFrom = (values: readonly TransferValues[], language: Language): Transfer[] =>
  values.map(({ country, tool, ...rest }) => ({
    ...rest,
    country: countryCode(country),
    tool: transferToolFromWords(tool, language),
  }));
