import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import unzipper from 'unzipper';
import { describe, expect, it } from 'vitest';
import { excelFile } from '../../../../../electron/services/office/xlsx';
import { recordTable } from '../../../../../shared/documents/recordTable';
import { labels } from '../../../../firms/binders/labels';
import { aBinder, anActivity, now } from '../../../../support/builders';

const described = {
  title: 'Fortegnelse',
  author: 'Æble & Søn <ApS>',
  createdAt: now,
  language: 'da',
} as const;

const cellsOf = async (bytes: Uint8Array): Promise<unknown[][]> => {
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  return sheet?.data ?? [];
};

const partOf = async (bytes: Uint8Array, path: string): Promise<string> => {
  const { files } = await unzipper.Open.buffer(Buffer.from(bytes));
  const found = files.find((file) => file.path === path);
  return found === undefined ? '' : (await found.buffer()).toString('utf8');
};

describe('the record as an Excel file', () => {
  it('is read back cell by cell as it was', async () => {
    const table = recordTable(labels, 'record');
    expect(await cellsOf(await excelFile(table, described))).toEqual([table.titles, ...table.rows]);
  });

  it('holds 200 activities', async () => {
    const activities = Array.from({ length: 200 }, (_, index) =>
      anActivity({ id: `a${index}`, name: `Aktivitet ${index}` }),
    );
    const rows = await cellsOf(await excelFile(recordTable(aBinder({ activities }), 'record'), described));
    expect(rows.map(([number, name]) => [number, name])).toEqual([
      ['Nr.', 'Aktivitet'],
      ...activities.map(({ name }, index) => [`${index + 1}`, name]),
    ]);
  });

  it('gives the same bytes for the same table, whenever it is made', async () => {
    const table = recordTable(labels, 'record');
    const [first, second] = [await excelFile(table, described), await excelFile(table, described)];
    expect(Buffer.compare(first, second)).toBe(0);
    const { files } = await unzipper.Open.buffer(Buffer.from(first));
    expect(new Set(files.map((file) => file.lastModifiedDateTime.toISOString()))).toHaveProperty('size', 1);
    expect(files[0]?.lastModifiedDateTime.getFullYear()).toBe(1980);
  });

  it('says of itself what it is, whose and of when', async () => {
    const core = await partOf(await excelFile(recordTable(labels, 'record'), described), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Fortegnelse</dc:title>');
    expect(core).toContain('<dc:creator>Æble &amp; Søn &lt;ApS&gt;</dc:creator>');
    expect(core.match(/2026-11-23T09:12:00Z/g)).toHaveLength(2);
  });

  it('runs nothing and loses no cell, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const table = { title: 'T', name: 'A/B?', titles: ['1', '2'], rows: [['x', `=${text}`]] };
        const bytes = await excelFile(table, described);
        const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
        expect(sheet).not.toContain('<f>');
        const rows = await cellsOf(bytes);
        expect(rows).toHaveLength(2);
        expect(`${rows[1]?.[1]}`).toMatch(/^=/);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts a cell that would make the file a damaged one', async () => {
    const table = { title: 'T', name: 'T', titles: ['1'], rows: [['æ'.repeat(40_000)]] };
    const strings = await partOf(await excelFile(table, described), 'xl/sharedStrings.xml');
    expect(/æ+…/.exec(strings)?.[0]).toHaveLength(32_767);
  });

  it('keeps a text that looks like an escaped letter', async () => {
    const table = { title: 'T', name: 'T', titles: ['1'], rows: [['_x0041_']] };
    const strings = await partOf(await excelFile(table, described), 'xl/sharedStrings.xml');
    expect(strings).toContain('_x005F_x0041_');
  });
});
