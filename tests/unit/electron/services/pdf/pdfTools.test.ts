import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finalisePdf } from '../../../../../electron/services/pdf/finalise/finalisePdf';
import { paperFonts as fonts, rawPdfs } from '../../../../support/rawPdf/rawPdfs';

const run = (program: string, ...words: string[]): string =>
  execFileSync(program, words, { encoding: 'utf8' });
const plain = (text: string): string => text.replace(/\s+/g, ' ');

// Programs of other hands, so that reader and writer do not share a mistake.
describe.each(rawPdfs)('other programs read the finished $name', ({ name, raw, paper }) => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, `${name}.pdf`);
  beforeAll(async () => writeFileSync(file, await finalisePdf(raw, { paper, fonts })));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('qpdf finds no fault', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
  });

  it('pdffonts finds every font embedded, as a subset and with its text', () => {
    const fontLines = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fontLines.length).toBeGreaterThan(3);
    for (const line of fontLines)
      expect(line).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes /);
  });

  it('pdftotext finds header, footer and page number on every page', () => {
    const pages = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1).map(plain);
    pages.forEach((page, index) => {
      const number = paper.footer.page.replace('{n}', `${index + 1}`).replace('{of}', `${pages.length}`);
      for (const part of [paper.header.left, paper.header.right, paper.footer.left, number]) {
        expect(page).toContain(plain(part));
      }
    });
  });

  it('nothing is printed outside the margins', () => {
    const { left, right, bottom } = margins(paper.layout);
    for (const { width, height, words } of boxes(run('pdftotext', '-bbox', file, '-'))) {
      expect(words.length).toBeGreaterThan(0);
      for (const { xMin, xMax, yMax } of words) {
        expect(xMin).toBeGreaterThan(left - 1);
        expect(xMax).toBeLessThan(width - right + 1);
        expect(yMax).toBeLessThan(height - bottom);
      }
    }
  });

  it('pdfinfo finds a tagged A4 file with its title', () => {
    const facts = run('pdfinfo', file);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(
      paper.layout === 'landscape'
        ? /Page size: +841\.92 x 594\.96 pts \(A4\)/
        : /Page size: +594\.96 x 841\.92 pts \(A4\)/,
    );
    expect(facts).toContain(`Title:           ${paper.title}`);
  });
});

const mm = 72 / 25.4;

/** What no text stands in; below the text there is the footer. */
const margins = (layout: 'landscape' | undefined) =>
  layout === 'landscape'
    ? { left: 16 * mm, right: 14 * mm, bottom: 5 * mm }
    : { left: 28 * mm, right: 20 * mm, bottom: 5 * mm };

/** The words of each page with the boxes they stand in, as pdftotext measures them. */
function boxes(xml: string) {
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: numberIn(page, 'width'),
      height: numberIn(page, 'height'),
      words: [...page.matchAll(/<word [^>]*>/g)].map(([word]) => ({
        xMin: numberIn(word, 'xMin'),
        xMax: numberIn(word, 'xMax'),
        yMax: numberIn(word, 'yMax'),
      })),
    }));
}

const numberIn = (element: string, name: string): number =>
  Number(new RegExp(`${name}="([\\d.]+)"`).exec(element)?.[1]);
