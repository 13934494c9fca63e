import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFObjectCopier,
  PDFString,
} from '@cantoo/pdf-lib';
import { type OutlineEntry, outlineOf } from '../finalise/outline';
import { arrayOf, dictEntry, membersOf, pdfText, textEntry, textOf } from '../finalise/pdfObjects';
import { elementsOf, isElement, readStructure, type StructureElement } from '../finalise/structureTree';
import type { OwnPart } from './order';

/** What a part brings into the whole. */
export type Brought = {
  pages: number;
  structure: StructureElement;
  /** The headings of the part, its own title first; levels begin with 1. */
  outline: OutlineEntry[];
  /** Files attached to it, as the whole names them. */
  files: { name: string; specification: PDFObject }[];
};

/**
 * Copies the pages of one of our papers to the end of a PDF. `key` tells the ids of this part's table heads from those
 * of the others. Throws when it is no paper of ours.
 */
export async function bringOwn(pdf: PDFDocument, part: OwnPart, key: string): Promise<Brought> {
  const source = await PDFDocument.load(part.bytes, { updateMetadata: false });
  const structure = readStructure(source);
  const offset = pdf.getPageCount();
  const places = new Map(source.getPages().map(({ ref }, index) => [ref.toString(), index]));
  for (const page of await pdf.copyPages(source, source.getPageIndices())) pdf.addPage(page);
  for (const element of elementsOf(structure)) {
    if (element.id !== undefined) element.id = `${key}-${element.id}`;
    if (element.attributes !== undefined)
      element.attributes = copiedAttributes(element.attributes, source.context, pdf.context, key);
    element.children = element.children.map((child) =>
      isElement(child) ? child : { ...child, page: child.page + offset },
    );
  }
  const outline = outlineOf(source).map(({ destination, ...entry }): OutlineEntry => {
    const [target, ...place] = destination.asArray();
    const index = places.get(String(target));
    const page = index === undefined ? undefined : pdf.getPages()[offset + index];
    if (page === undefined) throw new Error('an outline entry that leads nowhere');
    return { ...entry, destination: arrayOf(pdf.context, [page.ref, ...place]) };
  });
  return {
    pages: source.getPageCount(),
    structure: { ...structure, type: 'Part', language: textEntry(source.catalog, 'Lang') ?? '' },
    outline,
    files: attachedTo(source, pdf, part.attachedAs),
  };
}

/** Attributes in another PDF, where the ids of table heads begin with the key of their part. */
function copiedAttributes(value: PDFObject, from: PDFContext, to: PDFContext, key: string): PDFObject {
  const copied = (one: PDFObject, name: string): PDFObject => {
    const found = from.lookup(one);
    if (found instanceof PDFArray)
      return arrayOf(
        to,
        found.asArray().map((member) => copied(member, name)),
      );
    if (found instanceof PDFDict) {
      const dictionary = PDFDict.withContext(to);
      for (const [entryName, member] of found.entries())
        dictionary.set(entryName, copied(member, entryName.decodeText()));
      return dictionary;
    }
    if (found === undefined) throw new Error('an attribute that is nowhere');
    const id = name === 'Headers' ? textOf(found) : undefined;
    return id === undefined ? found : PDFString.of(`${key}-${id}`);
  };
  return copied(value, '');
}

function attachedTo(source: PDFDocument, pdf: PDFDocument, name: string): Brought['files'] {
  const copier = PDFObjectCopier.for(source.context, pdf.context);
  return membersOf(source.catalog, 'AF').map((member, index) => {
    const specification = copier.copy(source.context.lookup(member, PDFDict));
    const unique = index === 0 ? name : `${index + 1}-${name}`;
    for (const key of ['F', 'UF', 'Desc']) specification.set(PDFName.of(key), pdfText(unique));
    if (dictEntry(specification, 'EF') === undefined) throw new Error('an attachment without contents');
    return { name: unique, specification: pdf.context.register(specification) };
  });
}
