import type { Binder } from '../domain/binder';
import type { Instant } from '../domain/calendar';
import { paperLanguage } from '../domain/document/documentState';
import type { FactsPaper } from '../domain/document/documentVersion';
import type { OwnText } from '../domain/document/ownText';
import { ownTextsOf } from '../domain/document/ownTexts';
import type { Block, PaperDocument, Source } from './model';
import { paperOf } from './papers';
import { printable } from './printable';
import { readingOfCell } from './reading';

/** A section as it is made from the facts: the key that own words know it by, its heading, and what it says. */
export type GeneratedSection = { key: string; heading: string; text: string };

/** The sections of a paper as they are made from the facts, without the firm's own words. */
export const generatedSections = (
  binder: Binder,
  which: { kind: FactsPaper; subject: string | null },
  createdAt: Instant,
): GeneratedSection[] =>
  sectionsAsOf({ ...binder, language: paperLanguage(binder, which.kind, which.subject) }, which, createdAt);

function sectionsAsOf(
  binder: Binder,
  { kind, subject }: { kind: FactsPaper; subject: string | null },
  createdAt: Instant,
): GeneratedSection[] {
  const issue = { number: 1, id: null, createdAt, replaces: null };
  return sectionsOf(paperOf(kind, { ...binder, ownTexts: [] }, issue, subject));
}

/** Where the facts of a paper are kept, in the order it tells them. */
export function sourcesOf(
  binder: Binder,
  { kind, subject }: { kind: FactsPaper; subject: string | null },
): Source[] {
  const issue = { number: 1, id: null, createdAt: binder.createdAt, replaces: null };
  const { blocks } = paperOf(kind, binder, issue, subject);
  const sources = blocks.map((block) => (block.kind === 'heading' ? block.source : undefined));
  return [...new Set(sources.filter((source) => source !== undefined))];
}

/** The sections of a paper that bear a key: from their heading to the next one of the same level or above. */
function sectionsOf({ blocks }: PaperDocument): GeneratedSection[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.section === undefined) return [];
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((one) => one.kind === 'heading' && one.level <= block.level);
    const said = end === -1 ? rest : rest.slice(0, end);
    return [{ key: block.section, heading: printable(block.text), text: asTyped(said) }];
  });
}

/** Blocks as a person would type them: a paragraph is a line, an item of a list begins with `- `. */
const asTyped = (blocks: readonly Block[]): string => blocks.flatMap(linesOf).join('\n');

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [printable(block.text)];
    case 'list':
      return block.items.map((item) => `- ${printable(item)}`);
    case 'table':
      return block.rows.map((row) => `- ${row.map(readingOfCell).join(' · ')}`);
    case 'writingLine':
      return [printable(block.label)];
    case 'signature':
    case 'keyGroups':
    case 'pageBreak':
      return [];
  }
}

/** A section that was written by hand, and what is made from the facts for it now. */
export type StaleOwnText = { own: OwnText; suggestion: GeneratedSection | null };

/**
 * The sections written by hand whose facts have moved on since: what would be made from them now is not what it was. A
 * section that is not made any more has no suggestion.
 */
export function staleOwnTexts(
  binder: Binder,
  which: { kind: FactsPaper; subject: string | null },
): StaleOwnText[] {
  const written = ownTextsOf(binder, which.kind, which.subject).filter(({ place }) => place === 'instead');
  if (written.length === 0) return [];
  const sections = comparableSections(binder, which);
  return written.flatMap((own) => {
    const suggestion = sections.find(({ key }) => key === own.section) ?? null;
    return own.follows === null || suggestion?.text === own.follows ? [] : [{ own, suggestion }];
  });
}

/** What a section says now, for a text that is written in its place to be held against later. */
export const followedText = (
  binder: Binder,
  which: { kind: FactsPaper; subject: string | null },
  section: string,
): string => comparableSections(binder, which).find(({ key }) => key === section)?.text ?? '';

/**
 * Made as on one and the same day and in the binder's language, so that only other facts make another text: the paper may
 * since have been signed in another language.
 */
const comparableSections = (
  binder: Binder,
  which: { kind: FactsPaper; subject: string | null },
): GeneratedSection[] => sectionsAsOf(binder, which, binder.createdAt);
