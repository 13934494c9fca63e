import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import type { Language } from '../../../shared/domain/language';
import type { Screen } from './screen';

export type RunningApp = Screen & {
  /** The app's own data folder. */
  folder: string;
  /** What the page complained about while it ran. */
  complaints: string[];
  /** Quits the app and keeps its folder, so that it can be started again. */
  quit(): Promise<void>;
  /** Quits the app and throws its folder away. */
  stop(): Promise<void>;
};

type Options = {
  /** A data folder that is there already; a fresh one otherwise. */
  folder?: string;
  /** Where the app and Chromium put what is to be thrown away; the system's own place otherwise. */
  temp?: string;
  /** The instant the app believes it starts at. */
  now?: string;
  /** The language the app starts in: Danish in a fresh folder, else the one chosen there last. */
  language?: Language;
  size?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** What the surroundings of the app are beside those of the tests. */
  environment?: Record<string, string>;
  /** A script that runs in the main process before the app's own. */
  before?: string;
};

/** Starts the built app with a data folder of its own. The runtime is the one the scripts found. */
export async function launchApp(options: Options = {}): Promise<RunningApp> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'binder-')));
  const app = await _electron.launch({
    args: [
      ...(options.before === undefined ? [] : ['-r', resolve(options.before)]),
      resolve('.'),
      `--user-data-dir=${folder}`,
      ...(options.now === undefined ? [] : [`--now=${options.now}`]),
    ],
    chromiumSandbox: process.env.REAL_SANDBOX === '1',
    env: {
      ...withoutNodeOptions(process.env),
      ...(options.temp === undefined ? {} : { TMPDIR: options.temp }),
      ...options.environment,
    },
    ...(options.colorScheme === undefined ? {} : { colorScheme: options.colorScheme }),
  });
  // Nobody touches the display of a test, so to the system this PC has been left alone since the display was opened.
  // And whoever ends a test leaves all the same, also with something unsaved: nobody could answer.
  await app.evaluate(({ powerMonitor, dialog }) => {
    powerMonitor.getSystemIdleTime = () => 0;
    dialog.showMessageBoxSync = () => 1;
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.emulateMedia({ reducedMotion: 'reduce', ...schemeOf(options.colorScheme) });
  if (options.size !== undefined) await resize(app, options.size);
  await page.locator('h1').first().waitFor();
  return {
    app,
    page,
    language: options.language ?? 'da',
    folder,
    complaints,
    quit: () => app.close(),
    stop: async () => {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const schemeOf = (colorScheme: Options['colorScheme']) => (colorScheme === undefined ? {} : { colorScheme });

/** Makes the window's page this large, in CSS pixels. */
export async function resize(
  app: ElectronApplication,
  size: { width: number; height: number },
): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.setContentSize(width, height);
  }, size);
}

function withoutNodeOptions(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'NODE_OPTIONS',
  );
  return Object.fromEntries(entries);
}
