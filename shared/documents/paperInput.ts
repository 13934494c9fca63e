import type { Binder } from '../domain/binder';
import { danishDay, type IsoDate } from '../domain/calendar';
import type { FactsPaper } from '../domain/document/documentVersion';
import { ownTextsOf } from '../domain/document/ownTexts';
import { paperFacts } from '../domain/document/paperFacts';
import type { Language } from '../domain/language';
import { text as frameText } from '../text/documents/frame';
import type { Block, PaperDocument } from './model';
import { withOwnTexts } from './ownTexts';
import { type PaperIssue, paperFrame } from './paperIssue';
import type { Section } from './section';
import { unbrokenBlocks } from './unbroken';

export type { FactsPaper };

/** What a paper is made from. */
export type PaperInput = {
  binder: Binder;
  issue: PaperIssue;
  /** The processor or client an agreement is with; null for other papers. */
  subject: string | null;
  language: Language;
  /** The day the paper is made, in Denmark. */
  made: IsoDate;
};

export const paperInput = (binder: Binder, issue: PaperIssue, subject: string | null): PaperInput => ({
  binder,
  issue,
  subject,
  language: binder.language,
  made: danishDay(issue.createdAt),
});

type Parts = {
  kind: FactsPaper;
  title: string;
  textVersion: string;
  divider: number;
  layout?: 'landscape';
  /** What stands between the title and the first section. */
  opening?: readonly Block[];
  sections: readonly Section[];
  /** What stands after the last section, unnumbered: adoption, signatures. */
  closing?: readonly Block[];
};

/** Puts a paper together: frame, title, numbered sections with the firm's own words, and the facts it was made from. */
export function assembled(input: PaperInput, parts: Parts): PaperDocument {
  const { binder, issue, subject, language } = input;
  const { kind, title, textVersion, divider, layout, opening = [], sections, closing = [] } = parts;
  const frameTitle = `${title} · ${frameText[language].version(issue.number)}`;
  return {
    ...paperFrame(binder, issue, frameTitle, divider),
    kind,
    ...(layout === undefined ? {} : { layout }),
    title,
    textVersion,
    sourceJson: paperFacts(binder, kind, subject),
    blocks: unbrokenBlocks([
      { kind: 'heading', level: 1, text: title },
      ...opening,
      ...withOwnTexts(sections, ownTextsOf(binder, kind, subject), kind)
        .filter(({ blocks }) => blocks.length > 0)
        .flatMap(numbered),
      ...closing,
    ]),
  };
}

const numbered = ({ key, heading, source, blocks }: Section, index: number): Block[] => [
  {
    kind: 'heading',
    level: 2,
    text: `${index + 1}. ${heading}`,
    section: key,
    ...(source === undefined ? {} : { source }),
  },
  ...blocks,
];
