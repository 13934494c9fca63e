import {
  dividers,
  type FolderPlan,
  type PlannedFile,
  type PlannedPaper,
} from '../../shared/documents/folder/plan';
import {
  coverSheet,
  filesSheet,
  type PlacedFile,
  type PlacedPaper,
} from '../../shared/documents/folder/sheets';
import type { PaperDocument } from '../../shared/documents/model';
import { type FileKind, fileKind, kindOfName } from '../../shared/domain/archive/fileKind';
import type { Binder } from '../../shared/domain/binder';
import type { Instant } from '../../shared/domain/calendar';
import type { FolderGroup } from '../../shared/domain/folder/folderGroup';
import { ok, type Result } from '../../shared/result';
import { text } from '../../shared/text/documents/inspectionFolder';
import type { NewFolder } from '../services/newFolder';
import type { Joiner } from '../services/pdf/join/joiner';
import type { ForeignPart, OwnPart } from '../services/pdf/join/order';
import type { ReadAttachment } from './archive';
import type { PaperPress } from './issuing';
import type { PaperMaker } from './papers';

/** What is made, and how it is told that a step is done; a refusal when it was stopped or the binder was locked. */
export type Making = {
  binder: Binder;
  now: Instant;
  step: () => Result<null>;
};

export type MadePaper = { planned: PlannedPaper; made: { bytes: Uint8Array; pages: number } | null };

/** Makes each paper, or reads its kept bytes. What was kept and is damaged is told of; it keeps nothing else from being made. */
export async function madePapers(
  { papers }: Pick<FolderPlan, 'papers'>,
  { binder, step }: Making,
  make: PaperMaker,
): Promise<Result<MadePaper[]>> {
  const all: MadePaper[] = [];
  for (const planned of papers) {
    const made = await make(binder, planned.source);
    const going = step();
    if (!going.ok) return going;
    if (!made.ok && !isOfOneFile(made.error.code)) return made;
    all.push({ planned, made: made.ok ? made.value : null });
  }
  return ok(all);
}

const isOfOneFile = (code: string): boolean => code.startsWith('attachment-') || code === 'not-found';

export type MadeFile = Omit<PlacedFile, 'page'> & {
  planned: PlannedFile;
  as: { bytes: Uint8Array; kind: Exclude<FileKind, 'docx'>; pages: number } | { not: NotIn };
};

type NotIn = Extract<PlacedFile['page'], { not: unknown }>['not'];

/** So much of what others made is put in as pages; the rest lies beside as files. Bytes are kept in memory until they are. */
const MOST_BYTES = 40 * 1024 * 1024;
const MOST_PAGES = 400;

type FileNeeds = {
  read: ReadAttachment;
  joiner: Joiner;
  fingerprint: PaperPress['fingerprint'];
  folder: NewFolder;
};

/** Writes each file into the folder as it is, and tries out which of them can be put in as pages as well. */
export async function madeFiles(
  { files }: Pick<FolderPlan, 'files'>,
  { binder, step }: Making,
  { read, joiner, fingerprint, folder }: FileNeeds,
): Promise<Result<MadeFile[]>> {
  const words = text[binder.language].files;
  const all: MadeFile[] = [];
  let room = { bytes: MOST_BYTES, pages: MOST_PAGES };
  for (const [index, planned] of files.entries()) {
    const going = step();
    if (!going.ok) return going;
    const number = `${index + 1}`.padStart(2, '0');
    const bytes = await read(planned.attachment);
    if (!bytes.ok) {
      if (!isOfOneFile(bytes.error.code)) return bytes;
      all.push({ number, what: planned.what, planned, fileName: null, sha256: null, as: { not: 'unread' } });
      continue;
    }
    const kind = fileKind(bytes.value);
    const fileName = words.file(number, planned.called, kind ?? kindOfName(planned.name) ?? 'bin');
    const written = await folder.write([words.folder, fileName], bytes.value);
    if (!written.ok) return written;
    const as = await asPages(bytes.value, kind, { joiner, room });
    if ('bytes' in as) room = { bytes: room.bytes - as.bytes.length, pages: room.pages - as.pages };
    const sha256 = fingerprint(bytes.value);
    all.push({ number, what: planned.what, planned, fileName, sha256, as });
  }
  return ok(all);
}

