import { PDFArray, type PDFDict, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { type Operation, operationsOf } from './contentStream';
import { type FontText, fontsOf, shownText } from './fontText';
import {
  actualTextOf,
  closesMarked,
  drawsObject,
  markedContentId,
  opensMarked,
  paintsPath,
  showsText,
} from './operators';
import { entry, latin1, streamBytes } from './pdfObjects';

/** What stands in one stretch of marked content. */
export type Marked = { text: string; drawings: number };

export type Fonts = ReadonlyMap<string, FontText>;

/** A page as drawing orders, and as what its marked stretches say. */
export type PageContent = {
  page: PDFDict;
  operations: Operation[];
  marked: Map<number, Marked>;
  /** Text that is marked as an artifact: header, footer, repeated table heads. */
  artifactText: string;
  /** Paint and text that no mark encloses. */
  unmarked: number;
};

type Prepare = (operations: Operation[], fonts: Fonts) => Operation[];

export function readPages(pdf: PDFDocument, prepare: Prepare = (operations) => operations): PageContent[] {
  const known = new Map<string, FontText>();
  return pdf.getPages().map(({ node }) => {
    const fonts = fontsOf(node.Resources(), known);
    const operations = prepare(operationsOf(contentOf(node)), fonts);
    const reader = createReader(fonts);
    for (const operation of operations) reader.read(operation);
    return { page: node, operations, ...reader.found() };
  });
}

function contentOf(page: PDFDict): string {
  const contents = entry(page, 'Contents');
  const streams: (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((part) => page.context.lookup(part)) : [contents];
  return streams.map((stream) => latin1(streamBytes(stream))).join('\n');
}

/** The innermost open mark with what it inherits: `replaced` when an outer mark already says what is drawn inside. */
type Mark = { id: number | undefined; artifact: boolean; replaced: boolean };
const noMark: Mark = { id: undefined, artifact: false, replaced: false };

function createReader(fonts: Fonts) {
  const marked = new Map<number, Marked>();
  const open: Mark[] = [];
  let font: FontText | undefined;
  let artifactText = '';
  let unmarked = 0;

  const contentOfMark = (id: number): Marked => {
    const content = marked.get(id) ?? { text: '', drawings: 0 };
    marked.set(id, content);
    return content;
  };
  const say = ({ artifact, id }: Mark, text: string) => {
    if (artifact) artifactText += text;
    else if (id !== undefined) contentOfMark(id).text += text;
  };
  const openMark = (operation: Operation, outer: Mark) => {
    const id = markedContentId(operation) ?? outer.id;
    const actual = actualTextOf(operation);
    const artifact = outer.artifact || operation.source.startsWith('/Artifact');
    const mark = { id, artifact, replaced: outer.replaced || actual !== undefined };
    if (id !== undefined) contentOfMark(id);
    if (actual !== undefined && !outer.replaced) say(mark, actual);
    open.push(mark);
  };
  const draw = (operation: Operation, mark: Mark) => {
    if (open.length === 0) unmarked += 1;
    if (!showsText(operation)) {
      if (mark.id !== undefined) contentOfMark(mark.id).drawings += 1;
    } else if (!mark.replaced) {
      say(mark, shownText(operation, font));
    }
  };
  const read = (operation: Operation) => {
    const mark = open.at(-1) ?? noMark;
    if (opensMarked(operation)) openMark(operation, mark);
    else if (closesMarked(operation)) open.pop();
    else if (operation.operator === 'Tf') font = fonts.get(fontNameIn(operation));
    else if (showsText(operation) || paintsPath(operation) || drawsObject(operation)) draw(operation, mark);
  };
  return { read, found: () => ({ marked, artifactText, unmarked }) };
}

/** The font that a Tf operation chooses, by the name the page calls it. */
export const fontNameIn = ({ source }: Operation): string => source.split(/\s/)[0] ?? '';
