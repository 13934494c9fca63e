import type { Binder } from '../domain/binder';
import { danishDay, type IsoDate } from '../domain/calendar';
import type { FactsPaper } from '../domain/document/documentVersion';
import { inPaperLanguage } from '../domain/document/inPaperLanguage';
import { ownTextsOf } from '../domain/document/ownTexts';
import { paperFacts } from '../domain/document/paperFacts';
import type { Language } from '../domain/language';
import { text as frameText } from '../text/documents/frame';
import type { Block, PaperDocument } from './model';
import { withOwnTexts } from './ownTexts';
import { type PaperIssue, paperFrame } from './paperIssue';
import type { Annex, Section } from './section';
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
  binder: inPaperLanguage(binder),
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
  /** What is attached, from the top of a page; the firm's own words stand in its points. */
  annexes?: readonly Annex[];
};

/** Puts a paper together: frame, title, numbered sections with the firm's own words, and the facts it was made from. */
export function assembled(input: PaperInput, parts: Parts): PaperDocument {
  const { binder, issue, subject, language } = input;
  const {
    kind,
    title,
    textVersion,
    divider,
    layout,
    opening = [],
    sections,
    closing = [],
    annexes = [],
  } = parts;
  const own = (all: readonly Section[]): Section[] =>
    withOwnTexts(all, ownTextsOf(binder, kind, subject), kind);
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
      ...own(sections)
        .filter(({ blocks }) => blocks.length > 0)
        .flatMap(numbered),
      ...closing,
      ...(annexes.length === 0 ? [] : [{ kind: 'pageBreak' } as const]),
      ...annexes.flatMap((annex) => annexed({ ...annex, sections: own(annex.sections) })),
    ]),
  };
}

const numbered = (section: Section, index: number): Block[] => [
  headingOf(section, 2, `${index + 1}. ${section.heading}`),
  ...section.blocks,
];

const annexed = ({ heading, opening, sections }: Annex): Block[] => [
  { kind: 'heading', level: 2, text: heading },
  ...opening,
  ...sections.flatMap((section) => [headingOf(section, 3, section.heading), ...section.blocks]),
];

const headingOf = ({ key, source }: Section, level: 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text,
  section: key,
  ...(source === undefined ? {} : { source }),
});
