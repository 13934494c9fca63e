import type { Client } from '../../domain/client/client';
import { daysOf } from '../../domain/subProcessorNotice/noticeDays';
import type { SubProcessorNotice } from '../../domain/subProcessorNotice/subProcessorNotice';
import { citation } from '../../reference/library';
import { text, version } from '../../text/documents/subProcessorLetter';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import { firmName } from '../common/firm';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { aboutNew, addressed, signed } from './letter';

/** The letters in which the firm tells its clients of a new sub-processor (Art. 28(2)), one page each; null without any. */
export function subProcessorNotice(input: RegisterInput): PaperDocument | null {
  const { binder, subject, language } = input;
  const notice = binder.subProcessorNotices.find(({ id }) => id === subject);
  const clients = binder.clients.filter(({ id }) => notice?.toldClients.some(({ client }) => client === id));
  if (notice === undefined || clients.length === 0) return null;
  return registerPaper(input, {
    kind: 'subProcessorNotice',
    textVersion: version,
    divider: 3,
    title: text[language].notice.title(notice.name),
    blocks: clients.flatMap((client, index): Block[] => [
      ...(index === 0
        ? []
        : [
            { kind: 'pageBreak' } as const,
            // Each letter has its own heading; that of the first is the paper's.
            { kind: 'heading', level: 2, text: text[language].notice.title(notice.name) } as const,
          ]),
      ...letter(input, notice, client),
    ]),
  });
}

function letter(
  input: RegisterInput,
  notice: SubProcessorNotice,
  { name, address, agreement }: Client,
): Block[] {
  const { language } = input;
  const { notice: words } = text[language];
  const { noticeDays, objectionDays } = daysOf(agreement);
  return [
    ...addressed({ name, address }, input),
    ...paragraph(
      words.tells(firmName(input)),
      agreement.signedOn !== null && words.agreement(longDate(agreement.signedOn, language)),
    ),
    ...aboutNew(notice, null, input),
    ...paragraph(
      words.warning(noticeDays),
      words.mayObject(Math.min(noticeDays, objectionDays), citation('art28.2', language)),
    ),
    ...paragraph(words.bound(citation('art28.4', language))),
    ...signed(input),
  ];
}
