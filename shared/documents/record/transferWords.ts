import type { Activity } from '../../domain/activity/activity';
import type { Processor } from '../../domain/processor/processor';
import type { Transfer } from '../../domain/transfer/transfer';
import {
  adequacyDecision,
  countryCode,
  countryName,
  isInEea,
  transferToolName,
} from '../../reference/transfers';
import { longDate } from '../../text/format';
import { noneNamed } from './answers';
import type { RecordInput } from './recordInput';

/** Where data of an activity leave the EU and EEA, its processors' transfers included (Art. 30(1)(e)). */
export function transfersOf(input: RecordInput, activity: Activity): string[] {
  const { binder, words } = input;
  const processors = binder.processors.filter(({ id }) => activity.processors.includes(id));
  const told = [
    ...activity.transfers.map((transfer) => transferInWords(input, transfer)),
    ...processors
      .filter(({ transfer }) => transfer.outsideEu !== 'no')
      .flatMap((processor) =>
        processorTransfers(input, processor).map((what) => words.transfer.at(processor.name, what)),
      ),
  ];
  if (told.length > 0) return told;
  return [processors.length > 0 ? words.no : noneNamed(input, activity)];
}

/** Whether a processor takes data outside the EU and EEA, each country with what allows it. */
export function processorTransfers(input: RecordInput, { transfer }: Processor): string[] {
  const { words } = input;
  if (transfer.outsideEu === 'no') return [words.no];
  if (transfer.outsideEu === 'unknown') return [words.transfer.unknown];
  if (transfer.to.length > 0) return transfer.to.map((one) => transferInWords(input, one));
  return [
    `${words.transfer.noCountry}, ${transfer.safeguard === '' ? words.transfer.noTool : transfer.safeguard}`,
  ];
}

/** One transfer: country, to whom, and what allows it with its date. */
function transferInWords(input: RecordInput, transfer: Transfer): string {
  const { words, language } = input;
  const country = countryName(countryCode(transfer.country), language);
  const place = transfer.recipient === '' ? country : words.transfer.to(country, transfer.recipient);
  const note = transfer.note === '' ? '' : `, ${transfer.note}`;
  return words.transfer.at(place, `${toolInWords(input, transfer)}${note}`);
}

function toolInWords({ words, language }: RecordInput, { tool, country }: Transfer): string {
  const code = countryCode(country);
  if (isInEea(code)) return words.transfer.inside;
  if (tool === '') return words.transfer.noTool;
  const name = transferToolName(tool, language);
  const decision = tool === ADEQUACY ? adequacyDecision(code, language) : undefined;
  if (decision === undefined) return name;
  const date = longDate(decision.date, language);
  return decision.expires === null
    ? words.transfer.decision(name, date)
    : words.transfer.decisionUntil(name, date, longDate(decision.expires, language));
}

const ADEQUACY = 'tool-adequacy';
