import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnAddress } from '../../../../electron/services/ownAddress';

test.each([
  'app://bundle/index.html',
  'print://0b6f/paper.pdf',
  'data:image/png;base64,AA==',
  'blob:app://bundle/1f',
  'chrome-extension://viewer/index.html',
])('%s is answered on this PC', (url) => {
  expect(isOwnAddress(url, false)).toBe(true);
});

test.each([
  'http://127.0.0.1/',
  'https://firm.example/',
  'HTTPS://firm.example/',
  'ws://localhost:1/',
  'wss://firm.example/',
  'ftp://firm.example/',
  'file:///etc/hosts',
  'filesystem:http://firm.example/',
  ' http://firm.example/',
  '//firm.example/',
  'app',
  '',
])('%s is not', (url) => {
  expect(isOwnAddress(url, true)).toBe(false);
});

test('the tools of Chromium are there from source only', () => {
  expect([
    isOwnAddress('devtools://devtools/a.js', true),
    isOwnAddress('devtools://devtools/a.js', false),
  ]).toEqual([true, false]);
});

test('no address of the web is ever our own, however it is written', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      expect(isOwnAddress(url, true)).toBe(false);
    }),
  );
});