async function asPages(
  bytes: Uint8Array,
  kind: FileKind | null,
  { joiner, room }: { joiner: Joiner; room: { bytes: number; pages: number } },
): Promise<MadeFile['as']> {
  if (kind === null) return { not: 'damaged' };
  if (kind === 'docx') return { not: 'kind' };
  if (bytes.length > room.bytes) return { not: 'large' };
  const measured = await joiner.measure(bytes, kind);
  if ('refused' in measured) return { not: measured.refused };
  return measured.pages > room.pages ? { not: 'large' } : { bytes, kind, pages: measured.pages };
}

/** Everything in its order, with the sheets that lead to it. */
export type Whole = { cover: PaperDocument; parts: (OwnPart | ForeignPart)[]; unread: number };

/** Sheets whose length is known, to stand before the papers and before each divider's. */
export type Sheets = {
  before: OwnPart[];
  pagesBefore: number;
  behind: (divider: number) => (OwnPart & { pages: number })[];
};

type Parts = { papers: readonly MadePaper[]; files: readonly MadeFile[]; leftOut: readonly FolderGroup[] };

const noSheets: Sheets = { before: [], pagesBefore: 0, behind: () => [] };

type Printed = { bytes: Uint8Array; pages: number };
type Leading = { cover: PaperDocument; coverPrint: Printed; listPrint: Printed | null };

/** The parts of the whole in their order, with the sheets that lead to them. */
export async function wholeOf(
  parts: Parts,
  making: Making,
  {
    press,
    sheets = noSheets,
    isForShelf = false,
  }: { press: PaperPress; sheets?: Sheets; isForShelf?: boolean },
): Promise<Result<Whole>> {
  const leading = await leadingSheets(parts, making, { press, sheets, isForShelf });
  if (!leading.ok) return leading;
  const { cover, coverPrint, listPrint } = leading.value;
  const { papers, files } = parts;
  const words = text[making.binder.language];
  const behind = papersInOrder(papers, sheets, ({ planned, made }, index) => ({
    is: 'own',
    title: planned.title,
    bytes: made.bytes,
    chapters: [words.dividers[planned.divider]],
    attachedAs: `${`${index + 1}`.padStart(3, '0')}-${planned.kind}.json`,
  }));
  const own = { is: 'own', attachedAs: 'sheet.json' } as const;
  const list: OwnPart[] =
    listPrint === null
      ? []
      : [{ ...own, title: words.files.title, bytes: listPrint.bytes, chapters: [words.filesChapter] }];
  const unread = [
    ...papers.filter(({ made }) => made === null),
    ...files.filter(({ sha256 }) => sha256 === null),
  ].length;
  return ok({
    cover,
    unread,
    parts: [
      { ...own, title: cover.title, bytes: coverPrint.bytes, chapters: [] },
      ...sheets.before,
      ...behind,
      ...list,
      ...files.flatMap((file) => foreign(file, words)),
    ],
  });
}

const MOST_ATTEMPTS = 6;

type Lengths = { cover: number; files: number };

/**
 * Prints the contents and the list of attachments with the pages on which everything begins. They take up pages
 * themselves, so they are printed until they are as long as they said.
 */
