import { describe, expect, it } from 'vitest';
import { recordUsecases } from '../../../../electron/usecases/record';
import type { Session } from '../../../../electron/usecases/session';
import type { RecordTable } from '../../../../shared/documents/recordTable';
import { fail, ok } from '../../../../shared/result';
import { aBinder, now } from '../../../support/builders';

type Saved = { bytes: Uint8Array; name: string };

/** A session that is open, or locked. */
function usecases(isOpen = true) {
  const saved: Saved[] = [];
  const tables: { table: RecordTable; createdAt: string }[] = [];
  const { 'record.saveTable': saveTable } = recordUsecases({
    session: {
      current: () => (isOpen ? ok(aBinder()) : fail({ code: 'locked' })),
      moment: () => ({ now, today: now.slice(0, 10), newId: () => 'id' }),
      // Nothing else of a session is asked.
    } as unknown as Session,
    excel: async (table, { createdAt }) => {
      tables.push({ table, createdAt });
      return new Uint8Array([1]);
    },
    saveFile: async (bytes, name) => {
      saved.push({ bytes, name });
      return ok({ savedAs: name });
    },
  });
  return { saveTable, saved, tables };
}

describe('the record as a table', () => {
  it('is saved as CSV under the name of the record and the day', async () => {
    const { saveTable, saved } = usecases();
    expect(await saveTable({ of: 'record', format: 'csv' })).toEqual(
      ok({ savedAs: 'Fortegnelse-over-behandlingsaktiviteter_2026-11-23.csv' }),
    );
    const bytes = saved[0]?.bytes ?? new Uint8Array();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^Nr\.;Aktivitet;/);
  });

  it('is made for Excel with the moment it was asked for', async () => {
    const { saveTable, saved, tables } = usecases();
    await saveTable({ of: 'processorRecord', format: 'xlsx' });
    expect(saved.map(({ name }) => name)).toEqual(['Fortegnelse-som-databehandler_2026-11-23.xlsx']);
    expect(tables).toMatchObject([
      { table: { title: 'Fortegnelse som databehandler', rows: [] }, createdAt: now },
    ]);
  });

  it('is not made of a binder that is locked', async () => {
    const { saveTable, saved } = usecases(false);
    expect(await saveTable({ of: 'record', format: 'csv' })).toEqual(fail({ code: 'locked' }));
    expect(saved).toEqual([]);
  });
});
