import type { Binder } from '../domain/binder';
import { customerFacts, policyFacts } from '../domain/document/policy';
import { text, version } from '../text/documents/customerPolicy';
import { text as frameText } from '../text/documents/frame';
import type { Block, PaperDocument } from './model';
import { type PaperIssue, paperFrame } from './paperIssue';
import { adoptedBlocks, reviewSection } from './policy/adopted';
import { companySection } from './policy/company';
import { dataSection, peopleInWords } from './policy/data';
import type { PolicyInput, Section } from './policy/input';
import { keepingSection } from './policy/keeping';
import { complaintSection, rightsSection } from './policy/rights';
import { safetySection } from './policy/safety';
import { sharingSection, transferSection } from './policy/sharing';
import { usesSection } from './policy/uses';
import { unbrokenBlocks } from './unbroken';

/** In the order they are printed; a section without blocks is left out, and the others are numbered. */
const sections: readonly ((input: PolicyInput) => Section)[] = [
  companySection,
  dataSection,
  usesSection,
  sharingSection,
  transferSection,
  keepingSection,
  safetySection,
  rightsSection,
  complaintSection,
  reviewSection,
];

/**
 * The customer policy (Arts. 13 and 14) from the facts of the binder. While set-up is unfinished the sections
 * whose facts are not known yet are missing, so the page grows with the answers.
 */
export function customerPolicy(binder: Binder, issue: PaperIssue): PaperDocument {
  const words = text[binder.language];
  const input: PolicyInput = {
    binder,
    facts: customerFacts(binder),
    issue,
    words,
    language: binder.language,
  };
  const people = peopleInWords(input);
  const title = `${words.title} · ${frameText[binder.language].version(issue.number)}`;
  return {
    ...paperFrame(binder, issue, title, 1),
    kind: 'customerPolicy',
    title: words.title,
    textVersion: version,
    sourceJson: policyFacts(binder),
    blocks: unbrokenBlocks([
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'paragraph',
        tone: 'lead',
        text: people === '' ? words.lead : `${words.lead} ${words.scope(people)}`,
      },
      ...sections
        .map((section) => section(input))
        .filter(({ blocks }) => blocks.length > 0)
        .flatMap(numbered),
      ...adoptedBlocks(input),
    ]),
  };
}

const numbered = ({ heading, source, blocks }: Section, index: number): Block[] => [
  {
    kind: 'heading',
    level: 2,
    text: `${index + 1}. ${heading}`,
    ...(source === undefined ? {} : { source }),
  },
  ...blocks,
];
