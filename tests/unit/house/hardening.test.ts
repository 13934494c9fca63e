import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sourceTree';

const app = sourceFiles('electron', 'renderer', 'shared');
const pathsWith = (pattern: RegExp, files = app): string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('no file of the app', () => {
  test.each([
    [
      'opens an address or a file with another program',
      /\bshell\b.*from 'electron'|\bopenExternal\b|\bopenPath\b|\bshowItemInFolder\b/,
    ],
    ['starts a program', /\bchild_process\b|\bspawn\(|\bexecFile\b/],
    [
      'loosens a window',
      /\b(sandbox|contextIsolation|webSecurity): false|\b(nodeIntegration\w*|webviewTag|experimentalFeatures|allowRunningInsecureContent): true/,
    ],
    ['asks for features that Chromium is still trying', /\benableBlinkFeatures\b|\benable-blink-features\b/],
    [
      'turns words into a program or a page',
      /\beval\(|\bnew Function\(|\binnerHTML\b\s*=|\bdangerouslySetInnerHTML\b|\bdocument\.write\b|\binsertAdjacentHTML\b/,
    ],
    ['waits for the other side of the bridge', /\bsendSync\b|\b@electron\/remote\b/],
    ['tells anybody of a crash', /\bcrashReporter\b/],
    ['reaches the net', /\bnet\.(fetch|request)\b|\bnode:(http|https|net|tls|dgram|dns)\b/],
    ['opens the tools of a developer', /\bopenDevTools\b|\bappendSwitch\('(remote|inspect)/],
  ])('%s', (_what, pattern) => {
    expect(pathsWith(pattern)).toEqual([]);
  });
});

describe('one file alone', () => {
  test.each([
    ['answers the page', /\bipcMain\b/, ['electron/ipc/serve.ts']],
    ['asks main', /\bipcRenderer\b/, ['electron/preload.ts']],
    ['holds the bridge', /\bcontextBridge\b/, ['electron/preload.ts']],
    ['is handed the clipboard', /\bclipboard\b.*from 'electron'/, ['electron/binderWindow.ts']],
  ])('%s', (_what, pattern, paths) => {
    expect(pathsWith(pattern)).toEqual(paths);
  });
});

test('every window has the same hardened beginning', () => {
  const windows = app.flatMap(({ path, text }) =>
    text
      .split('new BrowserWindow(')
      .slice(1)
      .map((rest) => ({ path, options: rest.slice(0, rest.indexOf('});')) })),
  );
  expect(windows.length).toBeGreaterThanOrEqual(3);
  for (const { path, options } of windows)
    expect(options, path).toMatch(/webPreferences: \{ \.\.\.hardened\b/);
});

test('the renderer puts nothing on the clipboard by itself', () => {
  expect(
    pathsWith(/navigator\.clipboard|execCommand(?!\('insertText')|\.setData\(/, sourceFiles('renderer')),
  ).toEqual([]);
});
