import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { fail, ok, type Result } from '../../shared/result';

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

async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const beside = join(dirname(path), `.${basename(path)}.part`);
  try {
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return ok(null);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return fail({ code: 'file-not-written', reason: reasonOf(error) });
  }
}

const reasons: Record<string, 'full' | 'denied' | 'busy'> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'busy',
};

function reasonOf(error: unknown): 'full' | 'denied' | 'busy' | 'other' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'other';
}
