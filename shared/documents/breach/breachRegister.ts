import { text, version } from '../../text/documents/breachRegister';
import { columns, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** All breaches, as the authority may ask to see them (Art. 33(5)). */
export function breachRegister(input: RegisterInput): PaperDocument {
  const { binder, language } = input;
  const words = text[language];
  return registerPaper(input, {
    kind: 'breachRegister',
    textVersion: version,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      ...(binder.breaches.length === 0
        ? paragraph(words.none)
        : table(
            input.title,
            columns(words.columns, [40, 60]),
            binder.breaches.map(({ name, note }) => [name, note]),
          )),
    ],
  });
}
