import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, listenOnLoopback } from '../../support/app/hardening/loopback';
import { launchApp, type RunningApp } from '../../support/app/launch';

/** Where a page might be sent. */
const goals = (port: number): string[] => [
  `http://127.0.0.1:${port}/`,
  'https://persondata.example/',
  'file:///etc/hostname',
  'data:text/html,<h1>elsewhere</h1>',
  'app://paper/index.html',
  'app://bundle/assets/none.html',
  'print://paper/paper.pdf',
  'chrome://gpu',
  'view-source:app://bundle/',
];

/** The ways a page has of going elsewhere; each runs in the page. */
const ways: [name: string, go: (to: string) => void][] = [
  ['by its address', (to) => window.location.assign(to)],
  ['by taking the place of its address', (to) => window.location.replace(to)],
  ['by opening itself', (to) => void window.open(to, '_self')],
  ['by opening what lies on top', (to) => void window.open(to, '_top')],
  [
    'by a link',
    (to) => {
      const link = Object.assign(document.createElement('a'), { href: to });
      document.body.append(link);
      link.click();
      link.remove();
    },
  ],
  [
    'by a link that fetches',
    (to) => {
      const link = Object.assign(document.createElement('a'), { href: to, download: 'words.txt' });
      document.body.append(link);
      link.click();
      link.remove();
    },
  ],
  [
    'by a form',
    (to) => {
      const form = Object.assign(document.createElement('form'), { action: to, method: 'get' });
      document.body.append(form);
      form.submit();
      form.remove();
    },
  ],
  [
    'by a line in its head',
    (to) => {
      const meta = Object.assign(document.createElement('meta'), {
        httpEquiv: 'refresh',
        content: `0; url=${to}`,
      });
      document.head.append(meta);
    },
  ],
  [
    'by a frame within it',
    (to) => {
      const frame = Object.assign(document.createElement('iframe'), { src: to, name: 'within' });
      document.body.append(frame);
      frame.remove();
    },
  ],
  [
    'by its history',
    (to) => {
      try {
        window.history.pushState(null, '', to);
      } catch {
        // Another origin is refused by the page itself.
      }
      // Within its own origin a page may write any address over its head; it goes nowhere by it.
      window.history.replaceState(null, '', '/');
    },
  ],
];

describe('the window', () => {
  let app: RunningApp;
  let loopback: Loopback;
  beforeAll(async () => {
    app = await launchApp();
    loopback = await listenOnLoopback();
    // A page that had been loaded anew would no longer know this.
    await app.page.evaluate(() => Reflect.set(window, 'isTheFirst', true));
  });
  afterAll(async () => {
    await app.stop();
    await loopback.stop();
  });

  const look = async () => ({
    address: app.page.url(),
    isTheFirst: await app.page.evaluate(() => Reflect.get(window, 'isTheFirst')),
    headings: await app.page.locator('h1').count(),
    contents: await app.app.evaluate(({ webContents }) => webContents.getAllWebContents().length),
    loading: await app.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().some((contents) => contents.isLoadingMainFrame()),
    ),
    came: loopback.came(),
  });
  const asItWas = {
    address: 'app://bundle/',
    isTheFirst: true,
    headings: 1,
    contents: 1,
    loading: false,
    came: 0,
  };

  it.each(ways)('stays where it is when the page would go elsewhere %s', async (_name, go) => {
    for (const goal of goals(loopback.port)) {
      await app.page.evaluate(go, goal);
      expect(await look(), goal).toEqual(asItWas);
    }
  });

  it('is back by itself when the page was emptied, which Chromium lets it do', async () => {
    await app.page.evaluate(() => window.location.assign('about:blank'));
    await app.page.waitForURL('app://bundle/');
    await app.page.locator('h1').waitFor();
    await app.page.evaluate(() => Reflect.set(window, 'isTheFirst', true));
    expect(await look()).toEqual(asItWas);
  });

  it('stays where it is when a file is dropped on it', async () => {
    const session = await app.page.context().newCDPSession(app.page);
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    expect(await look()).toEqual(asItWas);
  });

  it('follows no answer that sends it on', async () => {
    const [address, outcome] = await app.app.evaluate(async ({ BrowserWindow, session }) => {
      const apart = session.fromPartition('redirecting', { cache: false });
      apart.protocol.handle('app', ({ url }) =>
        url.endsWith('/first')
          ? new Response(null, { status: 302, headers: { location: 'app://bundle/second' } })
          : new Response('<h1>second</h1>', { headers: { 'content-type': 'text/html' } }),
      );
      const window = new BrowserWindow({ show: false, webPreferences: { session: apart } });
      const outcome = await window.loadURL('app://bundle/first').then(() => 'loaded', String);
      const address = window.webContents.getURL();
      window.destroy();
      return [address, outcome];
    });
    expect(address).not.toContain('second');
    expect(outcome).toContain('ERR_FAILED');
  });

  it('is the only one, however another is asked for', async () => {
    const to = `http://127.0.0.1:${loopback.port}/`;
    for (const features of ['', 'popup', 'noopener', 'width=200,height=200'])
      expect(
        await app.page.evaluate(([goal, how]) => window.open(goal, 'other', how) === null, [
          to,
          features,
        ] as const),
      ).toBe(true);
    expect(await app.page.evaluate(() => window.open('') === null)).toBe(true);
    await app.page.evaluate((goal) => {
      const link = Object.assign(document.createElement('a'), { href: goal, id: 'out', textContent: 'out' });
      link.setAttribute('style', 'position: fixed; inset: 0; z-index: 9999');
      document.body.append(link);
    }, to);
    const link = app.page.locator('#out');
    await link.click({ button: 'middle' });
    for (const modifier of ['Shift', 'Control', 'Alt'] as const) await link.click({ modifiers: [modifier] });
    await link.evaluate((element) => element.setAttribute('target', '_blank'));
    await link.click();
    await link.evaluate((element) => element.remove());
    await app.page.evaluate((goal) => {
      const form = Object.assign(document.createElement('form'), { action: goal, target: '_blank' });
      document.body.append(form);
      form.submit();
      document.body.append(Object.assign(document.createElement('webview'), { src: goal }));
    }, to);
    expect(await look()).toEqual(asItWas);
    expect(app.app.windows()).toHaveLength(1);
  });

  it('has no key for the tools of a developer, and none that loads the page anew', async () => {
    for (const key of [
      'F12',
      'Control+Shift+I',
      'Control+Shift+J',
      'Control+Shift+C',
      'F5',
      'Control+R',
      'Control+Shift+R',
    ])
      await app.page.keyboard.press(key);
    const roles = await app.app.evaluate(({ Menu }) => {
      const below = (items: Electron.MenuItem[]): string[] =>
        items.flatMap(({ role, submenu }) => [String(role).toLowerCase(), ...below(submenu?.items ?? [])]);
      return below(Menu.getApplicationMenu()?.items ?? []);
    });
    expect(roles).toContain('copy');
    expect(roles.filter((role) => /devtools|reload/.test(role))).toEqual([]);
    const isOpen = await app.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().some((contents) => contents.isDevToolsOpened()),
    );
    expect([isOpen, await look()]).toEqual([false, asItWas]);
  });
});
