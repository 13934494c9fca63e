import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Open } from 'unzipper';
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { wordFile } from '../../../../../electron/services/office/docx';
import type { PaperDocument } from '../../../../../shared/documents/model';
import { readingText } from '../../../../../shared/documents/reading';
import { comparable } from '../../../../support/app/pdfTools';
import { aBinder, aClient, anEmployee } from '../../../../support/builders';
import { everyPaper, made } from '../../../../support/everyPaper';
import { largeBinder } from '../../../../support/largeBinder';
import { convert, textRead } from '../../../../support/office/libreOffice';
import { samplePolicy, sampleRecoverySheet } from '../../../../support/rawPdf/samplePapers';

const small = aBinder({ clients: [aClient()], employees: [anEmployee()] });
const large = largeBinder();
const english = { ...small, language: 'en' as const };

const papers: [string, PaperDocument][] = [
  ['sample', samplePolicy],
  ...everyPaper(small).map((paper): [string, PaperDocument] => [paper.name, made(small, paper)]),
  ...everyPaper(english).map((paper): [string, PaperDocument] => [
    `${paper.name}, English`,
    made(english, paper),
  ]),
  ...everyPaper(large).map((paper): [string, PaperDocument] => [`${paper.name}, long`, made(large, paper)]),
];

describe('LibreOffice opens the Word file', () => {
  let folder: string;
  const fileOf = (name: string): string => `${papers.findIndex(([one]) => one === name)}.docx`;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'word-'));
    for (const [name, paper] of papers) await writeFile(join(folder, fileOf(name)), await wordFile(paper));
    await convert(
      folder,
      papers.map(([name]) => fileOf(name)),
      'txt',
    );
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it.each(papers)('of %s, and reads in it what the paper says', async (name, paper) => {
    expect(comparable(await textRead(folder, fileOf(name)))).toBe(comparable(readingText(paper)));
  });
});

/** The parts of a Word file as text, by their names. */
async function partsOf(paper: PaperDocument): Promise<Record<string, string>> {
  const { files } = await Open.buffer(Buffer.from(await wordFile(paper)));
  const parts = files.map(async (file) => [file.path, (await file.buffer()).toString('utf8')] as const);
  return Object.fromEntries(await Promise.all(parts));
}

describe('a Word file', () => {
  afterEach(() => vi.useRealTimers());

  it('is the same byte for byte, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:12:00Z') });
    const first = await wordFile(samplePolicy);
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(Buffer.from(await wordFile(samplePolicy)).equals(first)).toBe(true);
  });

  it('has headings, lists and tables that Word knows as such, and heads that are repeated', async () => {
    const { 'word/document.xml': document = '' } = await partsOf(samplePolicy);
    const styles = [...document.matchAll(/<w:pStyle w:val="(Heading\d)"\/>/g)].map(([, style]) => style);
    const levels = samplePolicy.blocks.flatMap((block) =>
      block.kind === 'heading' ? [`Heading${block.level}`] : [],
    );
    expect(styles).toEqual(levels);
    const tables = samplePolicy.blocks.filter(({ kind }) => kind === 'table').length;
    expect(document.split('<w:tblHeader/>').length - 1).toBe(tables);
    expect(document).toContain('<w:numPr>');
  });

  it('tells its language, its author and the day it was made, and numbers its pages', async () => {
    const parts = await partsOf(samplePolicy);
    expect(parts['word/styles.xml']).toContain('w:lang w:val="da-DK"');
    expect(parts['docProps/core.xml']).toContain('Lindholm Låse &amp; Alarm ApS');
    const times = Object.values(parts).flatMap(
      (text) => text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g) ?? [],
    );
    expect(new Set(times)).toEqual(new Set(['2026-11-23T08:12:00Z']));
    const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
    expect(footer.replace(/<[^>]+>/g, '')).toMatch(/KP-5-7F3A.*Side PAGE af NUMPAGES$/);
  });

  it('lies down when the paper does', async () => {
    const lying = await partsOf({ ...samplePolicy, layout: 'landscape' });
    expect(lying['word/document.xml']).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  });

  it('takes text that looks like markup as it is, and shows where half a character was', async () => {
    const text = 'a < b & "c" \uD800 <w:p/>';
    const { 'word/document.xml': document = '' } = await partsOf({
      ...samplePolicy,
      blocks: [{ kind: 'paragraph', text }],
    });
    expect(document).toContain('a &lt; b &amp; &quot;c&quot; [?] &lt;w:p/&gt;');
  });
});

test('the recovery sheet is never made into a Word file', async () => {
  await expect(wordFile(sampleRecoverySheet)).rejects.toThrow();
});

test('the time of packing stands nowhere in the file', async () => {
  const bytes = Buffer.from(await wordFile(samplePolicy));
  const { files } = await Open.buffer(bytes);
  expect(new Set(files.map(({ lastModifiedDateTime }) => lastModifiedDateTime.getFullYear()))).toEqual(
    new Set([1980]),
  );
});
