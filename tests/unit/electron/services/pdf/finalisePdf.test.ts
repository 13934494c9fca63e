import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finalisePdf } from '../../../../../electron/services/pdf/finalise/finalisePdf';
import { selfCheck } from '../../../../../electron/services/pdf/selfCheck';
import { paperFonts as fonts, rawPdfs, rawPolicies } from '../../../../support/rawPdf/rawPdfs';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe.each(rawPdfs)('what Chromium printed as $name', ({ raw, paper }) => {
  it('becomes a file without faults', async () => {
    const finished = await finalisePdf(raw, { paper, fonts });
    expect((await selfCheck(finished, { paper, fonts })).faults).toEqual([]);
  });

  it('gives the same bytes each time', async () => {
    const [first, second] = [
      await finalisePdf(raw, { paper, fonts }),
      await finalisePdf(raw, { paper, fonts }),
    ];
    expect(sha256(second)).toBe(sha256(first));
  });

  it('is full of faults before it is finished', async () => {
    const { faults } = await selfCheck(raw, { paper, fonts });
    expect(faults).toEqual(
      expect.arrayContaining([
        'no file identifier',
        'no XMP',
        'no sRGB output intent',
        'page 1: no page number',
      ]),
    );
    expect(faults.join('\n')).toMatch(/page 1: \d+ unmarked drawing orders/);
  });
});

describe('a print that is not of this paper', () => {
  const [{ raw, paper }] = rawPolicies;

  it('is refused when a heading is missing', async () => {
    const blocks = paper.blocks.filter((block) => block.kind !== 'heading' || block.text !== '9. Klage');
    await expect(finalisePdf(raw, { paper: { ...paper, blocks }, fonts })).rejects.toThrow('outline entries');
  });

  it('is refused when a table is missing', async () => {
    const blocks = paper.blocks.filter(
      (block) => block.kind !== 'table' || block.name !== 'Dine rettigheder',
    );
    await expect(finalisePdf(raw, { paper: { ...paper, blocks }, fonts })).rejects.toThrow('tables');
  });

  it('is refused when the paper was made at no instant', async () => {
    await expect(finalisePdf(raw, { paper: { ...paper, createdAt: '2026-11-23' }, fonts })).rejects.toThrow(
      'instant',
    );
  });
});
