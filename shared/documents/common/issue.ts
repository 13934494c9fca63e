import { formatCvr } from '../../domain/identifiers/cvr';
import { text as commonText } from '../../text/documents/common';
import { text as frameText } from '../../text/documents/frame';
import { longDate } from '../../text/format';
import type { Block } from '../model';
import type { PaperInput } from '../paperInput';
import { firmName } from './firm';

/** Which version this is, of which day, and what it takes over from. */
export function versionInWords({ issue, language, made }: PaperInput): string {
  const words = commonText[language];
  const { number, replaces } = issue;
  return [
    words.version(number, longDate(made, language)),
    ...(replaces === null ? [] : [words.replaces(replaces.number, longDate(replaces.signedOn, language))]),
  ].join(' ');
}

/** The line on which the contact person signs for the firm; none while one of them is not known. */
export function adoptionBlocks({ binder, language }: Pick<PaperInput, 'binder' | 'language'>): Block[] {
  const { company, contactPerson } = binder;
  if (company === null || contactPerson === null) return [];
  const { signHere, cvr } = frameText[language];
  return [
    {
      kind: 'signature',
      dateLabel: signHere,
      name: [contactPerson.name, contactPerson.title].filter((part) => part !== '').join(', '),
      detail: `${company.name}, ${cvr(formatCvr(company.cvr))}`,
    },
  ];
}

/** The lines on which an employee writes a name and signs, under what is signed for. */
export function receiptBlocks(input: PaperInput, statement: string): Block[] {
  const { binder, language } = input;
  const words = commonText[language];
  const { signHere, cvr } = frameText[language];
  const number = binder.company === null ? [] : [cvr(formatCvr(binder.company.cvr))];
  return [
    { kind: 'writingLine', label: words.receiptName },
    {
      kind: 'signature',
      dateLabel: signHere,
      statement,
      name: words.receiptSignature,
      detail: [firmName(input), ...number].join(', '),
    },
  ];
}
