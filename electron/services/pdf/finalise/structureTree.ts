import { PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { dictEntry, entry, membersOf, nameEntry, numberEntry, textEntry } from './pdfObjects';

/** A stretch of a page's content, by page index and marked-content id. */
export type ContentItem = { page: number; markedContent: number };

/** An element of the structure tree. Children are elements and content, in reading order. */
export type StructureElement = {
  type: string;
  children: (StructureElement | ContentItem)[];
  /** Chromium's attributes (scope, headers, list numbering), as they were. */
  attributes?: PDFObject;
  /** By what other cells' /Headers call this one. */
  id?: string;
  /** What a reader says instead of the content. */
  actualText?: string;
  /** Spoken name of a table. */
  summary?: string;
  /** What is said in the place of a picture. */
  alt?: string;
  /** The language of what is below (BCP 47), when it is not that of the file. */
  language?: string;
};

export const isContent = (node: StructureElement | ContentItem): node is ContentItem => !('type' in node);

export const isElement = (node: StructureElement | ContentItem): node is StructureElement => 'type' in node;

/** The elements below (and with) an element, parents first. */
export function* elementsOf(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* elementsOf(child);
}

/** The content below an element in reading order. */
export const contentItemsOf = (element: StructureElement): ContentItem[] =>
  element.children.flatMap((child) => (isElement(child) ? contentItemsOf(child) : [child]));

/** Reads the structure tree of a tagged PDF. Throws when there is none, or when it holds something Chromium never writes for our papers. */
export function readStructure(pdf: PDFDocument): StructureElement {
  const root = dictEntry(pdf.catalog, 'StructTreeRoot');
  if (root === undefined) throw new Error('the PDF is not tagged');
  const pageIndex = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index]));
  const tops = membersOf(root, 'K').map((member) => readElement(lookupDict(root, member), pageIndex));
  const [top] = tops;
  if (top === undefined || tops.length > 1) throw new Error(`the structure tree has ${tops.length} roots`);
  return top;
}

const pgKey = PDFName.of('Pg');

function readElement(dictionary: PDFDict, pageIndex: ReadonlyMap<string, number>): StructureElement {
  const type = nameEntry(dictionary, 'S');
  if (type === undefined) throw new Error('a structure element without a type');
  const element: StructureElement = { type, children: [] };
  const attributes = entry(dictionary, 'A');
  if (attributes !== undefined) element.attributes = attributes;
  const id = textEntry(dictionary, 'ID');
  if (id !== undefined) element.id = id;
  const actualText = textEntry(dictionary, 'ActualText');
  if (actualText !== undefined) element.actualText = actualText;
  const alt = textEntry(dictionary, 'Alt');
  if (alt !== undefined) element.alt = alt;
  const language = textEntry(dictionary, 'Lang');
  if (language !== undefined) element.language = language;

  element.children = membersOf(dictionary, 'K').map((member) => {
    const child = dictionary.context.lookup(member);
    if (child instanceof PDFNumber)
      return { page: pageOf(dictionary, pageIndex), markedContent: child.asNumber() };
    if (!(child instanceof PDFDict)) throw new Error('an unknown kind of structure content');
    const markedContent = numberEntry(child, 'MCID');
    if (markedContent === undefined) return readElement(child, pageIndex);
    return { page: pageOf(child.has(pgKey) ? child : dictionary, pageIndex), markedContent };
  });
  return element;
}

function pageOf(dictionary: PDFDict, pageIndex: ReadonlyMap<string, number>): number {
  const index = pageIndex.get(String(dictionary.get(pgKey)));
  if (index === undefined) throw new Error('structure content on no page');
  return index;
}

function lookupDict(parent: PDFDict, member: PDFObject): PDFDict {
  const found = parent.context.lookup(member);
  if (!(found instanceof PDFDict)) throw new Error('a structure element that is no dictionary');
  return found;
}
