import { needsAgreement, type Processor } from '../../domain/processor/processor';
import { worksOnInstruction } from '../../reference/dataKinds';
import { termName } from '../../reference/library';
import { listed } from '../../text/format';
import { columns, list, midSentence, paragraph, table } from '../blocks';
import { inOnce } from '../common/terms';
import type { Section } from '../section';
import { isSharingKnown, type PolicyInput, recipientTerms } from './input';

/**
 * Who receives data (Art. 13(1)(e)): processors, who work for the firm, told apart from those who are responsible
 * themselves.
 */
export function sharingSection(input: PolicyInput): Section {
  const { facts, words, language } = input;
  const { sharing } = words;
  const recipients = recipientTerms(input);
  const name = (term: string): string => termName(term, language);
  const kinds = recipients.filter(worksOnInstruction).map(name);
  const processors = facts.processors.filter(needsAgreement);
  const others = inOnce([
    ...recipients.filter((term) => !worksOnInstruction(term)).map(name),
    ...facts.processors.filter((one) => !needsAgreement(one)).map(recipientInWords),
  ]);
  return {
    key: 'sharing',
    heading: sharing.heading,
    source: 'processors',
    blocks: !isSharingKnown(input)
      ? []
      : [
          ...paragraph(processors.length + kinds.length > 0 ? sharing.processors : sharing.noProcessors),
          ...table(
            sharing.table,
            columns(sharing.columns, [30, 36, 34]),
            processors.map((processor) => [
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

/** Somebody who decides about the data alone is a recipient, however much it works for the firm (Art. 4(7)). */
const recipientInWords = ({ name, service }: Processor): string => `${name} (${midSentence(service)})`;

/** The legal person stands beside the service where the name is only a brand. */
const serviceInWords = ({ name, entity, service }: Processor): string =>
  entity === '' || entity === name ? service : `${service} (${entity})`;

function outsideEuInWords({ words }: PolicyInput, { transfer }: Processor): string {
  const { outside, askUs, seeTransfers } = words.sharing;
  const isUnsaid = transfer.outsideEu === 'yes' && transfer.safeguard === '';
  const unsaid = transfer.to.length > 0 ? seeTransfers : askUs;
  const protection = isUnsaid ? unsaid : transfer.safeguard;
  return protection === '' ? outside[transfer.outsideEu] : `${outside[transfer.outsideEu]}: ${protection}`;
}
