import { basename, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Language } from '../../shared/domain/language';
import { ok, type Result } from '../../shared/result';
import { leavingWords } from '../../shared/text/leaving';
import { writeWhole } from './writeWhole';

/** Asks whether to close although something is not saved; staying is what Enter and Escape do. */
export function asksToLeave(language: Language): boolean {
  const { title, message, detail, stay, leave } = leavingWords[language];
  const options = { type: 'warning', title, message, detail, defaultId: 0, cancelId: 0 } as const;
  return dialog.showMessageBoxSync({ ...options, buttons: [stay, leave] }) === 1;
}

/** Asks for a folder to keep copies in; null when the dialog was closed. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

const copies = { name: 'Persondatamappen', extensions: ['gdvb'] };

/** Asks for a file to restore from: a copy, or a store that was put aside; null when the dialog was closed. */
export async function chooseCopy(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ ...copies, extensions: ['gdvb', 'gdv'] }],
  });
  return filePaths[0] ?? null;
}

/** Asks where a copy is to lie; null when the dialog was closed. */
export async function chooseWhereToSaveCopy(
  window: BrowserWindow,
  defaultPath: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [copies] });
  return canceled || filePath === '' ? null : filePath;
}

const fileKinds: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  jpg: 'JPG',
  jpeg: 'JPG',
  png: 'PNG',
};

/** Asks for a file to keep in the binder; null when the dialog was closed. */
export async function chooseAttachment(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: 'PDF, JPG, PNG, DOCX', extensions: ['pdf', 'jpg', 'jpeg', 'png', 'docx'] }],
  });
  return filePaths[0] ?? null;
}

type Saved = Result<{ savedAs: string | null }>;

/** Asks where a file is to lie and writes it there whole: beside its place first, then into it. */
export async function saveFile(
  window: BrowserWindow,
  bytes: Uint8Array,
  suggested: { folder: string; name: string },
): Promise<Saved> {
  const extension = extname(suggested.name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(suggested.folder, suggested.name),
    filters: [{ name: fileKinds[extension] ?? extension, extensions: [extension] }],
  });
  if (canceled || filePath === '') return ok({ savedAs: null });
  const written = await writeWhole(filePath, bytes);
  return written.ok ? ok({ savedAs: basename(filePath) }) : written;
}
