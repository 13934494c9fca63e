import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlineOf } from '../../electron/services/pdf/finalise/outline';
import { text as folderWords } from '../../shared/text/documents/inspectionFolder';
import { inWords } from '../../shared/text/errors';
import { documentName } from '../../shared/text/labels';
import { violationsOn } from '../support/app/axe';
import { answerOpenDialog, answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { openDocuments } from '../support/app/documents';
import { unlock } from '../support/app/entrance';
import { launchApp, type RunningApp, resize } from '../support/app/launch';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, missingIn, textOfPdf } from '../support/app/pdfTools';
import { prepareLargeBinder } from '../support/app/preparedFolder';
import { button, link, press, tick, waitForPage, wordsOf } from '../support/app/screen';

const run = promisify(execFile);
const { folder: words, documents, overview } = wordsOf({ language: 'da' });
const paper = folderWords.da;
const pictures = 'test-results/pictures';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const MAKING = 120_000;

describe('the inspection folder of the largest firm', async () => {
  const name = paper.folderName('2026-11-23');
  let app: RunningApp;
  let out: string;
  let files: Awaited<ReturnType<typeof prepareLargeBinder>>['files'];
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    out = await mkdtemp(join(tmpdir(), 'inspection-'));
    const prepared = await prepareLargeBinder('2026-11-20T08:00:00.000Z');
    files = prepared.files;
    const { folder } = prepared;
    app = await launchApp({ folder, now: '2026-11-23T09:12:00.000Z', size: { width: 1280, height: 832 } });
    await unlock(app, PASSPHRASE);
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    await rm(out, { recursive: true, force: true });
  });

  const open = async (): Promise<void> => {
    await openDocuments(app);
    await link(app.page, documents.folder).click();
    await waitForPage(app, words.title);
  };
  const pdf = (): string => join(out, name, `${paper.title}.pdf`);

  async function picture(what: string): Promise<void> {
    for (const size of [
      { width: 1024, height: 700 },
      { width: 1280, height: 832 },
    ]) {
      await resize(app.app, size);
      await app.page.waitForFunction(({ width }) => window.innerWidth === width, size);
      const path = join(pictures, `folder-${what}-${size.width}x${size.height}.png`);
      await app.page.screenshot({ path, animations: 'disabled' });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect({ what, size, overflow }).toEqual({ what, size, overflow: 0 });
    }
  }

  it('is reached from the overview, and tells what is in it and what is missing', async () => {
    await link(app.page, overview.printBinder).click();
    await waitForPage(app, words.title);
    await open();
    await app.page.getByText(words.missingInWords({ is: 'noReview' }, paper.groups)).waitFor();
    await app.page.getByText(words.filesCount(files.length)).waitFor();
    await tick(app.page, paper.groups.employees).waitFor();
    await picture('page');
    expect(await violationsOn(app)).toEqual([]);
  });

  it(
    'can be stopped, and then nothing is left of it',
    async () => {
      await answerOpenDialog(app.app, out);
      await press(app, words.make);
      await press(app, words.stop);
      await app.page.getByText(inWords({ code: 'folder-stopped' }, 'da')).waitFor({ timeout: MAKING });
      expect(await readdir(out)).toEqual([]);
    },
    MAKING,
  );

  it(
    'is made while the rest of the app is used',
    async () => {
      await answerOpenDialog(app.app, out);
      await press(app, words.make);
      await button(app.page, words.stop).waitFor();
      await picture('making');
      await openDocuments(app);
      await open();
      await button(app.page, words.stop).waitFor();
      await button(app.page, words.stop).waitFor({ state: 'detached', timeout: MAKING });
      expect(await readdir(out)).toEqual([name]);
      expect((await readdir(join(out, name))).sort()).toEqual(
        [paper.files.folder, paper.index.name, 'SHA256SUMS.txt', `${paper.title}.pdf`].sort(),
      );
    },
    MAKING,
  );

  it('is one PDF that other programs find whole, with a running number on every page', async () => {
    await checkPdf(pdf());
    const { stdout } = await run('pdfinfo', [pdf()]);
    const pages = Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
    expect(stdout).toMatch(/Tagged:\s+yes/);
    expect(pages).toBeGreaterThan(50);
    const text = await textOfPdf(pdf());
    const numbers = Array.from({ length: pages }, (_, index) => `Mappens side ${index + 1} af ${pages}`);
    expect(missingIn(text, numbers)).toEqual([]);
    expect(
      missingIn(text, [
        paper.standing.draft,
        paper.dividers[2],
        documentName('record', 'da'),
        'Databehandleraftale, ark 3',
        paper.files.onlyAsFile.encrypted,
        paper.files.onlyAsFile.damaged,
        'Specialpædagogikkonsulentvirksomhedsafdelingsleder',
      ]),
    ).toEqual([]);
  });

  it('has bookmarks that lead to the page the contents say', async () => {
    const whole = await PDFDocument.load(await readFile(pdf()));
    const entries = outlineOf(whole);
    const titles = entries.map(({ level, title }) => `${level} ${title}`);
    expect(titles).toEqual(
      expect.arrayContaining([
        `1 ${paper.title}`,
        `1 ${paper.dividers[1]}`,
        `2 ${documentName('customerPolicy', 'da')}`,
        `1 ${paper.dividers[4]}`,
        `1 ${paper.filesChapter}`,
        `2 ${paper.files.title}`,
      ]),
    );
    const refs = whole.getPages().map(({ ref }) => ref.toString());
    const record = entries.find(({ title, level }) => level === 2 && title === documentName('record', 'da'));
    const page = 1 + refs.indexOf(String(record?.destination.asArray()[0]));
    const at = ['-f', `${page}`, '-l', `${page}`, pdf(), '-'];
    expect((await run('pdftotext', at)).stdout).toContain(documentName('record', 'da'));
    const contents = (await run('pdftotext', ['-layout', '-f', '1', '-l', '2', pdf(), '-'])).stdout;
    expect(contents).toMatch(new RegExp(`${documentName('record', 'da')}[^\\n]* ${page}\\n`));
  });

  it('has the attachments beside it byte for byte, without names of people, and the sums agree', async () => {
    const place = join(out, name);
    await run('sha256sum', ['--check', '--strict', 'SHA256SUMS.txt'], { cwd: place });
    const beside = (await readdir(join(place, paper.files.folder))).sort();
    expect(beside).toEqual([
      'Bilag-01-databehandleraftale.pdf',
      'Bilag-02-databehandleraftale.pdf',
      'Bilag-03-databehandleraftale.pdf',
      'Bilag-04-databehandleraftale.docx',
      'Bilag-05-medarbejder.png',
    ]);
    for (const [index, file] of beside.entries()) {
      const bytes = await readFile(join(place, paper.files.folder, file));
      expect(sha256(bytes)).toBe(sha256(files[index]?.bytes ?? Buffer.alloc(0)));
    }
    const index = await readFile(join(place, paper.index.name), 'utf8');
    expect(index).toContain(paper.index.tagged.mixed);
    expect(index).not.toContain('Østergård');
  });

  it('keeps the facts that each paper carries', async () => {
    const inside = await mkdtemp(join(out, 'inside-'));
    await run('pdfdetach', ['-saveall', '-o', inside, pdf()]);
    const facts = await readdir(inside);
    expect(facts.length).toBeGreaterThan(8);
    for (const file of facts) JSON.parse(await readFile(join(inside, file), 'utf8'));
    await rm(inside, { recursive: true });
  });

  it(
    'never takes the place of another, and leaves out what is not ticked',
    async () => {
      await tick(app.page, paper.groups.employees).uncheck();
      await tick(app.page, paper.groups.agreements).uncheck();
      await answerOpenDialog(app.app, out);
      await press(app, words.make);
      await app.page.getByText(/Gemt som Tilsynsmappe 2026-11-23 \(2\)/).waitFor({ timeout: MAKING });
      await picture('made');
      const path = join(out, `${name} (2)`, `${paper.title}.pdf`);
      const text = await textOfPdf(path);
      expect(missingIn(text, ['Ikke taget med efter eget valg'])).toEqual([]);
      expect(text).not.toContain(documentName('signOffSheet', 'da').replace(/[\s-]/g, ''));
      // without pages of others it is what each paper is
      expect((await readFile(path)).toString('latin1')).toMatch(/pdfaid:part>3.*pdfaid:conformance>A/);
      expect(await readdir(join(out, `${name} (2)`))).not.toContain(paper.files.folder);
    },
    MAKING,
  );

  it(
    'is refused in words where nothing may be written, and leaves nothing',
    async () => {
      const place = join(out, 'file');
      await writeFile(place, 'in the way');
      await answerOpenDialog(app.app, place);
      await press(app, words.make);
      await app.page.getByText(/Filen blev ikke gemt/).waitFor({ timeout: MAKING });
      await chmod(place, 0o600);
      expect(await readFile(place, 'utf8')).toBe('in the way');
    },
    MAKING,
  );

  it(
    'and the whole binder is one file with divider sheets and a label for the spine',
    async () => {
      await answerSaveDialog(app.app, out);
      await press(app, words.shelfSave);
      const path = await chosenPath(app.app);
      await app.page.getByText(words.saved('Persondatamappen.pdf')).waitFor({ timeout: MAKING });
      await checkPdf(path);
      const text = await textOfPdf(path);
      expect(missingIn(text, [...Object.values(paper.dividers), paper.spine.title])).toEqual([]);
      const titles = outlineOf(await PDFDocument.load(await readFile(path))).map(({ title }) => title);
      for (const number of [1, 2, 3, 4, 5]) expect(titles).toContain(paper.divider(number));
    },
    MAKING,
  );
});
