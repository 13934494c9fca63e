import { lastDayToObject } from '../../domain/subProcessorNotice/noticeDays';
import { citation } from '../../reference/library';
import { text, version } from '../../text/documents/subProcessorLetter';
import { longDate } from '../../text/format';
import { paragraph } from '../blocks';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { aboutNew, addressed, signed } from './letter';

/** The letter in which the firm objects to a new sub-processor of a processor (Art. 28(2)); null when either is gone. */
export function subProcessorObjection(input: RegisterInput): PaperDocument | null {
  const { binder, subject, language } = input;
  const { objection: words } = text[language];
  const notice = binder.subProcessorNotices.find(({ id }) => id === subject);
  const processor = binder.processors.find(({ id }) => id === notice?.processor);
  if (notice === undefined || processor === undefined) return null;
  const { name, entity, address, agreement, subProcessors } = processor;
  const replaced = subProcessors.find(({ id }) => id === notice.replaces)?.name ?? null;
  return registerPaper(input, {
    kind: 'subProcessorObjection',
    textVersion: version,
    divider: 3,
    title: words.title(notice.name),
    blocks: [
      ...addressed({ name: entity === '' ? name : entity, address }, input),
      ...paragraph(words.announced(longDate(notice.noticeOn, language))),
      ...aboutNew(notice, replaced, input),
      ...paragraph(
        words.objects(citation('art28.2', language)),
        agreement.signedOn !== null && words.agreement(longDate(agreement.signedOn, language)),
        // A letter that is late does not say that it is in time.
        input.made <= lastDayToObject(notice) && words.inTime(longDate(lastDayToObject(notice), language)),
      ),
      ...(notice.objection === ''
        ? []
        : [{ kind: 'heading', level: 2, text: words.grounds } as const, ...paragraph(notice.objection)]),
      ...paragraph(words.asks(notice.name)),
      ...signed(input),
    ],
  });
}
