import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isCvr } from '../../../../shared/domain/identifiers/cvr';
import { faultsOf } from '../../../support/demo/answerFaults';
import { AnswerFile, answerFileSchema } from '../../../support/demo/answerFile';
import { folderOfFirms, readFirm } from '../../../support/demo/firms';

const today = '2026-11-23';
const locksmith = () => readFirm('laase-og-alarm');

describe('an answer file', async () => {
  const names = (await readdir(folderOfFirms)).filter(
    (name) => name.endsWith('.json') && !name.includes('schema'),
  );

  it.each(names)('%s is whole, and its firm is invented', async (name) => {
    const content: unknown = JSON.parse(await readFile(`${folderOfFirms}/${name}`, 'utf8'));
    expect(faultsOf(content, today)).toEqual([]);
    const { setup } = AnswerFile.parse(content);
    // Numbers that begin with 90 are not given out.
    expect(isCvr(setup.company.cvr) && setup.company.cvr.startsWith('90')).toBe(true);
    expect(setup.company.email).toMatch(/\.example$/);
  });

  it('is refused with the place of each fault', async () => {
    const firm = await locksmith();
    const { language: _language, ...withoutLanguage } = firm;
    expect(faultsOf(null, today)).toEqual([expect.stringMatching(/^the file: /)]);
    expect(faultsOf(withoutLanguage, today)).toEqual([expect.stringMatching(/^language: /)]);
    expect(faultsOf({ ...firm, colour: 'blue' }, today)).toEqual([expect.stringMatching(/colour/)]);
    const company = { ...firm.setup.company, cvr: '12345678' };
    expect(faultsOf({ ...firm, setup: { ...firm.setup, company } }, today)).toEqual([
      'setup.company.cvr: not a CVR number (modulus 11 fails)',
    ]);
  });

  it('is refused when it names what no screen offers', async () => {
    const firm = await locksmith();
    const trade = { trade: 'locksmith', activities: ['act-kunder', 'act-maanen'] };
    expect(faultsOf({ ...firm, setup: { ...firm.setup, trade } }, today)).toEqual([
      expect.stringMatching(/^setup\.trade\.activities\.1: "act-maanen" is not offered/),
    ]);
    const measures = { inPlace: ['m-vagthund'] };
    expect(faultsOf({ ...firm, setup: { ...firm.setup, measures } }, today)).toEqual([
      expect.stringMatching(/^setup\.measures\.inPlace\.0: "m-vagthund" is not offered/),
    ]);
  });

  it('is refused when a date lies on the wrong side of the day of the demo', async () => {
    const firm = await locksmith();
    const signed = { item: 'e-conomic', answer: 'corrected', change: { agreementSignedOn: '2026-11-24' } };
    expect(faultsOf({ ...firm, review: { ...firm.review, processors: [signed] } }, today)).toEqual([
      'review.processors.0.change.agreementSignedOn: 2026-11-24 is after the day of the demo, 2026-11-23',
    ]);
    expect(faultsOf({ ...firm, review: { ...firm.review, nextReviewOn: today } }, today)).toEqual([
      'review.nextReviewOn: 2026-11-23 is not after the day of the demo, 2026-11-23',
    ]);
  });
});

describe('the schema that editors read', () => {
  // Written anew with: npx vitest run --config build/vitest.config.ts --project unit answerFile --update
  it('is the one of the code', async () => {
    const schema = formatted(JSON.stringify(answerFileSchema()));
    await expect(schema).toMatchFileSnapshot(`${folderOfFirms}/answer-file.schema.json`);
  });
});

/** As the house formats its files. */
function formatted(json: string): string {
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  const words = [biome, 'format', '--config-path=build/lint.json', '--stdin-file-path=schema.json'];
  return spawnSync(process.execPath, words, { input: json, encoding: 'utf8' }).stdout;
}
