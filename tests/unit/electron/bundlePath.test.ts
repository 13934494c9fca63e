import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundlePath } from '../../../electron/bundlePath';

const root = join('/', 'app', 'renderer');

test('an address of ours is a file below the root', () => {
  expect(bundlePath(root, 'app://bundle/')).toBe(join(root, 'index.html'));
  expect(bundlePath(root, 'app://bundle/assets/a.js?x=1#y')).toBe(join(root, 'assets', 'a.js'));
});

test.each([
  'app://bundle/..%2fmain%2fmain.cjs',
  'app://bundle/%2e%2e%2fmain.cjs',
  'app://bundle/..%5cmain.cjs',
  'app://bundle/a%00.js',
  'app://bundle/%E0%A4%A',
  'app://paper/index.html',
  'https://bundle/index.html',
  'file:///etc/hosts',
  'index.html',
  '',
])('%s is none', (address) => {
  expect(bundlePath(root, address)).toBeNull();
});

test('no address whatever leads outside', () => {
  const piece = fc.constantFrom('..', '.', '%2e', '%2f', '/', '%5c', '%00', 'a', '%252e', '..%2f');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const path = bundlePath(root, `app://bundle/${pieces.join('')}`);
      expect(path === null || path.startsWith(join(root, '/'))).toBe(true);
    }),
  );
});
