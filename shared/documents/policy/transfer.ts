import type { Processor } from '../../domain/processor/processor';
import type { Transfer } from '../../domain/transfer/transfer';
import { countryName, isInEea, transfersAsOf, transferToolName } from '../../reference/transfers';
import { longDate } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import type { Section } from '../section';
import { isSharingKnown, type PolicyInput, recipientTerms } from './input';

/** Whether data leave the EU and EEA, where to, and what protects them there (Arts. 13(1)(f) and 14(1)(f)). */
export function transferSection(input: PolicyInput): Section {
  const { facts, words, language } = input;
  const { transfer } = words;
  const some = (outside: Processor['transfer']['outsideEu']): boolean =>
    facts.processors.some((processor) => processor.transfer.outsideEu === outside);
  const told = transfersOf(input);
  const isInside = !some('yes') && !some('unknown');
  const isNone = facts.processors.length === 0 && told.length === 0;
  return {
    key: 'transfer',
    heading: transfer.heading,
    source: 'processors',
    blocks: !isSharingKnown(input)
      ? []
      : [
          ...paragraph(
            isInside && facts.processors.length > 0 && transfer.inside,
            isInside && isNone && transfer.none,
            some('yes') && transfer.some,
            some('unknown') && transfer.unknown,
            recipientTerms(input).includes('r-some') && transfer.socialMedia,
            told.length > 0 && transfer.told,
          ),
          ...table(
            transfer.table,
            columns(transfer.columns, [22, 34, 44]),
            told.map(({ country, recipient, tool }) => [
              countryName(country, language),
              recipient,
              tool === '' ? transfer.noTool : transferToolName(tool, language),
            ]),
          ),
          ...paragraph(
            told.some(({ tool }) => tool === 'tool-adequacy') &&
              transfer.asOf(longDate(transfersAsOf, language)),
          ),
        ],
  };
}

type Told = Pick<Transfer, 'country' | 'recipient' | 'tool'>;

/** Transfers of the processors and of the activities; within the EU and EEA there are none. */
function transfersOf({ facts }: PolicyInput): Told[] {
  const named = (transfers: readonly Transfer[], who: string): Told[] =>
    transfers.map((one) => ({ ...one, recipient: one.recipient === '' ? who : one.recipient }));
  return [
    ...facts.processors
      .filter(({ transfer }) => transfer.outsideEu !== 'no')
      .flatMap(({ name, transfer }) => named(transfer.to, name)),
    ...facts.activities.flatMap(({ name, transfers }) => named(transfers, name)),
  ].filter(({ country }) => !isInEea(country));
}
