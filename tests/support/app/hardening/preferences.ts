import type { ElectronApplication } from 'playwright';

/** Notes each page that comes from now on, beside those that are there; read with `preferencesOfEveryPage`. */
export const noteEveryPage = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ app: electron, webContents }) => {
    const seen: object[] = [];
    // The method is there in every version of Electron, but not in its types.
    const note = (contents: object): void => {
      seen.push({ ...Reflect.get(contents, 'getLastWebPreferences').call(contents) });
    };
    webContents.getAllWebContents().forEach(note);
    electron.on('web-contents-created', (_event, contents) => note(contents));
    Object.assign(globalThis, { seen });
  });

/** The preferences, as Chromium holds them, of every page since `noteEveryPage`. */
export const preferencesOfEveryPage = (app: ElectronApplication): Promise<Record<string, unknown>[]> =>
  app.evaluate(() => Reflect.get(globalThis, 'seen'));
