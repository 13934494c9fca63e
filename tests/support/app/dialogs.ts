import type { ElectronApplication } from 'playwright';

/** The system's save dialog is the system's, not ours: it takes the proposed name in this folder, or is closed. */
export async function answerSaveDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    const chosen = new Promise((settle) => {
      dialog.showSaveDialog = async (...words: unknown[]) => {
        const { defaultPath } = Object(words.at(-1));
        const filePath = into === null ? '' : `${into}/${String(defaultPath).split(/[\\/]/).at(-1)}`;
        settle(filePath);
        return { canceled: into === null, filePath };
      };
    });
    Object.assign(globalThis, { chosen });
  }, folder);
}

/** What the save dialog was answered with, once it has been shown. */
export const chosenPath = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async () => String(await Reflect.get(globalThis, 'chosen')));

/** The system's dialog for a file or a folder that is there already: it is answered with this one, or is closed. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = async () => ({
      canceled: picked === null,
      filePaths: picked === null ? [] : [picked],
    });
  }, path);
}
