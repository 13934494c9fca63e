import { citation } from '../reference/library';
import {
  type AgreementSection,
  type AnnexPointNumber,
  agreementSections,
  annexes,
  annexPointNumbers,
  version,
} from '../text/documents/processingAgreement';
import { durationBlocks, kindsBlocks, natureBlocks, peopleBlocks, purposeBlocks } from './agreement/annexA';
import { approvedBlocks, noticeBlocks } from './agreement/annexB';
import {
  helpBlocks,
  instructionBlocks,
  keepingBlocks,
  placeBlocks,
  subSupervisionBlocks,
  supervisionBlocks,
} from './agreement/annexC';
import { duties } from './agreement/duties';
import { type AgreementInput, agreementInput } from './agreement/input';
import { measuresBlocks } from './agreement/measures';
import { partiesBlocks, signatureBlocks } from './agreement/parties';
import { points } from './agreement/points';
import { transferBlocks } from './agreement/transfers';
import { paragraph } from './blocks';
import type { Block, PaperDocument, Source } from './model';
import { ownBlocks } from './ownTexts';
import { assembled, type PaperInput } from './paperInput';
import type { Annex, Section } from './section';

/**
 * Our own data processing agreement (Art. 28(3)) with a processor, or with a client for whom the firm is one. A fact that
 * is not known is a line to fill in by hand or a sentence that it is to be agreed; nothing is passed over.
 */
export function processingAgreement(paper: PaperInput): PaperDocument {
  const input = agreementInput(paper);
  const { words, language } = input;
  const sections = agreementSections.map(
    (key, index): Section => ({
      key,
      heading: words.sections[key],
      ...sourceOf(key, input),
      blocks: points(index + 1, duties[key](input)),
    }),
  );
  return assembled(paper, {
    kind: 'processingAgreement',
    title: words.title,
    textVersion: version,
    divider: 3,
    opening: [
      { kind: 'paragraph', tone: 'lead', text: words.lead },
      ...paragraph(`${words.article(citation('art28.3', language))}.`),
      ...partiesBlocks(input),
      ...contentsBlocks(input),
    ],
    sections,
    closing: signatureBlocks(input),
    annexes: annexes.map(
      (letter): Annex => ({
        heading: words.contents.annex(letter, words.annexes[letter]),
        opening: [],
        sections: annexPointNumbers
          .filter((number) => number.startsWith(letter))
          .map((number) => annexSection(number, input)),
      }),
    ),
  });
}

function contentsBlocks({ words }: AgreementInput): Block[] {
  const { contents } = words;
  const items = [
    ...agreementSections.map((key, index) => `${index + 1}. ${words.sections[key]}`),
    contents.signatures,
    ...annexes.map((letter) => contents.annex(letter, words.annexes[letter])),
  ];
  return [
    { kind: 'heading', level: 2, text: contents.heading },
    { kind: 'list', items, columns: 2 },
  ];
}

const pointBlocks: Record<AnnexPointNumber, (input: AgreementInput) => readonly Block[]> = {
  'A.1': purposeBlocks,
  'A.2': natureBlocks,
  'A.3': kindsBlocks,
  'A.4': peopleBlocks,
  'A.5': durationBlocks,
  'B.1': approvedBlocks,
  'B.2': noticeBlocks,
  'C.1': instructionBlocks,
  'C.2': measuresBlocks,
  'C.3': helpBlocks,
  'C.4': keepingBlocks,
  'C.5': placeBlocks,
  'C.6': transferBlocks,
  'C.7': supervisionBlocks,
  'C.8': subSupervisionBlocks,
  'D.1': otherBlocks,
};

function annexSection(number: AnnexPointNumber, input: AgreementInput): Section {
  return {
    key: number,
    heading: `${number} ${input.words.annexPoints[number]}`,
    ...sourceOf(number, input),
    blocks: pointBlocks[number](input),
  };
}

function otherBlocks({ words, agreement }: AgreementInput): Block[] {
  const { annexD } = words;
  const { other } = agreement.terms;
  return [...(other === '' ? paragraph(annexD.none) : ownBlocks(other)), ...paragraph(annexD.rank)];
}

const sources: Partial<Record<AgreementSection | AnnexPointNumber, Source>> = {
  'A.1': 'activities',
  'A.3': 'activities',
  'A.4': 'activities',
  'C.2': 'measures',
  'C.4': 'retention',
};

/** Points that hold no fact of the other side's. */
const standing: readonly string[] = ['roles', 'controller', 'C.8'];

/** Where the facts of a section are kept. Most stand with the other side. */
function sourceOf(
  key: AgreementSection | AnnexPointNumber,
  { isForClient }: AgreementInput,
): { source?: Source } {
  if (standing.includes(key)) return {};
  return { source: sources[key] ?? (isForClient ? 'clients' : 'processors') };
}
