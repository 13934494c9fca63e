import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../../../electron/services/pdf/finalise/outline';
import {
  contentItemsOf,
  readStructure,
} from '../../../../../../electron/services/pdf/finalise/structureTree';
import { joinCheck } from '../../../../../../electron/services/pdf/join/joinCheck';
import { joinPdf } from '../../../../../../electron/services/pdf/join/joinPdf';
import type { JoinOrder } from '../../../../../../electron/services/pdf/join/order';
import { checkPdf, fontsOfPdf, missingIn, textOfPdf } from '../../../../../support/app/pdfTools';
import { aForeignPart, aJoinOrder, anAgreementPdf, anOwnPart } from '../../../../../support/joining';
import { rawPdfs, rawPolicies, rawRecords } from '../../../../../support/rawPdf/rawPdfs';
import { aPng } from '../../../../../support/someFiles';

const run = promisify(execFile);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const [policy] = rawPolicies;
const [record] = rawRecords;
const sheet = rawPdfs.find(({ name }) => name.startsWith('recoverySheet'));
if (sheet === undefined) throw new Error('no sheet');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'join-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(bytes: Uint8Array): Promise<string> {
  const path = join(folder, `${sha256(bytes).slice(0, 12)}.pdf`);
  await writeFile(path, bytes);
  return path;
}

const pageCount = async (path: string): Promise<number> =>
  Number(/Pages:\s+(\d+)/.exec((await run('pdfinfo', [path])).stdout)?.[1]);

const ours = async (): Promise<JoinOrder> =>
  aJoinOrder(policy.paper, [
    await anOwnPart(policy),
    await anOwnPart(sheet, { title: 'Ark' }),
    await anOwnPart(record, {
      chapters: ['2. Fortegnelse', 'Over vores egne'],
      title: 'Fortegnelsen (kladde)',
    }),
  ]);

describe('papers of our own, joined', () => {
  it('are one PDF/A-3a and PDF/UA-1 as far as our own check of a paper goes', async () => {
    const order = await ours();
    const { bytes, pages } = await joinPdf(order);
    expect((await joinCheck(bytes, order, pages)).faults).toEqual([]);
    const path = await written(bytes);
    await checkPdf(path);
    expect(await pageCount(path)).toBe(pages);
    for (const font of await fontsOfPdf(path)) expect(font).toEqual({ embedded: true, unicode: true });
  });

  it('say on every page which of all the pages it is, beside the number each paper gives it', async () => {
    const order = await ours();
    const first = (await PDFDocument.load(order.parts[0]?.bytes ?? '')).getPageCount();
    const { bytes, pages } = await joinPdf(order);
    const text = await textOfPdf(await written(bytes));
    const numbers = Array.from({ length: pages }, (_, index) => `Mappens side ${index + 1} af ${pages}`);
    expect(missingIn(text, [...numbers, `Side 1 af ${first}`, `Side ${first} af ${first}`])).toEqual([]);
  });

  it('stand in the outline under their chapters, each with its own headings below', async () => {
    const pdf = await PDFDocument.load((await joinPdf(await ours())).bytes);
    const entries = outlineOf(pdf).map(({ level, title }) => `${level} ${title}`);
    expect(entries.slice(0, 3)).toEqual([
      '1 1. Dokumenter',
      '2 Persondatapolitik for kunder',
      '3 1. Hvem har ansvaret',
    ]);
    expect(entries.filter((entry) => entry === '1 1. Dokumenter')).toHaveLength(1);
    expect(entries).toEqual(
      expect.arrayContaining(['2 Ark', '1 2. Fortegnelse', '2 Over vores egne', '3 Fortegnelsen (kladde)']),
    );
  });

  it('keep every stretch of their text in one structure, part by part', async () => {
    const order = await ours();
    const whole = readStructure(await PDFDocument.load((await joinPdf(order)).bytes));
    expect(whole.children.map((child) => ('type' in child ? child.type : ''))).toEqual([
      'Part',
      'Part',
      'Part',
    ]);
    let sum = 0;
    for (const { bytes } of order.parts)
      sum += contentItemsOf(readStructure(await PDFDocument.load(bytes))).length;
    expect(contentItemsOf(whole)).toHaveLength(sum);
    const { stdout } = await run('pdfinfo', ['-struct', await written((await joinPdf(order)).bytes)]);
    expect(stdout.match(/^ {2}Part/gm)).toHaveLength(3);
  });

  it('keep what was attached to them, byte for byte, under names of the whole', async () => {
    const path = await written((await joinPdf(await ours())).bytes);
    const { stdout } = await run('pdfdetach', ['-list', path]);
    expect(stdout).toContain('2 embedded files');
    await run('pdfdetach', ['-saveall', '-o', folder, path]);
    expect(await readFile(join(folder, `${policy.name}.json`), 'utf8')).toBe(policy.paper.sourceJson);
    expect(await readFile(join(folder, `${record.name}.json`), 'utf8')).toBe(record.paper.sourceJson);
  });

  it('give the same bytes each time', async () => {
    expect(sha256((await joinPdf(await ours())).bytes)).toBe(sha256((await joinPdf(await ours())).bytes));
  });

  it('keep the language of a paper that is in another', async () => {
    const order = await ours();
    const english = { ...policy.paper, language: 'en' as const };
    const whole = readStructure(await PDFDocument.load((await joinPdf({ ...order, cover: english })).bytes));
    expect(whole.language).toBe('en-GB');
    expect(whole.children.map((child) => 'language' in child && child.language)).toEqual([
      'da-DK',
      'da-DK',
      'da-DK',
    ]);
  });

  it('refuse what is no paper of ours', async () => {
    const alien = { ...(await anOwnPart(policy)), bytes: await anAgreementPdf(1) };
    await expect(joinPdf(aJoinOrder(policy.paper, [alien]))).rejects.toThrow('not tagged');
  });
});

