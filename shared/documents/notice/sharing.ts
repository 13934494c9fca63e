import { needsAgreement, type Processor } from '../../domain/processor/processor';
import type { Transfer } from '../../domain/transfer/transfer';
import { worksOnInstruction } from '../../reference/dataKinds';
import { countryName, isInEea, transferToolName } from '../../reference/transfers';
import { columns, list, paragraph, table } from '../blocks';
import { termNames, termsInWords } from '../common/terms';
import type { Section } from '../section';
import type { NoticeInput } from './input';

/** Who receives data (Art. 13(1)(e)): those who work for the firm, and those who decide for themselves. */
export function sharingSection(input: NoticeInput): Section {
  const { facts, language, shared } = input;
  const { sharing } = shared.policy;
  const recipients = facts.activities
    .flatMap((activity) => activity.recipients)
    .filter((term) => term !== 'r-ingen');
  const kinds = recipients.filter(worksOnInstruction);
  const others = termNames(
    recipients.filter((term) => !worksOnInstruction(term)),
    language,
  );
  const processors = facts.processors.filter(needsAgreement);
  const onTheirOwn = facts.processors.filter((processor) => !needsAgreement(processor)).map(toldOnItsOwn);
  const isSome = processors.length + kinds.length > 0;
  const isKnown = facts.activities.length + facts.processors.length > 0;
  return {
    key: 'sharing',
    heading: sharing.heading,
    source: 'processors',
    blocks: !isKnown
      ? []
      : [
          ...paragraph(isSome ? sharing.processors : !facts.hasUnplaced && sharing.noProcessors),
          ...table(
            sharing.table,
            columns(sharing.columns, [30, 36, 34]),
            processors.map((one) => [one.name, serviceInWords(one), outsideEuInWords(input, one)]),
          ),
          ...paragraph(
            kinds.length > 0 && sharing.kinds(termsInWords(kinds, language)),
            facts.hasUnplaced && (isSome ? shared.unwritten.moreProcessors : shared.unwritten.processors),
          ),
          ...(others.length + onTheirOwn.length > 0 ? paragraph(sharing.others) : []),
          ...list([...others, ...onTheirOwn]),
          ...paragraph(!facts.hasUnplaced && sharing.nobodyElse),
        ],
  };
}

const toldOnItsOwn = (processor: Processor): string => `${processor.name}: ${serviceInWords(processor)}`;

/** The legal person stands beside the service where the name is only a brand. */
const serviceInWords = ({ name, entity, service }: Processor): string =>
  entity === '' || entity === name ? service : `${service} (${entity})`;

function outsideEuInWords({ shared }: NoticeInput, { transfer }: Processor): string {
  const { outside, askUs } = shared.policy.sharing;
  const isUnsaid = transfer.outsideEu === 'yes' && transfer.safeguard === '' && transfer.to.length === 0;
  const protection = isUnsaid ? askUs : transfer.safeguard;
  return protection === '' ? outside[transfer.outsideEu] : `${outside[transfer.outsideEu]}: ${protection}`;
}

/** Whether data leave the EU and EEA, where to, and what allows it (Art. 13(1)(f)). */
export function transferSection(input: NoticeInput): Section {
  const { facts, shared } = input;
  const { transfer } = shared.policy;
  const outside = facts.processors.map((processor) => processor.transfer.outsideEu);
  const rows = transferRows(input);
  const isInside = rows.length === 0 && outside.every((one) => one === 'no') && !facts.hasUnplaced;
  return {
    key: 'transfer',
    heading: transfer.heading,
    source: 'processors',
    blocks:
      facts.activities.length + facts.processors.length === 0
        ? []
        : [
            ...paragraph(
              isInside && (facts.processors.length > 0 ? transfer.inside : transfer.none),
              outside.includes('yes') && transfer.some,
              outside.includes('unknown') && transfer.unknown,
              facts.hasUnplaced && shared.unwritten.transfers,
              rows.length > 0 && shared.transfers.known,
              rows.length > 0 && !outside.includes('yes') && shared.transfers.copy,
            ),
            ...table(shared.transfers.table, columns(shared.transfers.columns, [36, 22, 42]), rows),
          ],
  };
}

function transferRows({ facts, language, shared }: NoticeInput): string[][] {
  const row = (by: string, { country, recipient, tool }: Transfer): string[] => [
    recipient === '' || recipient === by ? by : `${recipient} (${by})`,
    countryName(country, language),
    tool === '' ? shared.policy.sharing.askUs : transferToolName(tool, language),
  ];
  return [
    ...facts.processors.flatMap(({ name, transfer }) => outsideEea(transfer.to).map((one) => row(name, one))),
    ...facts.activities.flatMap(({ name, transfers }) => outsideEea(transfers).map((one) => row(name, one))),
  ];
}

/** Within the EEA nothing is transferred in the law's sense (chapter V). */
const outsideEea = (transfers: readonly Transfer[]): Transfer[] =>
  transfers.filter(({ country }) => !isInEea(country));
