import type { Language } from '../domain/language';
import { longDate } from './format';

const words = {
  da: {
    folder: (date: string) => `Svar på henvendelse ${date}`,
    letter: '01 Svar.pdf',
    index: '00 Indhold.txt',
    title: (firm: string, date: string) => `Svar fra ${firm}, ${date}`,
    contents: 'I mappen ligger:',
    alone: 'Filerne er ikke krypteret. Send dem på en sikker måde, og slet mappen, når svaret er sendt.',
  },
  en: {
    folder: (date: string) => `Answer to request ${date}`,
    letter: '01 Answer.pdf',
    index: '00 Contents.txt',
    title: (firm: string, date: string) => `Answer from ${firm}, ${date}`,
    contents: 'In this folder:',
    alone: 'The files are not encrypted. Send them safely, and delete the folder when the answer is sent.',
  },
} as const satisfies Record<Language, unknown>;

/** What the folder of an answer and its own files are called; no name of a person, since others see the folder. */
export const answerFolderWords = (language: Language) => words[language];

/** The index of the folder, as plain text that opens everywhere. */
export function answerIndex(
  { firm, date, files }: { firm: string; date: string; files: readonly string[] },
  language: Language,
): string {
  const { title, contents, alone } = words[language];
  const lines = [title(firm, longDate(date, language)), '', contents, ...files, '', alone, ''];
  // Windows' own editor wants its line ends and the mark that says the text is UTF-8.
  return `\ufeff${lines.join('\r\n').replaceAll('\u00a0', ' ')}`;
}
