import { languageTag } from '../../../shared/documents/languageTag';
import type { PaperDocument } from '../../../shared/documents/model';
import { inWord } from './inWord';

/** What a file says of itself. */
export type Described = Pick<PaperDocument, 'title' | 'author' | 'createdAt' | 'language'>;

/** The file's own description. The library would put the time of its making into it; here it is the paper's. */
export function describedAs(paper: Described): string {
  const at = `${new Date(paper.createdAt).toISOString().slice(0, 19)}Z`;
  const author = escaped(paper.author);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(paper.title)}</dc:title><dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    `<dc:language>${languageTag(paper)}</dc:language></cp:coreProperties>`,
  ].join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string =>
  inWord(text).replace(/[&<>]/g, (character) => entities[character] ?? character);
