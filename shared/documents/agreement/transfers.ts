import type { Transfer } from '../../domain/transfer/transfer';
import {
  adequacyDecision,
  countryName,
  isInEea,
  transfersAsOf,
  transferToolName,
} from '../../reference/transfers';
import { longDate } from '../../text/format';
import { columns, paragraph, sentences, table } from '../blocks';
import type { Block } from '../model';
import type { AgreementInput } from './input';
import { lineFor } from './points';

/** The instruction on transfers, and what each rests on (Art. 28(3)(a), chapter V). None is allowed that is not here. */
export function transferBlocks(input: AgreementInput): Block[] {
  const { words, language } = input;
  const { annexC } = words;
  const told = transfersOf(input);
  if (told.length === 0) {
    return isOpen(input)
      ? [...paragraph(annexC.unknownTransfers), ...lineFor(words.fillInLine(annexC.transferLine)).blocks]
      : paragraph(annexC.noTransfers);
  }
  const isByDecision = told.some(({ tool }) => tool === ADEQUACY);
  return [
    ...paragraph(annexC.transfers),
    ...table(
      annexC.transferTable,
      columns(annexC.transferColumns, [18, 22, 32, 28]),
      told.map((transfer) => row(input, transfer)),
    ),
    ...paragraph(isByDecision && annexC.listOf(longDate(transfersAsOf, language))),
  ];
}

const ADEQUACY = 'tool-adequacy';

function row({ words, language }: AgreementInput, { country, recipient, tool, note }: Transfer): string[] {
  const scope = tool === ADEQUACY ? adequacyDecision(country, language)?.scope : undefined;
  return [
    countryName(country, language),
    recipient,
    tool === '' ? words.annexC.noTool : transferToolName(tool, language),
    sentences([note, scope ?? '']),
  ];
}

/** The transfers that are told, and those that follow from where a party or a sub-processor is. */
function transfersOf(input: AgreementInput): Transfer[] {
  const { facts, holders, subProcessors, processor } = input;
  const told = [
    ...holders.flatMap(({ name, transfer }) =>
      transfer.to.map((one) => ({ ...one, recipient: one.recipient === '' ? name : one.recipient })),
    ),
    ...facts.activities.flatMap(({ transfers }) => transfers),
  ];
  const isTold = ({ country }: { country: string }): boolean => told.some((one) => one.country === country);
  const implied = [processor, ...subProcessors]
    .filter((one) => isOutside(one.country) && !isTold(one))
    .map(({ name, country }) => ({ country, recipient: name, tool: '', note: '' }));
  return [...told, ...implied];
}

/** Own words for a country say nothing that a program can judge. */
const isOutside = (country: string): boolean => /^[A-Z]{2}$/.test(country) && !isInEea(country);

/** Whether somebody has the data outside the EU, or may have, without it being told where and on what basis. */
const isOpen = ({ processor, holders, isHelpUnwritten }: AgreementInput): boolean =>
  processor.name === '' || isHelpUnwritten || holders.some(({ transfer }) => transfer.outsideEu !== 'no');
