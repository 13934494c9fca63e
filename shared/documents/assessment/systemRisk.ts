import { text } from '../../text/documents/assessments';
import type { PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { aboutOf, conclusionBlocks, lead, noteBlocks, subjectOf, version } from './parts';
import { riskBlocks } from './riskBlocks';

/** The risks of one system to the people whose data lie in it (Art. 32). */
export function systemRisk(input: RegisterInput): PaperDocument | null {
  const one = subjectOf(input, 'systemRisk');
  if (one === null) return null;
  return registerPaper(input, {
    kind: 'systemRisk',
    textVersion: version,
    blocks: [
      lead(text[input.language].system.lead(aboutOf(one, input))),
      ...riskBlocks(one.risks, input),
      ...noteBlocks(one, input),
      ...conclusionBlocks(one, input),
    ],
  });
}
