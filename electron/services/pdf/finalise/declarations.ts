import { createHash } from 'node:crypto';
import {
  PDFBool,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { languageTag } from '../../../../shared/documents/languageTag';
import type { PaperDocument } from '../../../../shared/documents/model';
import { pdfDates } from './dates';
import { descriptionOf } from './description';
import { arrayOf, dictOf, pdfText } from './pdfObjects';
import { srgbProfile } from './srgbProfile';
import { xmpOf } from './xmp';

const outputCondition = 'sRGB IEC61966-2.1';
const attachmentName = 'persondatamappen.json';

/**
 * Writes everything the file declares about itself: title, language, dates, standards (unless pages of others are in it,
 * `claims`), colours, and the facts it was made from.
 */
export function writeDeclarations(pdf: PDFDocument, paper: PaperDocument, claims = true): void {
  const { context, catalog } = pdf;
  const language = languageTag(paper);
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('Version'), PDFName.of('1.7'));
  catalog.set(PDFName.of('MarkInfo'), dictOf(context, { Marked: PDFBool.True }));
  catalog.set(PDFName.of('ViewerPreferences'), dictOf(context, { DisplayDocTitle: PDFBool.True }));
  writeInfo(pdf, paper);
  const made = pdfDates(paper.createdAt).xmp;
  const xmp = xmpOf({ ...descriptionOf(paper), language, made, documentId: documentId(paper), claims });
  const kind = { Type: PDFName.of('Metadata'), Subtype: PDFName.of('XML') };
  catalog.set(PDFName.of('Metadata'), streamOf(context, kind, Buffer.from(xmp)));
  catalog.set(PDFName.of('OutputIntents'), arrayOf(context, [outputIntent(context)]));
  if (paper.sourceJson !== null) attach(pdf, Buffer.from(paper.sourceJson), pdfDates(paper.createdAt).pdf);
}

function writeInfo(pdf: PDFDocument, paper: PaperDocument): void {
  const { title, author, subject, keywords, tool } = descriptionOf(paper);
  const date = PDFString.of(pdfDates(paper.createdAt).pdf);
  const info = dictOf(pdf.context, {
    Title: pdfText(title),
    Author: pdfText(author),
    Subject: pdfText(subject),
    Keywords: pdfText(keywords),
    Creator: pdfText(tool),
    Producer: pdfText(tool),
    CreationDate: date,
    ModDate: date,
  });
  pdf.context.trailerInfo.Info = pdf.context.register(info);
}

/** A name for the file that follows from the paper, in the shape of a UUID. */
function documentId(paper: PaperDocument): string {
  const hash = createHash('sha256').update(JSON.stringify(paper)).digest('hex');
  const part = (start: number, end: number) => hash.slice(start, end);
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`;
}

function outputIntent(context: PDFContext): PDFRef {
  const profile = streamOf(
    context,
    { N: PDFNumber.of(3), Alternate: PDFName.of('DeviceRGB') },
    srgbProfile(),
  );
  const intent = dictOf(context, {
    Type: PDFName.of('OutputIntent'),
    S: PDFName.of('GTS_PDFA1'),
    OutputConditionIdentifier: PDFString.of(outputCondition),
    Info: PDFString.of(outputCondition),
    DestOutputProfile: profile,
  });
  return context.register(intent);
}

function attach(pdf: PDFDocument, json: Uint8Array, date: string): void {
  const { context, catalog } = pdf;
  const params = dictOf(context, {
    Size: PDFNumber.of(json.length),
    CreationDate: PDFString.of(date),
    ModDate: PDFString.of(date),
    CheckSum: PDFHexString.of(createHash('md5').update(json).digest('hex')),
  });
  const file = streamOf(
    context,
    { Type: PDFName.of('EmbeddedFile'), Subtype: PDFName.of('application/json'), Params: params },
    json,
  );
  const specification = context.register(
    dictOf(context, {
      Type: PDFName.of('Filespec'),
      F: PDFString.of(attachmentName),
      UF: pdfText(attachmentName),
      Desc: pdfText(attachmentName),
      AFRelationship: PDFName.of('Source'),
      EF: dictOf(context, { F: file, UF: file }),
    }),
  );
  const named = dictOf(context, { Names: arrayOf(context, [PDFString.of(attachmentName), specification]) });
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? PDFDict.withContext(context);
  names.set(PDFName.of('EmbeddedFiles'), named);
  catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), arrayOf(context, [specification]));
}

const streamOf = (
  context: PDFContext,
  entries: Readonly<Record<string, PDFObject>>,
  bytes: Uint8Array,
): PDFRef => context.register(PDFRawStream.of(dictOf(context, entries), bytes));
