import { recipientsToTell, rightsToTell } from '../../domain/request/places';
import { text, version } from '../../text/documents/requestLetters';
import { longDate } from '../../text/format';
import { toldStates } from '../../text/requests';
import { columns, list, paragraph, table } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { greeting } from './letter';

/** One letter to all who have had the data, and the firm's own list of them on a page of its own (Art. 19). */
export function requestRecipients(input: RegisterInput): PaperDocument | null {
  const { binder, language } = input;
  const request = binder.requests.find(({ id }) => id === input.subject);
  if (request === undefined) return null;
  const { recipients, toRecipient } = text[language];
  const rights = rightsToTell(request);
  const body: Block[] =
    rights.length === 0
      ? paragraph(recipients.nothing)
      : [
          ...paragraph(recipients.who(request.name)),
          { kind: 'heading', level: 2, text: recipients.what },
          ...list(
            rights.map(({ right, isPartly }) => (isPartly ? recipients.didPartly : recipients.did)[right]),
          ),
          ...(rights.some(({ isPartly }) => isPartly)
            ? [{ kind: 'writingLine' as const, label: recipients.part }]
            : []),
          ...paragraph(recipients.reply),
          ...greeting({ ...input, words: text[language] }),
          { kind: 'pageBreak' },
          { kind: 'heading', level: 2, text: recipients.list },
          ...paragraph(recipients.ask),
          ...table(
            recipients.list,
            columns(recipients.columns, [40, 25, 35]),
            recipientsToTell(binder, request).map(({ name, state, on, note }) => [
              name,
              on === null ? toldStates[language][state] : longDate(on, language),
              note,
            ]),
          ),
        ];
  return registerPaper(input, {
    kind: 'requestRecipients',
    textVersion: version,
    blocks: [
      ...paragraph(toRecipient),
      { kind: 'paragraph', tone: 'lead', text: recipients.lead(firmName(input)) },
      ...body,
    ],
  });
}
