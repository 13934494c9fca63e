import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PaperDocument } from '../../../shared/documents/model';
import { headingsOf, piecesOf } from '../../../shared/documents/reading';
import { comparable } from './pdfTools';

const run = promisify(execFile);
const read = async (program: string, ...words: string[]): Promise<string> =>
  (await run(program, words, { maxBuffer: 2 ** 26 })).stdout;

/** What poppler reads on each page, in the order it was written. */
async function pagesRead(path: string): Promise<string[]> {
  const text = await read('pdftotext', '-raw', path, '-');
  return text.split('\f').slice(0, -1).map(comparable);
}

/** What stands on top and at the foot of a page. */
function furnitureOf({ header, footer }: PaperDocument, page: number, of: number): string[] {
  const number = footer.page.replace('{n}', `${page}`).replace('{of}', `${of}`);
  return [header.left, header.right, footer.left, number].map(comparable);
}

/** What of header, footer and page number is missing, by page; empty when every page has all of it. */
export async function furnitureFaults(path: string, paper: PaperDocument): Promise<string[]> {
  const pages = await pagesRead(path);
  return pages.flatMap((page, index) =>
    furnitureOf(paper, index + 1, pages.length)
      .filter((part) => !page.includes(part))
      .map((part) => `page ${index + 1} lacks ${part}`),
  );
}

/**
 * Where the text that poppler reads is not that of the paper: a piece that is missing or out of order, and anything that the
 * paper does not say. Header and footer are taken off first; bullets, the words of tick boxes and the heads of tables, which
 * are repeated on each page, may stand between the pieces.
 */
export async function textFaults(path: string, paper: PaperDocument): Promise<string[]> {
  const pages = await pagesRead(path);
  let left = pages.map((page, index) => without(page, furnitureOf(paper, index + 1, pages.length))).join('');
  const heads = new Set<string>(tickWords(paper));
  for (const { kind, text } of piecesOf(withoutTicks(paper))) {
    const piece = comparable(text).replaceAll(NO_TICK, '');
    const at = left.indexOf(piece);
    const skipped = at === -1 ? left.slice(0, 60) : left.slice(0, at);
    if (at === -1) return [`not found: ${piece.slice(0, 80)}; there is: ${skipped}`];
    if (!isFilling(skipped, heads)) return [`not in the paper: ${skipped.slice(0, 80)}`];
    left = left.slice(at + piece.length);
    if (kind === 'tableHead') heads.add(piece);
  }
  return isFilling(left, heads) ? [] : [`not in the paper: ${left.slice(0, 80)}`];
}

/** Stands in the place of a tick box, whose word poppler reads elsewhere: it lies white in a drawing. */
const NO_TICK = '¤';

const withoutTicks = (paper: PaperDocument): PaperDocument => ({
  ...paper,
  blocks: paper.blocks.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : NO_TICK))),
        }
      : block,
  ),
});

const tickWords = ({ blocks }: PaperDocument): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat().flatMap((cell) => (typeof cell === 'string' ? [] : [comparable(cell.word)]))
      : [],
  );

/** The furniture is written last on its page. */
function without(page: string, furniture: readonly string[]): string {
  return furniture.reduce((text, part) => {
    const at = text.lastIndexOf(part);
    return at === -1 ? text : text.slice(0, at) + text.slice(at + part.length);
  }, page);
}

const isFilling = (text: string, heads: ReadonlySet<string>): boolean =>
  [...heads].reduce((rest, head) => rest.replaceAll(head, ''), text).replaceAll('•', '') === '';

/** How many of each there are in the tags of the file, as poppler reads them; headings in their order. */
export async function structureOf(
  path: string,
): Promise<{ headings: string[]; tables: number; rows: number }> {
  const names = [...(await read('pdfinfo', '-struct', path)).matchAll(/^\s*(\w+)/gm)].map(
    ([, name]) => name ?? '',
  );
  const count = (wanted: string): number => names.filter((name) => name === wanted).length;
  return { headings: names.filter((name) => /^H\d$/.test(name)), tables: count('Table'), rows: count('TR') };
}

/** The same of a paper. */
export function structureOfPaper(paper: PaperDocument): Awaited<ReturnType<typeof structureOf>> {
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return {
    headings: headingsOf(paper).map(({ level }) => `H${level}`),
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows.length + 1, 0),
  };
}

type Item = { title: string; items: readonly Item[] };

/** The titles of the outline in reading order, and how many pages there are, as another reader finds them. */
export async function outlineOf(path: string): Promise<{ titles: string[]; pages: number }> {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const pdf = await loading.promise;
  const flat = (items: readonly Item[]): string[] =>
    items.flatMap(({ title, items: inner }) => [title, ...flat(inner)]);
  // The types of the reader name more of an outline than is asked for here.
  const outline = ((await pdf.getOutline()) ?? []) as readonly Item[];
  const found = { titles: flat(outline), pages: pdf.numPages };
  await loading.destroy();
  return found;
}

type Box = { text: string; left: number; top: number; right: number; bottom: number };
type Page = { width: number; height: number; words: Box[] };

async function boxesOf(path: string): Promise<Page[]> {
  const html = await read('pdftotext', '-bbox', path, '-');
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)?.[1]),
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
      words: [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    }));
}

/** In points: the narrowest edge, below the foot of a sheet that lies down, and how far two words may reach into each other. */
const EDGE = 20;
const TOUCH = 1.5;
/** The boxes of two lines reach into each other by the room above and below their letters. */
const LINES = 0.4;

/** Words that run over the edge of their sheet, or into another word. */
export async function layoutFaults(path: string): Promise<string[]> {
  const pages = await boxesOf(path);
  return pages.flatMap(({ words, width, height }, index) => {
    const place = `page ${index + 1}`;
    const outside = words.filter(
      ({ left, top, right, bottom }) =>
        left < EDGE || top < EDGE || right > width - EDGE || bottom > height - EDGE,
    );
    return [
      ...outside.map(({ text }) => `${place}: "${text}" runs over the edge`),
      ...overlapping(words).map(([a, b]) => `${place}: "${a.text}" runs into "${b.text}"`),
    ];
  });
}

function overlapping(words: readonly Box[]): [Box, Box][] {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  return sorted.flatMap((word, index) => {
    const found: [Box, Box][] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.left >= word.right - TOUCH) break;
      const common = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
      const least = Math.min(word.bottom - word.top, other.bottom - other.top);
      if (common > LINES * least) found.push([word, other]);
    }
    return found;
  });
}
