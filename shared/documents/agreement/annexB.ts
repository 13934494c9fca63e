import { countryName } from '../../reference/transfers';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import type { AgreementInput, SubProcessorTold } from './input';
import { cvrInWords, filledIn } from './parties';
import { lineFor } from './points';

/** The sub-processors that are approved from the start, each once (Art. 28(2) and (4)). */
export function approvedBlocks(input: AgreementInput): Block[] {
  const { words, subProcessors, isHelpUnwritten, refer } = input;
  const { annexB } = words;
  if (isHelpUnwritten) {
    return [
      ...paragraph(annexB.unwritten),
      ...lineFor(words.fillInLine(annexB.line)).blocks,
      ...paragraph(annexB.only),
    ];
  }
  return subProcessors.length === 0
    ? paragraph(annexB.none(refer))
    : [
        ...table(
          annexB.table,
          columns(annexB.columns, [25, 18, 29, 28]),
          subProcessors.map((one) => [
            one.name,
            cvrInWords(input, one),
            placeInWords(input, one),
            filledIn(input, one.service),
          ]),
        ),
        ...paragraph(annexB.only),
      ];
}

function placeInWords(input: AgreementInput, { address, country }: SubProcessorTold): string {
  const parts = [address, countryName(country, input.language)].filter((part) => part !== '');
  return filledIn(input, parts.join(', '));
}

export function noticeBlocks({ words, agreement, refer }: AgreementInput): Block[] {
  const { annexB, days } = words;
  const { noticeDays, objectionDays } = agreement;
  return paragraph(
    annexB.notice(refer),
    noticeDays !== null &&
      objectionDays !== null &&
      noticeDays > 0 &&
      objectionDays > 0 &&
      annexB.days(days(noticeDays), days(objectionDays)),
  );
}
