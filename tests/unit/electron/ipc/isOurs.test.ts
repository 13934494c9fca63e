import { describe, expect, test } from 'vitest';
import { isOurs } from '../../../../electron/ipc/isOurs';

const page = (url = 'app://bundle/#/tasks') => {
  const mainFrame = { url };
  return { mainFrame };
};

/** An open window with this page. */
const showing = (webContents: ReturnType<typeof page>) => ({
  webContents,
  isDestroyed: () => false,
});

describe('a question is answered', () => {
  test('when the page of our own window asks it', () => {
    const sender = page();
    expect(isOurs({ sender, senderFrame: sender.mainFrame }, showing(sender))).toBe(true);
  });
});

describe('a question is not answered', () => {
  test('when another window asks it, though it shows the same page', () => {
    const other = page();
    expect(isOurs({ sender: other, senderFrame: other.mainFrame }, showing(page()))).toBe(false);
  });

  test('when a frame within the page asks it', () => {
    const sender = page();
    expect(isOurs({ sender, senderFrame: { url: 'app://bundle/' } }, showing(sender))).toBe(false);
  });

  test.each([
    'app://paper/index.html',
    'app://bundle.evil.example/',
    'app://bundle',
    'https://bundle/',
    'file:///bundle/index.html',
    'data:text/html,app://bundle/',
    'about:blank',
    '',
  ])('when the window shows %s', (address) => {
    const sender = page(address);
    expect(isOurs({ sender, senderFrame: sender.mainFrame }, showing(sender))).toBe(false);
  });

  test('when its frame is gone', () => {
    const sender = page();
    expect(isOurs({ sender, senderFrame: null }, showing(sender))).toBe(false);
  });

  test('when the window is closed, and then nothing of it is touched', () => {
    const sender = page();
    const closed = {
      isDestroyed: () => true,
      get webContents(): typeof sender {
        throw new Error('Object has been destroyed');
      },
    };
    expect(isOurs({ sender, senderFrame: sender.mainFrame }, closed)).toBe(false);
  });
});
