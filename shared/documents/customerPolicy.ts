import type { Binder } from '../domain/binder';
import { inPaperLanguage } from '../domain/document/inPaperLanguage';
import { customerFacts } from '../domain/document/policy';
import { text, version } from '../text/documents/customerPolicy';
import type { PaperDocument } from './model';
import { assembled, paperInput } from './paperInput';
import type { PaperIssue } from './paperIssue';
import { adoptedBlocks, reviewSection } from './policy/adopted';
import { companySection } from './policy/company';
import { dataSection, peopleInWords } from './policy/data';
import type { PolicyInput } from './policy/input';
import { keepingSection } from './policy/keeping';
import { complaintSection, rightsSection } from './policy/rights';
import { safetySection } from './policy/safety';
import { sharingSection } from './policy/sharing';
import { transferSection } from './policy/transfer';
import { usesSection } from './policy/uses';
import type { Section } from './section';

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
export function customerPolicy(written: Binder, issue: PaperIssue): PaperDocument {
  const binder = inPaperLanguage(written);
  const words = text[binder.language];
  const facts = customerFacts(binder);
  const input: PolicyInput = { binder, facts, issue, words, language: binder.language };
  const people = peopleInWords(input);
  return assembled(paperInput(binder, issue, null), {
    kind: 'customerPolicy',
    title: words.title,
    textVersion: version,
    divider: 1,
    opening: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: people === '' ? words.lead : `${words.lead} ${words.scope(people)}`,
      },
    ],
    sections: sections.map((section) => section(input)),
    closing: adoptedBlocks(input),
  });
}
