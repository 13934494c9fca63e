import { type AssessmentOf, type DpiaText, dpiaTexts } from '../../domain/assessment/assessment';
import { hasHighRiskLeft } from '../../domain/assessment/risk';
import { dpiaTextName } from '../../text/assessments';
import { text } from '../../text/documents/assessments';
import { longDate } from '../../text/format';
import { list, paragraph } from '../blocks';
import type { Block, PaperDocument } from '../model';
import { type RegisterInput, registerPaper } from '../registerPaper';
import { aboutOf, conclusionBlocks, heading, lead, noteBlocks, subjectOf, version } from './parts';
import { riskBlocks } from './riskBlocks';

/** A full impact assessment with all that Art. 35(7) and (9) and Art. 36 ask for. */
export function dpia(input: RegisterInput): PaperDocument | null {
  const one = subjectOf(input, 'dpia');
  if (one === null) return null;
  const words = text[input.language].dpia;
  const isHeard = (key: DpiaText): boolean => key === 'views' || key === 'dpoAdvice';
  return registerPaper(input, {
    kind: 'dpia',
    textVersion: version,
    blocks: [
      lead(words.lead(aboutOf(one, input))),
      heading(words.how.heading),
      ...list(words.how.items).map(
        (block): Block => (block.kind === 'list' ? { ...block, columns: 1 } : block),
      ),
      ...dpiaTexts.filter((key) => !isHeard(key)).flatMap((key) => textBlocks(one, key, input)),
      ...riskBlocks(one.risks, input),
      ...dpiaTexts.filter(isHeard).flatMap((key) => textBlocks(one, key, input)),
      ...consultationBlocks(one, input),
      ...noteBlocks(one, input),
      ...conclusionBlocks(one, input, words.approval),
    ],
  });
}

const textBlocks = ({ texts }: AssessmentOf<'dpia'>, key: DpiaText, { language }: RegisterInput): Block[] => [
  heading(dpiaTextName(key, language)),
  ...paragraphs(texts[key] || text[language].dpia.nothing),
];

/** What was written over several lines stays in paragraphs of its own. */
const paragraphs = (words: string): Block[] => words.split(/\n+/).flatMap((part) => paragraph(part.trim()));

function consultationBlocks(one: AssessmentOf<'dpia'>, { language }: RegisterInput): Block[] {
  const words = text[language].dpia.consultation;
  const { state, on, words: said } = one.consultation;
  const day = on === null ? '' : longDate(on, language);
  const notAsked = hasHighRiskLeft(one.risks) ? words.needed : words.notNeeded;
  return [
    heading(words.heading),
    ...paragraph(words.rule, state === 'none' ? notAsked : words[state](day).trim()),
    ...paragraph(said),
  ];
}
