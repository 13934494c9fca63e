import { formatCvr } from '../domain/identifiers/cvr';
import { text as frameText } from '../text/documents/frame';
import { text, version } from '../text/documents/internalPolicy';
import { longDate } from '../text/format';
import { documentName } from '../text/labels';
import { paragraph } from './blocks';
import { type Chapter, type ChapterInput, type ChapterKey, chapterKeys, firmName } from './internal/chapter';
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

function adopted({ words, binder, issue, language, made }: ChapterInput): Block[] {
  const { company, contactPerson } = binder;
  const { adopted: own } = words;
  const { replaces } = issue;
  return [
    { kind: 'heading', level: 2, text: own.heading },
    ...paragraph(
      own.text(contactPerson?.name ?? own.somebody, issue.number, longDate(made, language)),
      replaces !== null && own.replaces(replaces.number, longDate(replaces.signedOn, language)),
    ),
    ...(company === null || contactPerson === null
      ? []
      : [
          {
            kind: 'signature' as const,
            dateLabel: frameText[language].signHere,
            name: [contactPerson.name, contactPerson.title].filter((part) => part !== '').join(', '),
            detail: `${company.name}, ${frameText[language].cvr(formatCvr(company.cvr))}`,
          },
        ]),
  ];
}