async function leadingSheets(
  { papers, files, leftOut }: Parts,
  { binder, now, step }: Making,
  { press, sheets, isForShelf }: { press: PaperPress; sheets: Sheets; isForShelf: boolean },
): Promise<Result<Leading>> {
  const going = step();
  if (!going.ok) return going;
  const about = { binder, now };
  const hasFiles = files.length > 0;
  const printed = async (length: Lengths): Promise<Result<Leading>> => {
    const placed = places({ papers, files }, length, sheets);
    const listPage = hasFiles ? placed.list : null;
    const cover = coverSheet(about, { papers: placed.papers, leftOut, listPage, isForShelf });
    const coverPrint = await press.print(cover);
    if (!coverPrint.ok) return coverPrint;
    const listPrint = hasFiles ? await press.print(filesSheet(about, placed.files)) : ok(null);
    return listPrint.ok ? ok({ cover, coverPrint: coverPrint.value, listPrint: listPrint.value }) : listPrint;
  };
  let length: Lengths = { cover: 1, files: hasFiles ? 1 : 0 };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const leading = await printed(length);
    if (!leading.ok) return leading;
    const { coverPrint, listPrint } = leading.value;
    const real = { cover: coverPrint.pages, files: listPrint?.pages ?? 0 };
    if (real.cover === length.cover && real.files === length.files) return leading;
    length = real;
  }
  throw new Error('the contents have no length');
}

function papersInOrder(
  papers: readonly MadePaper[],
  sheets: Sheets,
  put: (paper: MadePaper & { made: Printed }, index: number) => OwnPart,
): OwnPart[] {
  const read = papers.flatMap(({ planned, made }) => (made === null ? [] : [{ planned, made }]));
  return dividers.flatMap((divider) => [
    ...sheets.behind(divider),
    ...read.flatMap((paper, index) => (paper.planned.divider === divider ? [put(paper, index)] : [])),
  ]);
}

/** The page on which each paper and file begins, when the sheets before them are so long. */
function places(
  { papers, files }: Pick<Parts, 'papers' | 'files'>,
  length: Lengths,
  sheets: Sheets,
): { papers: PlacedPaper[]; list: number; files: PlacedFile[] } {
  let next = 1 + length.cover + sheets.pagesBefore;
  const take = (pages: number): number => {
    next += pages;
    return next - pages;
  };
  const placed = dividers.flatMap((divider) => {
    for (const { pages } of sheets.behind(divider)) take(pages);
    return papers.flatMap(({ planned, made }): PlacedPaper[] =>
      planned.divider === divider ? [{ ...planned, page: made === null ? null : take(made.pages) }] : [],
    );
  });
  const list = take(length.files);
  return {
    papers: placed,
    list,
    files: files.map(({ number, what, fileName, sha256, as }) => ({
      number,
      what,
      fileName,
      sha256,
      page: 'not' in as ? as : { from: take(as.pages) },
    })),
  };
}

function foreign({ number, what, as }: MadeFile, words: (typeof text)['da']): ForeignPart[] {
  if ('not' in as) return [];
  return [
    {
      is: 'foreign',
      bytes: as.bytes,
      kind: as.kind,
      title: words.files.outline(number, what),
      chapters: [words.filesChapter],
      caption: words.files.caption(number, what),
      alt: words.files.alt(number, what),
    },
  ];
}

/** `Indhold.txt` beside the papers: what each file is, with its sum, for somebody who opens nothing else. */
export function indexText(
  { language }: Pick<Binder, 'language'>,
  whole: { name: string; sha256: string; pages: number; isAllOurs: boolean },
  files: readonly MadeFile[],
): string {
  const words = text[language];
  const { index } = words;
  return [
    index.title,
    '',
    `${whole.name}: ${index.whole}, ${index.pages(whole.pages)}`,
    `  ${index.sum} ${whole.sha256}`,
    `  ${index.tagged[whole.isAllOurs ? 'ours' : 'mixed']}`,
    '',
    ...(files.length === 0 ? [] : [index.foreign, '']),
    ...files.flatMap(({ fileName, what, sha256, as }) => [
      fileName === null ? `${what}: ${index.notIn}` : `${words.files.folder}/${fileName}: ${what}`,
      ...(sha256 === null ? [] : [`  ${index.sum} ${sha256}`]),
      ...('not' in as && as.not !== 'unread' ? [`  ${words.files.onlyAsFile[as.not]}`] : []),
    ]),
    '',
  ].join('\r\n');
}
