import type { PaperDocument } from './model';

const tags = { da: 'da-DK', en: 'en-GB' } as const;

/** The language of a paper as HTML and PDF name it (BCP 47). */
export const languageTag = (paper: PaperDocument): 'da-DK' | 'en-GB' => tags[paper.language];
