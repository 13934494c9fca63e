import { text, version } from '../text/documents/internalPolicy';
import { longDate } from '../text/format';
import { documentName } from '../text/labels';
import { paragraph } from './blocks';
import { firmName } from './common/firm';
import { adoptionBlocks } from './common/issue';
import { type Chapter, type ChapterInput, type ChapterKey, chapterKeys } from './internal/chapter';
import { deletionChapter } from './internal/deletion';
import {
  breachChapter,
  documentationChapter,
  dpiaChapter,
  dpoChapter,
  specialChapter,
} from './internal/duties';
import { kindsChapter } from './internal/kinds';
import { practiceChapter } from './internal/practice';
import { purposeChapter } from './internal/purpose';
import { cookiesChapter, rightsChapter } from './internal/rights';
import { designChapter, securityChapter } from './internal/security';
import { transferChapter } from './internal/transfer';
import type { Block, PaperDocument } from './model';
import { assembled, type PaperInput } from './paperInput';

const chapters: Record<ChapterKey, Chapter> = {
  purpose: purposeChapter,
  practice: practiceChapter,
  kinds: kindsChapter,
  transfer: transferChapter,
  deletion: deletionChapter,
  rights: rightsChapter,
  cookies: cookiesChapter,
  security: securityChapter,
  design: designChapter,
  documentation: documentationChapter,
  dpia: dpiaChapter,
  dpo: dpoChapter,
  breach: breachChapter,
  special: specialChapter,
};

/** The policy for everybody who works in the firm, in fourteen chapters. */
export function internalPolicy(paper: PaperInput): PaperDocument {
  const input: ChapterInput = { ...paper, words: text[paper.language] };
  return assembled(paper, {
    kind: 'internalPolicy',
    title: documentName('internalPolicy', paper.language),
    textVersion: version,
    divider: 1,
    opening: [{ kind: 'paragraph', tone: 'lead', text: input.words.lead(firmName(input)) }],
    sections: chapterKeys.map((key) => chapters[key](input)),
    closing: adopted(input),
  });
}

function adopted(input: ChapterInput): Block[] {
  const { words, binder, issue, language, made } = input;
  const { adopted: own } = words;
  const { replaces } = issue;
  return [
    { kind: 'heading', level: 2, text: own.heading },
    ...paragraph(
      own.text(binder.contactPerson?.name ?? own.somebody, issue.number, longDate(made, language)),
      replaces !== null && own.replaces(replaces.number, longDate(replaces.signedOn, language)),
    ),
    ...adoptionBlocks(input),
  ];
}
