import type { Processor } from '../../domain/processor/processor';
import { termName } from '../../reference/library';
import { listed } from '../../text/format';
import { columns, list, midSentence, paragraph, table } from '../blocks';
import { unique } from './data';
import type { PolicyInput, Section } from './input';

/** Recipients of the reference that work for the firm. They are processors, whom the list names (Art. 4(8)). */
const processorKinds = new Set([
  'r-bogf',
  'r-crm',
  'r-gps',
  'r-it',
  'r-loen',
  'r-mail',
  'r-nyhedsbrev',
  'r-tv',
  'r-whistle',
]);

/**
 * Who receives data (Art. 13(1)(e)): processors, who work for the firm, told apart from those who are responsible
 * themselves.
 */
export function sharingSection(input: PolicyInput): Section {
  const { facts, words, language } = input;
  const { sharing } = words;
  const recipients = recipientTerms(input);
  const name = (term: string): string => termName(term, language);
  const kinds = recipients.filter((term) => processorKinds.has(term)).map(name);
  const others = recipients.filter((term) => !processorKinds.has(term)).map(name);
  const hasProcessors = facts.processors.length > 0 || kinds.length > 0;
  return {
    heading: sharing.heading,
    source: 'processors',
    blocks: !isKnown(input)
      ? []
      : [
          ...paragraph(hasProcessors ? sharing.processors : sharing.noProcessors),
          ...table(
            sharing.table,
            columns(sharing.columns, [30, 36, 34]),
            facts.processors.map((processor) => [
              processor.name,
              serviceInWords(processor),
              outsideEuInWords(input, processor),
            ]),
          ),
          ...paragraph(
            kinds.length > 0 && sharing.kinds(listed(kinds.map(midSentence), language)),
            others.length > 0 && sharing.others,
          ),
          ...list(others),
          ...paragraph(sharing.nobodyElse),
        ],
  };
}

/** Whether data leave the EU and EEA, and what protects them there (Art. 13(1)(f)). */
export function transferSection(input: PolicyInput): Section {
  const { facts, words } = input;
  const { transfer } = words;
  const some = (outside: Processor['transfer']['outsideEu']): boolean =>
    facts.processors.some((processor) => processor.transfer.outsideEu === outside);
  const isInside = !some('yes') && !some('unknown');
  return {
    heading: transfer.heading,
    source: 'processors',
    blocks: !isKnown(input)
      ? []
      : paragraph(
          isInside && (facts.processors.length > 0 ? transfer.inside : transfer.none),
          some('yes') && transfer.some,
          some('unknown') && transfer.unknown,
          recipientTerms(input).includes('r-some') && transfer.socialMedia,
        ),
  };
}

/** Before the question of suppliers has been answered, "nobody" would be untrue. */
const isKnown = ({ binder, facts }: PolicyInput): boolean =>
  facts.processors.length > 0 || binder.setup.answers.suppliers !== null || binder.setup.finishedOn !== null;

const recipientTerms = ({ facts }: PolicyInput): string[] =>
  unique(facts.activities.flatMap(({ recipients }) => recipients)).filter((term) => term !== 'r-ingen');

/** The legal person stands beside the service where the name is only a brand. */
const serviceInWords = ({ name, entity, service }: Processor): string =>
  entity === '' || entity === name ? service : `${service} (${entity})`;

function outsideEuInWords({ words }: PolicyInput, { transfer }: Processor): string {
  const { outside, askUs } = words.sharing;
  const isUnsaid = transfer.outsideEu === 'yes' && transfer.safeguard === '';
  const protection = isUnsaid ? askUs : transfer.safeguard;
  return protection === '' ? outside[transfer.outsideEu] : `${outside[transfer.outsideEu]}: ${protection}`;
}
