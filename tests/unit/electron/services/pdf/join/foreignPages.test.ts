import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { measureForeign } from '../../../../../../electron/services/pdf/join/foreignPages';
import { uprightJpg } from '../../../../../../electron/services/pdf/join/uprightJpg';
import { anEncryptedPdf } from '../../../../../support/foreignFiles';
import { anAgreementPdf } from '../../../../../support/joining';
import { aJpg, aPdf, aPng } from '../../../../../support/someFiles';

const withField = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(await anAgreementPdf(1));
  pdf.getForm().createTextField('underskrift').addToPage(pdf.getPage(0));
  return pdf.save();
};

const oddBoxes = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([100, 4000]);
  page.setCropBox(10, 10, 50, 50);
  page.node.delete(PDFName.of('Resources'));
  return pdf.save();
};

describe('a file of somebody else', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, 'pdf' | 'jpg' | 'png', object]>([
    ['with pages', () => anAgreementPdf(3), 'pdf', { pages: 3 }],
    ['with an empty page', aPdf, 'pdf', { pages: 1 }],
    ['of an odd size', oddBoxes, 'pdf', { pages: 1 }],
    ['that is a picture', aPng, 'png', { pages: 1 }],
    ['that is encrypted', anEncryptedPdf, 'pdf', { refused: 'encrypted' }],
    ['with a field, which may be the signature', withField, 'pdf', { refused: 'annotated' }],
    [
      'that is cut short',
      async () => (await anAgreementPdf(2)).subarray(0, 300),
      'pdf',
      { refused: 'damaged' },
    ],
    ['that is no PDF inside', () => Buffer.from('%PDF-1.7\nnonsense'), 'pdf', { refused: 'damaged' }],
    ['that is a picture cut short', () => aJpg(), 'jpg', { refused: 'damaged' }],
    ['that is a broken picture', () => aPng().subarray(0, 50), 'png', { refused: 'damaged' }],
    ['of very many pages', () => anAgreementPdf(151), 'pdf', { refused: 'large' }],
    ['that is very large', () => Buffer.alloc(13 * 1024 * 1024), 'pdf', { refused: 'large' }],
  ])('%s', async (_name, make, kind, expected) => {
    expect(await measureForeign(await make(), kind)).toEqual(expected);
  });
});

describe('a photo', () => {
  const photo = (orientation: number): Uint8Array => {
    const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
    const field = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
    return Uint8Array.from([
      0xff,
      0xd8,
      0xff,
      0xe1,
      0,
      2 + exif.length + field.length,
      ...exif,
      ...field,
      0xff,
      0xda,
    ]);
  };
  it.each([
    [1, 0],
    [3, 180],
    [6, 90],
    [8, 270],
    [99, 0],
  ])('whose camera noted %i is turned by %i degrees', (noted, turned) => {
    expect(uprightJpg(photo(noted))).toBe(turned);
  });
  it('that says nothing, or ends too early, is left as it lies', () => {
    expect(uprightJpg(aJpg())).toBe(0);
    expect(uprightJpg(photo(6).subarray(0, 20))).toBe(0);
  });
});
