import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finalisePdf } from '../../../../electron/services/pdf/finalise/finalisePdf';
import type { PaperDocument } from '../../../../shared/documents/model';
import {
  furnitureFaults,
  layoutFaults,
  outlineOf,
  structureOf,
  structureOfPaper,
  textFaults,
} from '../../../support/app/paperTools';
import { paperFonts as fonts, rawPdfs } from '../../../support/rawPdf/rawPdfs';

/** The paper with one more sentence, or one less, than its file has. */
const longer = (paper: PaperDocument): PaperDocument => ({
  ...paper,
  blocks: [...paper.blocks, { kind: 'paragraph', text: 'Den her linje står ikke i filen.' }],
});
const shorter = (paper: PaperDocument): PaperDocument => ({ ...paper, blocks: paper.blocks.slice(0, -2) });

describe.each(rawPdfs.filter(({ name }) => name.startsWith('policy')))(
  'the readers of $name',
  ({ name, raw, paper }) => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-'));
    const file = join(folder, `${name}.pdf`);
    beforeAll(async () => writeFileSync(file, await finalisePdf(raw, { paper, fonts })));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('find in it what the paper says, and its tags and its outline', async () => {
      expect(await textFaults(file, paper)).toEqual([]);
      expect(await furnitureFaults(file, paper)).toEqual([]);
      expect(await layoutFaults(file)).toEqual([]);
      expect(await structureOf(file)).toEqual(structureOfPaper(paper));
      expect((await outlineOf(file)).titles).toHaveLength(structureOfPaper(paper).headings.length);
    });

    it('notice what is missing, and what is too much', async () => {
      expect(await textFaults(file, longer(paper))).toHaveLength(1);
      expect(await textFaults(file, shorter(paper))).toHaveLength(1);
      expect(
        await furnitureFaults(file, { ...paper, footer: { left: '', page: 'Side {n} ud af {of}' } }),
      ).not.toEqual([]);
      expect(await structureOf(file)).not.toEqual(
        structureOfPaper(shorter({ ...paper, blocks: paper.blocks.slice(0, 4) })),
      );
    });
  },
);
