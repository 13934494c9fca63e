import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Feature } from 'write-excel-file/node';
import type { RecordTable } from '../../../shared/documents/recordTable';
import { type Described, describedAs } from './coreProperties';
import { inWord } from './inWord';
import { withFixedTimes } from './zipTimes';

/** The most a cell may hold; a spreadsheet calls a file with more damaged. */
const MOST = 32_767;

/**
 * A table as an Excel file. Every cell is text, so nothing in it is run; the first row stays in sight. The same table and
 * description give the same bytes: every date in the file is that of the description.
 */
export async function excelFile(table: RecordTable, described: Described): Promise<Uint8Array> {
  const head = table.titles.map((title) => ({ value: cellText(title), ...headStyle }));
  const rows = table.rows.map((row) => row.map((text) => ({ value: cellText(text), ...cellStyle })));
  const written = await writeExcelFile(
    [head, ...rows],
    {
      sheet: sheetName(table.name),
      columns: table.titles.map((_, index) => ({ width: index === 0 ? NUMBER_WIDTH : TEXT_WIDTH })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { features: [description(described)] },
  ).toBuffer();
  return withFixedTimes(written);
}

/** In characters. */
const NUMBER_WIDTH = 6;
const TEXT_WIDTH = 32;

const cellStyle = { type: String, wrap: true, alignVertical: 'top' } as const;
const headStyle = { ...cellStyle, fontWeight: 'bold', backgroundColor: '#efece4' } as const;

/** Cut short where a cell holds no more. `_x0041_` would be read as the letter A, so its underscore is written that way. */
function cellText(text: string): string {
  const safe = inWord(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return safe.length <= MOST ? safe : `${safe.slice(0, MOST - 1)}…`;
}

/** A sheet's name is short and may not hold these signs. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);

const CORE = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The library writes none; programs would then show no title and no author. */
const description = (described: Described): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () => `<Override PartName="/${CORE}" ContentType="${CORE_TYPE}"/>`,
      },
      '_rels/.rels': {
        insert: () => `<Relationship Id="rId-core" Type="${CORE_RELATION}" Target="${CORE}"/>`,
      },
    },
    write: { files: () => ({ [CORE]: describedAs(described) }) },
  },
});
