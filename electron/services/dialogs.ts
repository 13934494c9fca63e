import { basename, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { ok, type Result } from '../../shared/result';
import { writeWhole } from './writeWhole';

type Saved = Result<{ savedAs: string | null }>;

/** Asks where a file is to lie and writes it there whole: beside its place first, then into it. */
export async function saveFile(
  window: BrowserWindow,
  bytes: Uint8Array,
  suggested: { folder: string; name: string },
): Promise<Saved> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(suggested.folder, suggested.name),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return ok({ savedAs: null });
  const written = await writeWhole(filePath, bytes);
  return written.ok ? ok({ savedAs: basename(filePath) }) : written;
}
