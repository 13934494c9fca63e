import type { InternalPolicyWords } from '../../text/documents/internalPolicy';
import { midCitation } from '../common/terms';
import type { PaperInput } from '../paperInput';
import type { Section } from '../section';

/** The chapters in their order; each stands in every policy, so its place is its number. */
export const chapterKeys = [
  'purpose',
  'practice',
  'kinds',
  'transfer',
  'deletion',
  'rights',
  'cookies',
  'security',
  'design',
  'documentation',
  'dpia',
  'dpo',
  'breach',
  'special',
] as const;
export type ChapterKey = (typeof chapterKeys)[number];

/** What every chapter of the internal policy is made from. */
export type ChapterInput = PaperInput & { words: InternalPolicyWords };

export type Chapter = (input: ChapterInput) => Section;

/** The number a chapter is printed with, for references to it. */
export const chapterNumber = (key: ChapterKey): number => chapterKeys.indexOf(key) + 1;

/** A provision of a Danish act in the middle of a sentence; in English the act has an article. */
export const provision = (id: string, { language }: ChapterInput): string =>
  language === 'da' ? midCitation(id, language) : `the ${midCitation(id, language)}`;
