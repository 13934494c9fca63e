import type { Binder } from '../../domain/binder';
import { danishDay, type Instant } from '../../domain/calendar';
import { isSigned } from '../../domain/document/issuing';
import type { FolderGroup } from '../../domain/folder/folderGroup';
import { text as frameText } from '../../text/documents/frame';
import { text, version } from '../../text/documents/inspectionFolder';
import { inSentence, listed, sentenceStart } from '../../text/format';
import { columns, paragraph, table } from '../blocks';
import { firmInWords, firmName, personInWords } from '../common/firm';
import type { Block, PaperDocument, PaperKind } from '../model';
import { unbrokenBlocks } from '../unbroken';
import { type Divider, dividers, type PlannedPaper } from './plan';

/** A paper of the folder and the page of the whole that it begins on; null when it could not be read. */
export type PlacedPaper = PlannedPaper & { page: number | null };

/** A file beside the whole: its number and name there, its sum, and where it is in the whole or why it is not. */
export type PlacedFile = {
  number: string;
  what: string;
  fileName: string | null;
  sha256: string | null;
  page: { from: number } | { not: keyof (typeof text)['da']['files']['onlyAsFile'] };
};

type About = { binder: Binder; now: Instant };
type Words = (typeof text)['da'];

const wordsOf = ({ binder }: About): Words => text[binder.language];

const told = ({ binder, now }: About) => ({
  binder,
  language: binder.language,
  subject: null,
  made: danishDay(now),
  issue: { number: 1, id: null, createdAt: now, replaces: null },
});

/** The first sheet: whose folder it is, what is in it, how each paper stands, and what was left out. */
export function coverSheet(about: About, { papers, leftOut, listPage, isForShelf }: Contents): PaperDocument {
  const words = wordsOf(about);
  const input = told(about);
  const day = words.day(input.made);
  const firm = firmName(input);
  const person = personInWords(input);
  const lead = isForShelf ? words.shelfLead(firm, day) : words.lead(firm, day);
  return sheet(about, 'folderCover', isForShelf ? words.shelfTitle : words.title, [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...paragraph(firmInWords(input)),
    ...paragraph(person === null ? null : words.contact(person)),
    ...dividers.flatMap((divider) => contentsOf(about, papers, divider)),
    ...(leftOut.length === 0
      ? []
      : paragraph(
          words.leftOut(
            listed(
              leftOut.map((group) => inSentence(words.groups[group])),
              about.binder.language,
            ),
          ),
        )),
    ...(listPage === null
      ? []
      : ([
          { kind: 'heading', level: 2, text: words.filesChapter },
          ...table(words.filesChapter, columns(words.columns, [50, 36, 14]), [
            [words.files.title, '', `${listPage}`],
          ]),
        ] satisfies Block[])),
  ]);
}

type Contents = {
  papers: readonly PlacedPaper[];
  leftOut: readonly FolderGroup[];
  /** Where the list of attachments begins; null when there is none. */
  listPage: number | null;
  isForShelf: boolean;
};

function contentsOf(about: About, papers: readonly PlacedPaper[], divider: Divider): Block[] {
  const words = wordsOf(about);
  const behind = papers.filter((paper) => paper.divider === divider);
  return [
    { kind: 'heading', level: 2, text: words.dividers[divider] },
    ...(behind.length === 0
      ? paragraph(words.nothing)
      : table(
          words.dividers[divider],
          columns(words.columns, [50, 36, 14]),
          behind.map((paper) => [
            paper.title,
            paper.page === null ? words.standing.unread : standingInWords(about, paper),
            paper.page === null ? '' : `${paper.page}`,
          ]),
        )),
  ];
}

/** How a paper stands, in words for the folder. */
export function standingInWords(about: About, { standing, kind }: PlannedPaper): string {
  const words = wordsOf(about).standing;
  const signed = isSigned(kind as Parameters<typeof isSigned>[0]);
  switch (standing.is) {
    case 'inForce': {
      const { number, signedOn, isChanged } = standing;
      const inForce = (signed ? words.signed : words.used)(number, signedOn);
      return isChanged ? `${inForce}; ${words.changed}` : inForce;
    }
    case 'toSign':
      return words.toSign(standing.number);
    case 'draft':
      return signed ? words.draft : words.draftUsed;
    case 'asItStands':
      return words.asItStands(wordsOf(about).day(danishDay(about.now)));
  }
}

/** What stands before the attachments: each with its file, its place and its sum. */
export function filesSheet(about: About, files: readonly PlacedFile[]): PaperDocument {
  const words = wordsOf(about).files;
  const hasPages = files.some(({ page }) => 'from' in page);
  return sheet(about, 'folderFiles', words.title, [
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    ...paragraph(hasPages && words.asPages),
    ...table(
      words.title,
      columns(words.columns, [8, 40, 32, 20]),
      files.map(({ number, what, fileName, page }) => [
        number,
        what,
        fileName ?? '',
        'from' in page ? `${page.from}` : words.onlyAsFile[page.not],
      ]),
    ),
    { kind: 'heading', level: 2, text: words.sums },
    ...paragraph(words.sumsLead),
    ...table(
      words.sums,
      columns(words.sumsColumns, [12, 88]),
      files.map(({ number, sha256 }) => [number, sha256 === null ? '' : inPieces(sha256)]),
    ),
  ]);
}

/** A sum in eight pieces, as it is compared by eye. */
const inPieces = (sha256: string): string => (sha256.match(/.{8}/g) ?? []).join(' ');

/** A sheet to put before what belongs behind one divider of the binder. */
export function dividerSheet(about: About, divider: Divider, papers: readonly PlannedPaper[]): PaperDocument {
  const words = wordsOf(about);
  const behind = papers.filter((paper) => paper.divider === divider).map(({ title }) => title);
  return sheet(about, 'folderDivider', words.dividers[divider], [
    { kind: 'paragraph', tone: 'lead', text: words.divider(divider) },
    { kind: 'heading', level: 2, text: words.behind },
    ...(behind.length === 0 ? paragraph(words.nothing) : [{ kind: 'list', items: behind } as const]),
  ]);
}

/** A label to cut out for the spine of the binder. */
export function spineSheet(about: About): PaperDocument {
  const words = wordsOf(about).spine;
  return sheet(about, 'folderSpine', words.title, [
    { kind: 'paragraph', text: words.how },
    { kind: 'paragraph', tone: 'lead', text: words.label(firmName(told(about))) },
  ]);
}

function sheet(
  about: About,
  kind: Extract<PaperKind, `folder${string}`>,
  title: string,
  blocks: readonly Block[],
): PaperDocument {
  const { binder, now } = about;
  const frame = frameText[binder.language];
  const firm = binder.company?.name ?? frame.product;
  return {
    kind,
    language: binder.language,
    title,
    header: { left: firm, right: title },
    footer: { left: sentenceStart(frame.createdOn(wordsOf(about).day(danishDay(now)))), page: frame.page },
    author: firm,
    createdAt: now,
    textVersion: version,
    blocks: unbrokenBlocks([{ kind: 'heading', level: 1, text: title }, ...blocks]),
    sourceJson: null,
  };
}
