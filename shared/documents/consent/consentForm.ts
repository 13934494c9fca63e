import { thresholdValue } from '../../reference/thresholds';
import { text, version } from '../../text/documents/consentForm';
import { listed } from '../../text/format';
import { paragraph } from '../blocks';
import { contactWays } from '../common/contactWays';
import { firmName } from '../common/firm';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

/** A declaration to print and sign: the words of a wording, the right to withdraw, and nothing else (Art. 7(2) and (3)). */
export function consentForm(input: RegisterInput): PaperDocument | null {
  const { binder, language, subject } = input;
  const wording = binder.consents.find(({ id }) => id === subject);
  if (wording?.kind !== 'wording') return null;
  const words = text[language];
  const ways = contactWays(binder);
  const isOfChild = wording.askedOf === 'children';
  return registerPaper(input, {
    kind: 'consentForm',
    textVersion: version,
    title: words.title(wording.name),
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: words.lead(firmName(input)) },
      { kind: 'heading', level: 2, text: words.wordsTitle },
      ...paragraph(wording.words),
      ...(wording.purpose === '' ? [] : paragraph(`${words.purpose}: ${wording.purpose}`)),
      { kind: 'heading', level: 2, text: words.rightTitle },
      ...paragraph(
        words.right(ways.length === 0 ? words.contactUs : words.contactBy(listed(ways, language))),
        wording.askedOf === 'employees' && words.employee,
        isOfChild && words.child(thresholdValue('th-child')),
      ),
      ...(isOfChild ? [{ kind: 'writingLine', label: words.childName } as const] : []),
      { kind: 'writingLine', label: words.name },
      {
        kind: 'signature',
        dateLabel: words.date,
        statement: words.statement,
        name: isOfChild ? words.guardian : words.who,
        detail: '',
      },
    ],
  });
}
