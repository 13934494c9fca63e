import { citation } from '../../reference/library';
import type { InternalPolicyWords } from '../../text/documents/internalPolicy';
import { listed } from '../../text/format';
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

/** A provision of a Danish act in the middle of a sentence: "databeskyttelseslovens § 12". */
export const provision = (id: string, { language }: ChapterInput): string => {
  const cited = citation(id, language);
  return language === 'da'
    ? cited.replace(/^\p{Lu}\p{Ll}+loven(?= )/u, (act) => `${act.toLowerCase()}s`)
    : `the ${cited}`;
};

/** The firm, or what stands for it while it has no name. */
export const firmName = ({ binder }: ChapterInput): string => binder.company?.name ?? '–';

/** Names in a row, each once. */
export const inARow = (names: readonly string[], { language }: ChapterInput): string =>
  listed([...new Set(names)], language);
