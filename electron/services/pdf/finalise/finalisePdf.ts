import { PDFDocument } from '@cantoo/pdf-lib';
import { languageTag } from '../../../../shared/documents/languageTag';
import type { PaperDocument } from '../../../../shared/documents/model';
import { headingsOf, tableNamesOf } from '../../../../shared/documents/reading';
import { writeDeclarations } from './declarations';
import { type FurnitureFonts, stampFurniture } from './furniture';
import { markContent } from './markContent';
import { writeOutline } from './outline';
import { readPages } from './pageContent';
import { serialise } from './serialise';
import { cleanSoftHyphens } from './softHyphens';
import { elementsOf, readStructure, type StructureElement } from './structureTree';
import { tidyStructure } from './tidyStructure';
import { writeStructure } from './writeStructure';

export type FinishOrder = { paper: PaperDocument; fonts: FurnitureFonts };

/**
 * Turns what Chromium printed of a paper into PDF/A-3a and PDF/UA-1, with header, footer and page numbers. The same paper
 * and the same print give the same bytes. Throws when the print is not what Chromium makes of our papers.
 */
export async function finalisePdf(raw: Uint8Array, { paper, fonts }: FinishOrder): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(raw, { updateMetadata: false });
  const pages = readPages(pdf, cleanSoftHyphens);
  const top = readStructure(pdf);
  const { removed, spaces } = tidyStructure(top, pages);
  nameTables(top, tableNamesOf(paper));
  const contents = pages.map(({ operations }, index) =>
    markContent(operations, { removed: removed[index] ?? new Map(), spaces: spaces[index] ?? new Set() }),
  );
  writeStructure(pdf, top, languageTag(paper));
  writeOutline(pdf, headingsOf(paper));
  await stampFurniture(pdf, contents, paper, fonts);
  writeDeclarations(pdf, paper);
  return serialise(pdf);
}

/** Chromium does not tell the PDF what a table is called. */
function nameTables(top: StructureElement, names: readonly string[]): void {
  const tables = [...elementsOf(top)].filter((element) => element.type === 'Table');
  if (tables.length !== names.length)
    throw new Error(`${tables.length} tables for ${names.length} in the paper`);
  tables.forEach((table, index) => {
    const name = names[index];
    if (name !== undefined) table.summary = name;
  });
}
