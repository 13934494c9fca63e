import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type RunningApp } from '../../support/app/launch';

/** Every permission that this Chromium knows by a name it answers to. */
const names = [
  ...['geolocation', 'notifications', 'push', 'camera', 'microphone', 'midi', 'display-capture'],
  ...[
    'clipboard-read',
    'clipboard-write',
    'persistent-storage',
    'storage-access',
    'top-level-storage-access',
  ],
  ...['background-sync', 'background-fetch', 'periodic-background-sync', 'payment-handler', 'idle-detection'],
  ...['window-management', 'local-fonts', 'screen-wake-lock', 'keyboard-lock', 'pointer-lock'],
  ...['accelerometer', 'gyroscope', 'magnetometer'],
];

/** What a page could ask for, each as if the owner had just clicked; all in words, since main hands them over. */
const requests = {
  'picture and sound': 'navigator.mediaDevices.getUserMedia({ audio: true, video: true })',
  'the screen': 'navigator.mediaDevices.getDisplayMedia({ video: true })',
  'the place': 'new Promise((found, lost) => navigator.geolocation.getCurrentPosition(found, lost))',
  notices: "Notification.requestPermission().then((answer) => answer === 'granted' || Promise.reject())",
  instruments: 'navigator.requestMIDIAccess({ sysex: true })',
  'a USB device': 'navigator.usb.requestDevice({ filters: [] })',
  'a keyboard or pointer':
    'navigator.hid.requestDevice({ filters: [] }).then(([one]) => one ?? Promise.reject())',
  'a serial port': 'navigator.serial.requestPort()',
  'staying awake': "navigator.wakeLock.request('screen')",
  'what lies on the clipboard': 'navigator.clipboard.readText()',
  'the clipboard': "navigator.clipboard.writeText('words')",
  'a place on the disk': 'navigator.storage.persist().then((given) => given || Promise.reject())',
  'who is idle':
    "IdleDetector.requestPermission().then((answer) => answer === 'granted' || Promise.reject())",
  'the fonts of this PC': 'queryLocalFonts().then(([one]) => one ?? Promise.reject())',
  'the other screens': 'getScreenDetails()',
};

describe('no permission', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.stop());

  it('is held, whatever its name', async () => {
    const states = await app.page.evaluate(
      (asked) =>
        Promise.all(
          asked.map(async (name) => {
            // Safe: a name that this Chromium does not know is refused with an error, which fails the test.
            const query = { name, sysex: true, userVisibleOnly: true, requestedOrigin: 'https://a.example' };
            return [
              name,
              (await navigator.permissions.query(query as unknown as PermissionDescriptor)).state,
            ];
          }),
        ),
      names,
    );
    expect(Object.fromEntries(states)).toEqual(Object.fromEntries(names.map((name) => [name, 'denied'])));
  });

  it.each(Object.entries(requests))('is given for %s', async (_what, request) => {
    const outcome = await app.app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `(async () => ${code})().then(() => 'given', () => 'refused')`,
          true,
        ),
      request,
    );
    expect(outcome).toBe('refused');
  });
});
