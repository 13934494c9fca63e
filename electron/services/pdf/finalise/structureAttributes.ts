import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib';
import { arrayOf, dictOf, pdfText, textOf } from './pdfObjects';
import type { StructureElement } from './structureTree';

/** An element's attributes with our ids in its /Headers, without what says nothing, and with a table's name. */
export function attributesOf(
  context: PDFContext,
  element: StructureElement,
  ids: ReadonlyMap<string, string>,
): PDFObject | undefined {
  const kept = membersOf(context, element.attributes).flatMap((attributes) => {
    const rewritten = rewrite(context, attributes, ids);
    return rewritten.keys().length > 1 ? [rewritten] : []; // an owner (/O) alone says nothing
  });
  const all = element.summary === undefined ? kept : [...kept, summary(context, element.summary)];
  return all.length > 1 ? arrayOf(context, all) : all[0];
}

const summary = (context: PDFContext, name: string): PDFDict =>
  dictOf(context, { O: PDFName.of('Table'), Summary: pdfText(name) });

function membersOf(context: PDFContext, attributes: PDFObject | undefined): PDFDict[] {
  const members =
    attributes instanceof PDFArray ? attributes.asArray() : attributes === undefined ? [] : [attributes];
  return members.map((member) => context.lookup(member, PDFDict));
}

function rewrite(context: PDFContext, attributes: PDFDict, ids: ReadonlyMap<string, string>): PDFDict {
  const rewritten = PDFDict.withContext(context);
  for (const [name, value] of attributes.entries()) {
    const key = name.decodeText();
    const spansOne = (key === 'RowSpan' || key === 'ColSpan') && String(value) === '1';
    const kept = key === 'Headers' ? headers(context, value, ids) : spansOne ? undefined : value;
    if (kept !== undefined) rewritten.set(name, kept);
  }
  return rewritten;
}

function headers(
  context: PDFContext,
  value: PDFObject,
  ids: ReadonlyMap<string, string>,
): PDFObject | undefined {
  const known = context
    .lookup(value, PDFArray)
    .asArray()
    .flatMap((member) => {
      const target = context.lookup(member);
      const id = target === undefined ? undefined : ids.get(textOf(target) ?? '');
      return id === undefined ? [] : [PDFString.of(id)];
    });
  return known.length === 0 ? undefined : arrayOf(context, known);
}
