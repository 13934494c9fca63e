import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperDocument } from '../../shared/documents/model';
import { headingsOf, readingText } from '../../shared/documents/reading';
import type { Binder } from '../../shared/domain/binder';
import { DocumentVersion } from '../../shared/domain/document/documentVersion';
import { answerSaveDialog, chosenPath } from '../support/app/dialogs';
import { unlock } from '../support/app/entrance';
import { launchApp, type RunningApp } from '../support/app/launch';
import {
  furnitureFaults,
  layoutFaults,
  outlineOf,
  structureOf,
  structureOfPaper,
  textFaults,
} from '../support/app/paperTools';
import { PASSPHRASE } from '../support/app/passphrase';
import { checkPdf, comparable, fontsOfPdf } from '../support/app/pdfTools';
import { prepareBinder } from '../support/app/preparedBinder';
import { aBinder, aClient, aDocumentVersion, anEmployee, aSystem } from '../support/builders';
import { readFirm } from '../support/demo/firms';
import { everyPaper, made } from '../support/everyPaper';
import { largeBinder } from '../support/largeBinder';
import { convert, textRead } from '../support/office/libreOffice';

const small = aBinder({ clients: [aClient()], employees: [anEmployee()], systems: [aSystem()] });
const english: Binder = { ...small, language: 'en' };
const large = largeBinder();

type Case = { name: string; id: string; paper: PaperDocument };

const casesOf = (binder: Binder, which: string): Case[] =>
  everyPaper(binder).map((some, index) => ({
    name: `${some.name}, ${which}`,
    id: `${which}-${index + 1}`,
    paper: made(binder, some),
  }));
const cases = [...casesOf(small, 'small'), ...casesOf(english, 'English'), ...casesOf(large, 'large')];

/** The papers as issued ones, so that the app makes their files from what the test knows of them. */
const issued = cases.map(({ id, paper }) =>
  DocumentVersion.parse({
    ...aDocumentVersion({ id, state: 'superseded', facts: null }),
    language: paper.language,
    kind: paper.kind,
    paper: { kept: 'here', document: paper },
  }),
);

/** The file of an issued paper, asked for as the window asks. */
async function pdfOf({ page }: RunningApp, id: string): Promise<{ bytes: Buffer; pages: number }> {
  const { base64, pages } = await page.evaluate(async (wanted) => {
    const answer = await window.binderBridge.call('paper.open', { which: 'issued', id: wanted });
    const { bytes, pages } = Reflect.get(Object(answer), 'value');
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return { base64: btoa(text), pages };
  }, id);
  return { bytes: Buffer.from(base64, 'base64'), pages };
}

describe('every paper, in the real app', async () => {
  const firm = await readFirm('laase-og-alarm');
  let folder: string;
  let app: RunningApp;
  const made: Record<string, Buffer> = {};
  const start = async (): Promise<void> => {
    app = await launchApp({ folder: app?.folder ?? folder, now: '2026-11-23T09:12:00.000Z' });
    await unlock(app, PASSPHRASE);
  };
  beforeAll(async () => {
    const prepared = await prepareBinder(firm, '2026-11-20T08:00:00.000Z', (binder) => ({
      ...binder,
      documents: issued,
    }));
    folder = prepared.folder;
    await start();
  });
  afterAll(() => app.stop());

  it.each(cases)('$name: other programs read in its PDF what it says', async ({ id, paper }) => {
    const { bytes, pages } = await pdfOf(app, id);
    made[id] = bytes;
    const path = join(folder, `${id}.pdf`);
    await writeFile(path, bytes);
    await checkPdf(path);
    expect(await textFaults(path, paper)).toEqual([]);
    expect(await furnitureFaults(path, paper)).toEqual([]);
    expect(await layoutFaults(path)).toEqual([]);
    expect(await structureOf(path)).toEqual(structureOfPaper(paper));
    expect(await outlineOf(path)).toEqual({ titles: headingsOf(paper).map(({ text }) => text), pages });
    const fonts = await fontsOfPdf(path);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
  });

  it('every one of them is read by LibreOffice as a Word file', async () => {
    const names: string[] = [];
    for (const { id } of cases) {
      await answerSaveDialog(app.app, folder);
      await app.page.evaluate(
        (wanted) => window.binderBridge.call('paper.saveWord', { which: 'issued', id: wanted }),
        id,
      );
      const name = `${id}.docx`;
      await writeFile(join(folder, name), await readFile(await chosenPath(app.app)));
      names.push(name);
    }
    await convert(folder, names, 'txt');
    for (const { id, paper } of cases)
      expect(comparable(await textRead(folder, `${id}.docx`))).toBe(comparable(readingText(paper)));
  });

  it('another start of the app makes the same files, byte for byte', async () => {
    const word = await readFile(join(folder, 'small-1.docx'));
    await app.quit();
    await start();
    for (const { id } of cases)
      expect((await pdfOf(app, id)).bytes.equals(made[id] ?? Buffer.of())).toBe(true);
    await answerSaveDialog(app.app, folder);
    await app.page.evaluate(() =>
      window.binderBridge.call('paper.saveWord', { which: 'issued', id: 'small-1' }),
    );
    expect((await readFile(await chosenPath(app.app))).equals(word)).toBe(true);
  });
});
