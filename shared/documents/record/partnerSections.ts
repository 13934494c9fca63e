import type { Activity } from '../../domain/activity/activity';
import type { Client } from '../../domain/client/client';
import { formatCvr } from '../../domain/identifiers/cvr';
import { needsAgreement, type Processor } from '../../domain/processor/processor';
import { countryName, transfersAsOf } from '../../reference/transfers';
import { longDate, sentenceStart } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { dividedRows, type ListRow } from '../dividedRows';
import type { Section } from '../section';
import { waysInWords } from './firmSection';
import type { RecordInput } from './recordInput';
import { processorTransfers } from './transferWords';

/** Who has the data for the firm, and where outside the EU they come (Art. 30(1)(d) and (e), (2)(c)). */
export function processorsSection(input: RecordInput): Section {
  const { words, side, processors, language } = input;
  return {
    key: 'processors',
    heading: words.processors.heading[side],
    source: 'processors',
    blocks: [
      ...(processors.length === 0 ? paragraph(noneInWords(input)) : []),
      ...table(
        words.processors.table,
        columns(words.processors.columns, [17, 20, 12, 19, 6, 26]),
        dividedRows(
          processors.map((one) => processorRow(input, one)),
          words,
        ),
      ),
      ...paragraph(words.processors.asOf(longDate(transfersAsOf, language))),
    ],
  };
}

/** That nobody helps with what is done for clients is said only by a firm that has no processors at all. */
function noneInWords({ words, side, binder }: RecordInput): string {
  const isAsked = side === 'processor' && binder.processors.some(needsAgreement);
  return isAsked ? words.processors.unwritten : words.processors.none[side];
}

function processorRow(input: RecordInput, one: Processor): ListRow {
  const { words, language } = input;
  const country = one.country === '' ? '' : countryName(one.country, language);
  const known = [
    one.entity === one.name ? '' : one.entity,
    one.cvr === '' ? '' : words.company.cvr(formatCvr(one.cvr)),
    country,
  ];
  return {
    name: one.name,
    cells: [
      known,
      [words.processors.standing[one.standing]],
      [one.service],
      numbersOf(input, ({ processors }) => processors.includes(one.id)),
      processorTransfers(input, one).map(sentenceStart),
    ],
  };
}

/** The numbers of the activities that something belongs to. */
const numbersOf = ({ activities }: RecordInput, has: (activity: Activity) => boolean): string[] => [
  activities.flatMap((activity, index) => (has(activity) ? [`${index + 1}`] : [])).join(', '),
];

/** The controllers on whose behalf the firm works, with contact (Art. 30(2)(a)). */
export function clientsSection(input: RecordInput): Section {
  const { words, binder } = input;
  return {
    key: 'clients',
    heading: words.clients.heading,
    source: 'clients',
    blocks: [
      ...(binder.clients.length === 0 ? paragraph(words.clients.none) : []),
      ...table(
        words.clients.table,
        columns(words.clients.columns, [24, 24, 24, 22, 6]),
        dividedRows(
          binder.clients.map((client) => clientRow(input, client)),
          words,
        ),
      ),
    ],
  };
}

function clientRow(input: RecordInput, client: Client): ListRow {
  const { words, language } = input;
  const name =
    client.cvr === '' ? client.name : `${client.name}, ${words.company.cvr(formatCvr(client.cvr))}`;
  const country = client.country === '' ? '' : countryName(client.country, language);
  return {
    name,
    cells: [
      [client.address, country],
      [client.contact.name, waysInWords(input, client.contact)],
      [client.service],
      numbersOf(input, ({ clients }) => clients.includes(client.id)),
    ],
  };
}
