import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../../support/app/launch';

const ups = [
  '..',
  '%2e%2e',
  '.%2e',
  '..%2f..',
  '..%5c..',
  '..\\..',
  '%252e%252e',
  '....//..',
  '%c0%ae%c0%ae',
  '..;',
  '..%00',
];
const goals = ['package.json', 'out/main/main.cjs', 'main/main.cjs', 'preload/preload.cjs', 'etc/passwd'];

/** Addresses that lead, or pretend to lead, out of the folder of the page. */
const outside = [
  ...ups.flatMap((up) => goals.map((goal) => `app://bundle/${up}/${goal}`)),
  ...ups.map((up) => `app://bundle/assets/${up}/${up}/main/main.cjs`),
  ...[
    '/etc/passwd',
    '//etc/passwd',
    '%2fetc%2fpasswd',
    '%5c%5cserver%5cshare',
    '\\\\server\\share',
    '//server/share',
  ].map((path) => `app://bundle/${path}`),
  ...[
    'C:/Windows/win.ini',
    'C:%5cWindows%5cwin.ini',
    '%2e/C:/x',
    'index.html::$DATA',
    'index.html%00.js',
    'index.html%20',
  ].map((path) => `app://bundle/${path}`),
  ...['app://paper/index.html', 'app://bundle.example/', 'app://BUNDLE.'],
  ...['app://bundle/index.html/', 'app://bundle/assets', 'app://bundle/assets/', 'app://bundle/nothing.js'],
];

describe('the own protocol', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.stop());

  const statusOf = (addresses: readonly string[], method = 'GET'): Promise<(number | string)[]> =>
    app.app.evaluate(
      ({ net }, { asked, how }) =>
        Promise.all(
          asked.map((address) => net.fetch(address, { method: how }).then(({ status }) => status, String)),
        ),
      { asked: [...addresses], how: method },
    );

  it('is what the page lies at', () => {
    expect(app.page.url()).toBe('app://bundle/');
  });

  it('gives what the page is made of', async () => {
    expect(await statusOf(['app://bundle/', 'app://bundle/index.html'])).toEqual([200, 200]);
  });

  it('gives nothing that lies elsewhere', async () => {
    expect(outside.length).toBeGreaterThan(60);
    const statuses = await statusOf(outside);
    expect(outside.filter((_address, index) => statuses[index] !== 404)).toEqual([]);
  });

  it('takes nothing in', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await statusOf(['app://bundle/index.html'], method)).toEqual([404]);
  });

  it('is the only one: no file of the PC is read by its own address', async () => {
    const outcomes = await app.page.evaluate(() => {
      const read = (address: string): Promise<string> =>
        fetch(address).then(
          () => 'read',
          () => 'refused',
        );
      const asked = (address: string): Promise<string> =>
        new Promise((settle) => {
          const request = new XMLHttpRequest();
          request.onload = () => settle('read');
          request.onerror = () => settle('refused');
          request.open('GET', address);
          request.send();
        });
      return Promise.all(
        [
          'file:///etc/hostname',
          'file://localhost/etc/hostname',
          'print://paper/paper.pdf',
          'chrome://version',
        ].flatMap((address) => [read(address), asked(address)]),
      );
    });
    expect(new Set(outcomes)).toEqual(new Set(['refused']));
  });
});
