import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { languageTag } from '../../../../shared/documents/languageTag';
import type { PaperDocument } from '../../../../shared/documents/model';
import type { PageContent } from '../finalise/pageContent';
import { dictEntry, entry, membersOf, nameEntry, numberEntry, textEntry } from '../finalise/pdfObjects';
import { contentItemsOf, elementsOf, isElement, type StructureElement } from '../finalise/structureTree';

const standardTypes = new Set(
  'Document Part Art Sect Div BlockQuote Caption P H1 H2 H3 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Link Figure'.split(
    ' ',
  ),
);

/** PDF/UA-1: what the catalogue, the pages and the structure tree must have. Answers faults. */
export function structureFaults(
  pdf: PDFDocument,
  paper: PaperDocument,
  top: StructureElement,
  pages: readonly PageContent[],
): string[] {
  return [
    ...catalogueFaults(pdf, paper),
    ...pages.flatMap(({ page, unmarked }, index) => pageFaults(page, unmarked, index)),
    ...typeFaults(pdf, top),
    ...ownerFaults(pdf, top, pages),
    ...[...elementsOf(top)].flatMap((element) => elementFaults(pdf, element)),
  ];
}

function catalogueFaults(pdf: PDFDocument, paper: PaperDocument): string[] {
  const { catalog } = pdf;
  const isTrue = (dictionary: string, key: string): boolean => {
    const found = dictEntry(catalog, dictionary);
    return found !== undefined && String(entry(found, key)) === 'true';
  };
  const faults: string[] = [];
  if (textEntry(catalog, 'Lang') !== languageTag(paper)) faults.push('language');
  if (!isTrue('ViewerPreferences', 'DisplayDocTitle')) faults.push('the title is not shown');
  if (!isTrue('MarkInfo', 'Marked')) faults.push('not declared as tagged');
  return faults;
}

function pageFaults(page: PDFDict, unmarked: number, index: number): string[] {
  const at = `page ${index + 1}`;
  const faults: string[] = [];
  if (unmarked > 0) faults.push(`${at}: ${unmarked} unmarked drawing orders`);
  if (nameEntry(page, 'Tabs') !== 'S') faults.push(`${at}: tab order`);
  if (membersOf(page, 'Annots').length > 0) faults.push(`${at}: an annotation`);
  return faults;
}

function typeFaults(pdf: PDFDocument, top: StructureElement): string[] {
  const root = dictEntry(pdf.catalog, 'StructTreeRoot');
  const roles = root === undefined ? undefined : dictEntry(root, 'RoleMap');
  const unknown = new Set(
    [...elementsOf(top)].map(({ type }) => type).filter((type) => !standardTypes.has(type)),
  );
  return [...unknown]
    .filter((type) => roles?.has(PDFName.of(type)) !== true)
    .map((type) => `structure type ${type}`);
}

/** Each marked stretch has one owner, and the parent tree names the same one. */
function ownerFaults(pdf: PDFDocument, top: StructureElement, pages: readonly PageContent[]): string[] {
  const items = contentItemsOf(top).map(
    ({ page, markedContent }) => `page ${page + 1}, content ${markedContent}`,
  );
  const owned = new Set(items);
  const drawn = pages.flatMap(({ marked }, page) =>
    [...marked.keys()].map((id) => `page ${page + 1}, content ${id}`),
  );
  const faults = drawn.filter((item) => !owned.has(item)).map((item) => `${item}: in no structure`);
  if (owned.size !== items.length) faults.push('content with two owners');
  const counts = parentTreeCounts(pdf);
  pages.forEach(({ page }, index) => {
    const named = counts.get(numberEntry(page, 'StructParents') ?? -1);
    const own = contentItemsOf(top).filter((item) => item.page === index).length;
    if (named !== own) faults.push(`page ${index + 1}: parent tree`);
  });
  return faults;
}

function parentTreeCounts(pdf: PDFDocument): Map<number, number> {
  const root = dictEntry(pdf.catalog, 'StructTreeRoot');
  const tree = root === undefined ? undefined : dictEntry(root, 'ParentTree');
  const entries = tree === undefined ? [] : membersOf(tree, 'Nums');
  const counts = new Map<number, number>();
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const [key, value] = [entries[index], pdf.context.lookup(entries[index + 1])];
    if (!(key instanceof PDFNumber) || !(value instanceof PDFArray)) continue;
    counts.set(
      key.asNumber(),
      value.asArray().filter((owner) => pdf.context.lookup(owner) instanceof PDFDict).length,
    );
  }
  return counts;
}

function elementFaults(pdf: PDFDocument, element: StructureElement): string[] {
  if (element.type === 'LI') return hasChild(element, 'LBody') ? [] : ['a list item without a body'];
  if (element.type === 'TH') return scopeOf(pdf, element.attributes) ? [] : ['a header cell without a scope'];
  if (element.type === 'TD') return contentItemsOf(element).length > 0 ? [] : ['an empty cell'];
  if (element.type === 'Figure') return element.alt ? [] : ['a picture without words'];
  if (element.type !== 'Table') return [];
  const rows = [...elementsOf(element)].filter(({ type }) => type === 'TR');
  const widths = new Set(rows.map((row) => row.children.length));
  return widths.size === 1 && hasChild(element, 'THead') && hasChild(element, 'TBody')
    ? []
    : ['an uneven table'];
}

const hasChild = (element: StructureElement, type: string): boolean =>
  element.children.some((child) => isElement(child) && child.type === type);

function scopeOf(pdf: PDFDocument, attributes: PDFObject | undefined): boolean {
  const members =
    attributes instanceof PDFArray ? attributes.asArray() : attributes === undefined ? [] : [attributes];
  return members.some((member) => {
    const dictionary = pdf.context.lookup(member);
    return dictionary instanceof PDFDict && nameEntry(dictionary, 'Scope') !== undefined;
  });
}
