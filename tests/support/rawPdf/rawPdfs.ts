import { readFileSync } from 'node:fs';
import type { PaperDocument } from '../../../shared/documents/model';
import { samplePolicy, sampleRecord, sampleRecoverySheet } from './samplePapers';

export type RawPdf = { name: string; paper: PaperDocument; raw: Uint8Array };

const read = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));

const rawPdf = (file: string, paper: PaperDocument): RawPdf => ({
  name: file,
  paper,
  raw: read(`./${file}.pdf`),
});

/** What both engines print of the sample papers, unfinished; see makeRawPdfs.mjs. */
export const rawPolicies = [
  rawPdf('policy-chromium130', samplePolicy),
  rawPdf('policy-chromium156', samplePolicy),
] as const;

export const rawRecords = [
  rawPdf('record-chromium130', sampleRecord),
  rawPdf('record-chromium156', sampleRecord),
] as const;

export const rawPdfs: readonly RawPdf[] = [
  ...rawPolicies,
  rawPdf('recoverySheet-chromium130', sampleRecoverySheet),
  rawPdf('recoverySheet-chromium156', sampleRecoverySheet),
  ...rawRecords,
];

export const paperFonts = {
  serif: read('../../../assets/fonts/SourceSerif4-SemiBold.ttf'),
  sans: read('../../../assets/fonts/IBMPlexSans-Regular.ttf'),
};
