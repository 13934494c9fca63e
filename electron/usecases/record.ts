import type { Handlers } from '../../shared/contract';
import { csv } from '../../shared/documents/csv';
import type { PaperDocument } from '../../shared/documents/model';
import { type RecordTable, recordTable } from '../../shared/documents/recordTable';
import { paperFileName } from '../../shared/text/fileNames';
import type { PaperNeeds } from './papers';

export type RecordNeeds = Pick<PaperNeeds, 'session' | 'saveFile'> & {
  /** Makes a table into a file for Excel. */
  excel: (
    table: RecordTable,
    described: Pick<PaperDocument, 'title' | 'author' | 'createdAt' | 'language'>,
  ) => Promise<Uint8Array>;
};

export const recordUsecases = ({
  session,
  saveFile,
  excel,
}: RecordNeeds): Pick<Handlers, 'record.saveTable'> => ({
  'record.saveTable': async ({ of, format }) => {
    const binder = session.current();
    if (!binder.ok) return binder;
    const table = recordTable(binder.value, of);
    const { language, company } = binder.value;
    const { title } = table;
    const createdAt = session.moment().now;
    const bytes =
      format === 'csv'
        ? new TextEncoder().encode(csv(table))
        : await excel(table, { title, author: company?.name ?? '', createdAt, language });
    return saveFile(bytes, paperFileName({ title, createdAt }, null, format));
  },
});
