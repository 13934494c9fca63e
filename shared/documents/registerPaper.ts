import type { Binder } from '../domain/binder';
import { danishDay, type Instant, type IsoDate } from '../domain/calendar';
import type { RegisterPaper } from '../domain/document/registerPaper';
import type { Language } from '../domain/language';
import { text as frameText } from '../text/documents/frame';
import { longDate } from '../text/format';
import type { Block, PaperDocument } from './model';
import { unbrokenBlocks } from './unbroken';

/** What a register's paper is made from. */
export type RegisterInput = {
  binder: Binder;
  /** The entry a letter or a sheet is about; null for a list. */
  subject: string | null;
  language: Language;
  now: Instant;
  /** The day the paper is made, in Denmark. */
  made: IsoDate;
  /** What the paper is called. */
  title: string;
};

/** The papers of one register. */
export type RegisterPapers<Kind extends RegisterPaper> = {
  /** Null when what the paper is about is not in the binder. */
  builders: Record<Kind, (input: RegisterInput) => PaperDocument | null>;
  /** Which of them the inspection folder holds, in order: what shows that a duty was met. */
  inFolder: (binder: Binder) => { kind: Kind; subject: string | null }[];
};

type Parts = {
  kind: RegisterPaper;
  textVersion: string;
  layout?: 'landscape';
  /** What the paper is called on its first page, when its own name says too little. */
  title?: string;
  /** Which divider it belongs behind; the registers are 4. */
  divider?: number;
  blocks: readonly Block[];
};

/** Puts a register's paper together: frame, title and blocks. It holds no facts for machines: it is no version. */
export function registerPaper(input: RegisterInput, parts: Parts): PaperDocument {
  const { binder, language, now, made } = input;
  const { kind, textVersion, layout, title = input.title, divider = 4, blocks } = parts;
  const words = frameText[language];
  const firm = binder.company?.name ?? words.product;
  return {
    kind,
    ...(layout === undefined ? {} : { layout }),
    language,
    title,
    header: { left: firm, right: input.title },
    footer: {
      left: [words.divider(divider), words.createdOn(longDate(made, language))].join(' · '),
      page: words.page,
    },
    author: firm,
    createdAt: now,
    textVersion,
    blocks: unbrokenBlocks([{ kind: 'heading', level: 1, text: title }, ...blocks]),
    sourceJson: null,
  };
}

/** What a register's paper is made from, at a moment. */
export const registerInput = ({
  binder,
  subject,
  now,
  title,
}: Pick<RegisterInput, 'binder' | 'subject' | 'now' | 'title'>): RegisterInput => ({
  binder,
  subject,
  language: binder.language,
  now,
  made: danishDay(now),
  title,
});
