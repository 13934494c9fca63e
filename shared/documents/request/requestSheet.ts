import { requestRights } from '../../domain/request/request';
import { text, version } from '../../text/documents/requestRegister';
import { rightNames } from '../../text/requests';
import { list, table } from '../blocks';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';

const line = (label: string): Block => ({ kind: 'writingLine', label });

/** A sheet to lie by the telephone: what to ask and what to tick when somebody calls. */
export function requestSheet(input: RegisterInput): PaperDocument {
  const { language } = input;
  const { sheet } = text[language];
  const [tick = '', what = ''] = sheet.columns;
  return registerPaper(input, {
    kind: 'requestSheet',
    textVersion: version,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: sheet.lead },
      ...sheet.fields.map(line),
      { kind: 'heading', level: 2, text: sheet.what },
      ...table(
        sheet.what,
        [
          { title: what, width: 88 },
          { title: tick, width: 12, align: 'center' },
        ],
        requestRights.map((right) => [rightNames[language][right], { ticked: false, word: sheet.tick }]),
      ),
      line(sheet.said),
      line(''),
      { kind: 'heading', level: 2, text: sheet.do },
      ...list(sheet.say),
    ],
  });
}
