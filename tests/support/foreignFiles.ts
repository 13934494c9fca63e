import { PDFDocument } from '@cantoo/pdf-lib';
import { anAgreementPdf } from './joining';
import { aDocx, aPng } from './someFiles';

/** An agreement that asks for a password. */
export async function anEncryptedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await anAgreementPdf(1, 'Hemmelig aftale'));
  pdf.encrypt({ userPassword: 'hemmeligt', ownerPassword: 'hemmeligere' });
  return pdf.save();
}

/** Files as people put them into a binder: what can be read, what cannot, and what is no page at all. */
export const aForeignSet = async (): Promise<{ name: string; bytes: Uint8Array }[]> => [
  { name: 'Aftale.pdf', bytes: await anAgreementPdf(3) },
  { name: 'Låst.pdf', bytes: await anEncryptedPdf() },
  { name: 'Ødelagt.pdf', bytes: (await anAgreementPdf(2)).subarray(0, 400) },
  { name: 'Aftale.docx', bytes: aDocx() },
  { name: 'Åse Østergård underskrift.png', bytes: aPng() },
];
