import { openPoints } from '../../domain/assessment/proposals';
import { assessmentPointName, pointsOfKind } from '../../reference/assessments';
import { text } from '../../text/documents/assessments';
import { list, paragraph } from '../blocks';
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

/** Data protection by design and by default for a new system, point by point (Art. 25). */
export function designChecklist(input: RegisterInput): PaperDocument | null {
  const one = subjectOf(input, 'design');
  if (one === null) return null;
  const { language } = input;
  const words = text[language].design;
  const open = openPoints(one.answers).map(({ point }) => assessmentPointName(point, language) ?? point);
  return registerPaper(input, {
    kind: 'designChecklist',
    textVersion: version,
    blocks: [
      lead(words.lead(one.name)),
      ...aboutBlocks(one, input),
      heading(words.heading),
      ...pointsTable(one, pointsOfKind('design', language), { name: words.table, language }),
      small(text[language].ownScale),
      heading(words.open.heading),
      ...(open.length === 0 ? paragraph(words.open.none) : list(open)),
      ...noteBlocks(one, input),
      ...conclusionBlocks(one, input),
    ],
  });
}
