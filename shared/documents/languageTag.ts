import type { PaperDocument } from './model';

const tags = { da: 'da-DK', en: 'en-GB' } as const;

/** The language of a paper as HTML and PDF name it (BCP 47). */
export const languageTag = ({ language }: Pick<PaperDocument, 'language'>): 'da-DK' | 'en-GB' =>
  tags[language];
