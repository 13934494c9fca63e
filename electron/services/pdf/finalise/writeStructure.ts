import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { arrayOf, dictOf, pdfText } from './pdfObjects';
import { attributesOf } from './structureAttributes';
import { type ContentItem, elementsOf, isContent, isElement, type StructureElement } from './structureTree';

// Types of PDF 2.0 that PDF 1.7 readers do not know, and what they are there.
const roles: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span' };

/** Replaces the PDF's structure tree by `top`, with the parent tree, the ids and the page entries that belong to it. */
export function writeStructure(pdf: PDFDocument, top: StructureElement, language: string): void {
  const { context } = pdf;
  const rootRef = context.nextRef();
  const writer = createWriter(pdf, stableIds(top));
  const topRef = writer.write({ ...top, type: 'Document' }, rootRef);
  context.lookup(topRef, PDFDict).set(PDFName.of('Lang'), PDFString.of(language));

  const roleEntries = [...new Set([...elementsOf(top)].map((element) => element.type))]
    .sort()
    .flatMap((type) => {
      const role = roles[type];
      return role === undefined ? [] : [[type, PDFName.of(role)] as const];
    });
  const root = dictOf(context, {
    Type: PDFName.of('StructTreeRoot'),
    K: topRef,
    ParentTree: context.register(parentTree(context, writer.owners)),
    ParentTreeNextKey: PDFNumber.of(writer.owners.length),
    IDTree: writer.named.length === 0 ? undefined : context.register(idTree(context, writer.named)),
    RoleMap: roleEntries.length === 0 ? undefined : dictOf(context, Object.fromEntries(roleEntries)),
  });
  context.assign(rootRef, root);
  pdf.catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  pdf.getPages().forEach((page, index) => {
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
}

/** Chromium's ids differ from run to run; ours count the header cells in reading order. */
function stableIds(top: StructureElement): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { type, id } of elementsOf(top)) {
    if (type === 'TH' && id !== undefined && !ids.has(id))
      ids.set(id, `s${`${ids.size + 1}`.padStart(5, '0')}`);
  }
  return ids;
}

function createWriter(pdf: PDFDocument, ids: ReadonlyMap<string, string>) {
  const { context } = pdf;
  const pages = pdf.getPages().map((page) => page.ref);
  /** Per page: which element owns which marked content. */
  const owners: PDFRef[][] = pages.map(() => []);
  const named: (readonly [string, PDFRef])[] = [];

  const writeItem = (item: ContentItem, ref: PDFRef, ownPage: number | undefined): PDFObject => {
    const onPage = owners[item.page];
    const page = pages[item.page];
    if (onPage === undefined || page === undefined) throw new Error('structure content on no page');
    if (onPage[item.markedContent] !== undefined) throw new Error('structure content with two owners');
    onPage[item.markedContent] = ref;
    const number = PDFNumber.of(item.markedContent);
    return item.page === ownPage
      ? number
      : dictOf(context, { Type: PDFName.of('MCR'), Pg: page, MCID: number });
  };

  const write = (element: StructureElement, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const id = element.type === 'TH' && element.id !== undefined ? ids.get(element.id) : undefined;
    if (id !== undefined) named.push([id, ref]);
    const ownPage = element.children.find(isContent)?.page;
    const dictionary = dictOf(context, {
      Type: PDFName.of('StructElem'),
      S: PDFName.of(element.type),
      P: parent,
      Pg: ownPage === undefined ? undefined : pages[ownPage],
      ID: id === undefined ? undefined : PDFString.of(id),
      A: attributesOf(context, element, ids),
      Alt: element.alt === undefined ? undefined : pdfText(element.alt),
      Lang: element.language === undefined ? undefined : PDFString.of(element.language),
    });
    context.assign(ref, dictionary);
    const children = element.children.map((child) =>
      isElement(child) ? write(child, ref) : writeItem(child, ref, ownPage),
    );
    if (children.length > 0) dictionary.set(PDFName.of('K'), arrayOf(context, children));
    return ref;
  };
  return { write, owners, named };
}

function parentTree(context: PDFContext, owners: readonly (readonly PDFRef[])[]): PDFDict {
  const entries = owners.flatMap((onPage, index) => {
    const array = arrayOf(
      context,
      Array.from(onPage, (owner) => owner ?? PDFNull),
    );
    return [PDFNumber.of(index), context.register(array)];
  });
  return dictOf(context, { Nums: arrayOf(context, entries) });
}

function idTree(context: PDFContext, named: readonly (readonly [string, PDFRef])[]): PDFDict {
  return dictOf(context, {
    Names: arrayOf(
      context,
      named.flatMap(([id, ref]) => [PDFString.of(id), ref]),
    ),
  });
}
