// Makes the stored raw PDFs again, when html.ts, paper.css or the sample papers have changed:
//   xvfb-run -a node tests/support/rawPdf/makeRawPdfs.mjs ELECTRON_EXECUTABLE CHROMIUM_EXECUTABLE
// Both print exactly as the app does; the tests then finalise what they wrote.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, chromium } from 'playwright';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const [electronPath, chromiumPath] = process.argv.slice(2);

const load = async (path) => (await runnerImport(join(root, path), { root, configFile: false })).module;
const { toHtml } = await load('shared/documents/html.ts');
const { samplePolicy, sampleRecord, sampleRecoverySheet } = await load(
  'tests/support/rawPdf/samplePapers.ts',
);
const papers = { policy: samplePolicy, recoverySheet: sampleRecoverySheet, record: sampleRecord };

const server = createServer(async (request, response) => {
  const name = basename(request.url ?? '');
  const paper = papers[name];
  if (paper !== undefined) {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(toHtml(paper));
  } else if (name === 'paper.css') {
    response.setHeader('content-type', 'text/css').end(await readFile(join(root, 'assets/paper.css')));
  } else {
    response.end(await readFile(join(root, 'assets/fonts', name)).catch(() => undefined));
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = (name) => `http://127.0.0.1:${server.address().port}/${name}`;

async function printWithChromium(name) {
  const browser = await chromium.launch({ executablePath: chromiumPath });
  const page = await browser.newPage();
  await page.goto(address(name));
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  const version = browser.version();
  await browser.close();
  return { bytes, version };
}

async function printWithElectron(name) {
  const home = await mkdtemp(join(tmpdir(), 'raw-pdf-'));
  await writeFile(join(home, 'package.json'), '{"name":"raw-pdf","main":"main.cjs"}');
  await writeFile(join(home, 'main.cjs'), '');
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [home, `--user-data-dir=${join(home, 'data')}`],
  });
  const { base64, version } = await app.evaluate(async ({ BrowserWindow }, url) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    await window.loadURL(url);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    const bytes = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return { base64: bytes.toString('base64'), version: process.versions.chrome };
  }, address(name));
  await app.close();
  await rm(home, { recursive: true });
  return { bytes: Buffer.from(base64, 'base64'), version };
}

for (const name of Object.keys(papers)) {
  for (const print of [printWithElectron, printWithChromium]) {
    const { bytes, version } = await print(name);
    const file = `${name}-chromium${version.split('.')[0]}.pdf`;
    await writeFile(join(here, file), bytes);
    process.stdout.write(`${file}: ${bytes.length} bytes\n`);
  }
}
server.close();
