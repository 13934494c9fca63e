import { pointsOfKind } from '../../reference/assessments';
import { text } from '../../text/documents/assessments';
import { paragraph } from '../blocks';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import {
  aboutBlocks,
  conclusionBlocks,
  heading,
  lead,
  noteBlocks,
  pointsTable,
  small,
  subjectOf,
  version,
} from './parts';

/** Whether the firm is controller, joint controller or processor in one activity or cooperation. */
export function roleTest(input: RegisterInput): PaperDocument | null {
  const one = subjectOf(input, 'role');
  if (one === null) return null;
  const { language } = input;
  const words = text[language].role;
  return registerPaper(input, {
    kind: 'roleTest',
    textVersion: version,
    blocks: [
      lead(words.lead(one.name)),
      ...aboutBlocks(one, input),
      ...paragraph(words.law),
      heading(words.heading),
      ...pointsTable(one, pointsOfKind('role', language), { name: words.table, language }),
      small(text[language].ownScale),
      ...noteBlocks(one, input),
      ...conclusionBlocks(one, input),
    ],
  });
}