describe('with files of others', () => {
  const mixed = async (): Promise<JoinOrder> =>
    aJoinOrder(policy.paper, [
      await anOwnPart(policy),
      aForeignPart({ bytes: await anAgreementPdf(3), kind: 'pdf' }),
      aForeignPart({
        bytes: aPng(),
        kind: 'png',
        title: 'Bilag 2: Kvittering',
        caption: 'Bilag 2 · side {n} af {of}',
      }),
    ]);

  it('each page is a picture with words in its place, under a line that says what it is', async () => {
    const order = await mixed();
    const { bytes, pages } = await joinPdf(order);
    expect((await joinCheck(bytes, order, pages)).faults).toEqual([]);
    const path = await written(bytes);
    await checkPdf(path);
    const text = await textOfPdf(path);
    expect(
      missingIn(text, [
        'Bilag 1: Aftale · side 3 af 3',
        'Databehandleraftale, ark 2',
        'Bilag 2 · side 1 af 1',
        `Mappens side ${pages} af ${pages}`,
      ]),
    ).toEqual([]);
  });

  it('the whole claims neither PDF/A nor PDF/UA any more', async () => {
    const { bytes } = await joinPdf(await mixed());
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('<x:xmpmeta');
    expect(text).not.toMatch(/pdfaid:part>|pdfuaid:part>/);
  });

  it('gives the same bytes each time', async () => {
    expect(sha256((await joinPdf(await mixed())).bytes)).toBe(sha256((await joinPdf(await mixed())).bytes));
  });
});

it('any parts in any order have as many pages as they have together', async () => {
  const parts = [
    ...(await Promise.all([policy, record, sheet].map((raw) => anOwnPart(raw)))),
    ...(await Promise.all([1, 2, 4].map((pages) => anAgreementPdf(pages)))).map((bytes) =>
      aForeignPart({ bytes, kind: 'pdf' }),
    ),
  ];
  const counts: number[] = [];
  for (const { bytes } of parts) counts.push((await PDFDocument.load(bytes)).getPageCount());
  const some = fc.array(fc.integer({ min: 0, max: parts.length - 1 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(some, async (indices) => {
      const sum = indices.reduce((all, index) => all + (counts[index] ?? 0), 0);
      const order = aJoinOrder(
        policy.paper,
        indices.flatMap((index) => parts[index] ?? []),
      );
      const joined = await joinPdf(order);
      expect(joined.pages).toBe(sum);
      expect((await joinCheck(joined.bytes, order, sum)).faults).toEqual([]);
    }),
    { numRuns: 8 },
  );
}, 60_000);
