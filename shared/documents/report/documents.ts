import type { DocumentVersion } from '../../domain/document/documentVersion';
import { text as frameText } from '../../text/documents/frame';
import { sentenceStart } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import type { Block } from '../model';
import { dateIn, type ReportInput } from './input';

/** The versions in force and those that wait for their signature, this report among them. */
export function documentsSection(input: ReportInput): Block[] {
  const { binder, issue, words, language } = input;
  const { documents } = words;
  const version = (number: number): string => sentenceStart(frameText[language].version(number));
  const told = binder.documents.filter(
    ({ kind, state }) => kind === 'customerPolicy' && (state === 'signed' || state === 'readyToSign'),
  );
  const own =
    issue.id === null ? [] : [[documents.thisReport, version(issue.number), issue.id, documents.waiting]];
  const rows = [
    ...told.map((one) => [words.policy, version(one.number), one.id, signedInWords(input, one)]),
    ...own,
  ];
  return [
    { kind: 'heading', level: 2, text: documents.heading },
    ...(rows.length === 0 ? paragraph(documents.none) : []),
    ...table(documents.table, columns(documents.columns, [34, 16, 22, 28]), rows),
  ];
}

const signedInWords = (input: ReportInput, { signedOn }: DocumentVersion): string =>
  signedOn === null ? input.words.documents.waiting : dateIn(input, signedOn);
