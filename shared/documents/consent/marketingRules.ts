import { authorityNamed, danishLawAsOf, law } from '../../reference/law';
import { citation } from '../../reference/library';
import { text, version } from '../../text/documents/marketingRules';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import { firmName } from '../common/firm';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** The firm's rules for marketing and for passing data on, as today's law has them (section 10 of the Marketing Practices Act). */
export function marketingRules(input: RegisterInput): PaperDocument {
  const { language } = input;
  const words = text[language];
  const { name, citation: act } = law('mfl', language);
  const read = {
    citation: (id: string) => citation(id, language),
    act: `${name} (${act})`,
    asOf: longDate(danishLawAsOf, language),
  };
  const list = authorityNamed('aut-robinson', language);
  const ombudsman = authorityNamed('aut-fo', language);
  return registerPaper(input, {
    kind: 'marketingRules',
    textVersion: version,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      { kind: 'heading', level: 2, text: words.ownTitle },
      ...paragraph(words.two),
      { kind: 'list', items: words.own(read) },
      ...paragraph(words.listAt(list.web), words.ombudsman(ombudsman.name, ombudsman.web)),
      { kind: 'heading', level: 2, text: words.passTitle },
      { kind: 'list', items: words.pass(read) },
      { kind: 'heading', level: 2, text: words.specialTitle },
      { kind: 'list', items: words.special(read) },
      { kind: 'paragraph', tone: 'small', text: words.asOf(read) },
    ],
  });
}
