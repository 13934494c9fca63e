import type { Handlers } from '../../shared/contract';
import type { FolderProgress, MadeFolder } from '../../shared/contract/folder';
import { dividers, folderPlan } from '../../shared/documents/folder/plan';
import { dividerSheet, spineSheet } from '../../shared/documents/folder/sheets';
import type { PaperDocument } from '../../shared/documents/model';
import { danishDay } from '../../shared/domain/calendar';
import type { FolderGroup } from '../../shared/domain/folder/folderGroup';
import { fail, ok, type Result } from '../../shared/result';
import { text } from '../../shared/text/documents/inspectionFolder';
import type { NewFolder } from '../services/newFolder';
import type { Joiner } from '../services/pdf/join/joiner';
import type { OwnPart } from '../services/pdf/join/order';
import {
  indexText,
  type MadeFile,
  type Making,
  madeFiles,
  madePapers,
  type Sheets,
  wholeOf,
} from './folderParts';
import { createPaperMaker, type PaperNeeds } from './papers';

export type FolderNeeds = Omit<PaperNeeds, 'word'> & {
  joiner: Joiner;
  /** Begins a folder that has its name only when it is whole. */
  createFolder: (parent: string, name: string) => Promise<Result<NewFolder>>;
  dialogs: { chooseFolder: () => Promise<string | null> };
};

type Names = 'folder.make' | 'folder.shelf' | 'folder.progress' | 'folder.stop';

/** What comes after the papers and files: contents, joining, writing. */
const LAST_STEPS = 3;

export function folderUsecases(needs: FolderNeeds): Pick<Handlers, Names> {
  const { session, joiner, press, read, createFolder, dialogs, saveFile, sendToPrinter } = needs;
  const make = createPaperMaker(needs);
  let progress: FolderProgress = null;
  let isStopped = false;

  /** One at a time; what is under way ends when it is stopped, and when the binder is locked. */
  const making = async <T>(
    leaveOut: readonly FolderGroup[],
    work: (making: Making) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const binder = session.current();
    if (!binder.ok) return binder;
    if (progress !== null) return fail({ code: 'folder-busy' });
    const { papers, files } = folderPlan(binder.value, leaveOut);
    const counted = { done: 0, of: papers.length + files.length + LAST_STEPS };
    progress = counted;
    isStopped = false;
    const step = (): Result<null> => {
      counted.done = Math.min(counted.done + 1, counted.of);
      if (!session.isOpen()) return fail({ code: 'locked' });
      return isStopped ? fail({ code: 'folder-stopped' }) : ok(null);
    };
    try {
      const done = await work({ binder: binder.value, now: session.moment().now, step });
      // Stopping ends the joining, which then says that it failed.
      return !done.ok && isStopped ? fail({ code: 'folder-stopped' }) : done;
    } finally {
      progress = null;
      joiner.stop();
    }
  };

  const makeFolder = async (
    leaveOut: FolderGroup[],
    folder: NewFolder,
    job: Making,
  ): Promise<Result<MadeFolder>> => {
    const { binder, step } = job;
    const words = text[binder.language];
    const plan = folderPlan(binder, leaveOut);
    const papers = await madePapers(plan, job, make);
    if (!papers.ok) return papers;
    const files = await madeFiles(plan, job, { read, joiner, fingerprint: press.fingerprint, folder });
    if (!files.ok) return files;
    const whole = await wholeOf({ papers: papers.value, files: files.value, leftOut: leaveOut }, job, {
      press,
    });
    if (!whole.ok) return whole;
    const { cover, parts, unread } = whole.value;
    const joined = await joiner.join({ cover, parts, running: words.running });
    const going = step();
    if (!going.ok) return going;
    if (!joined.ok) return joined;
    const isAllOurs = parts.every(({ is }) => is === 'own');
    const written = await writeAll(folder, job, { whole: joined.value, isAllOurs, files: files.value });
    if (!written.ok) return written;
    const beside = files.value.filter(({ fileName }) => fileName !== null).length;
    return ok({ savedAs: written.value.savedAs, pages: joined.value.pages, files: beside, unread });
  };

  type Written = {
    whole: { bytes: Uint8Array; pages: number };
    isAllOurs: boolean;
    files: readonly MadeFile[];
  };

  /** The whole itself, what is in the folder, and the sums of it all as `sha256sum -c` reads them; then its name. */
  const writeAll = async (
    folder: NewFolder,
    { binder, step }: Making,
    { whole: { bytes, pages }, isAllOurs, files }: Written,
  ): Promise<Result<{ savedAs: string }>> => {
    const words = text[binder.language];
    const encode = (written: string) => new TextEncoder().encode(written);
    const name = `${words.title.replace(/ /g, '-')}.pdf`;
    const sha256 = press.fingerprint(bytes);
    const index = encode(indexText(binder, { name, sha256, pages, isAllOurs }, files));
    const sums = [
      `${sha256}  ${name}`,
      `${press.fingerprint(index)}  ${words.index.name}`,
      ...files
        .filter(({ fileName }) => fileName !== null)
        .map((file) => `${file.sha256}  ${words.files.folder}/${file.fileName}`),
    ];
    const contents = [
      [name, bytes],
      [words.index.name, index],
      ['SHA256SUMS.txt', encode(`${sums.join('\n')}\n`)],
    ] as const;
    for (const [path, written] of contents) {
      const done = await folder.write([path], written);
      if (!done.ok) return done;
    }
    const last = step();
    return last.ok ? folder.finish() : last;
  };

  const sheet = async (
    paper: PaperDocument,
    chapters: string[],
  ): Promise<Result<OwnPart & { pages: number }>> => {
    const printed = await press.print(paper);
    if (!printed.ok) return printed;
    const { bytes, pages } = printed.value;
    return ok({ is: 'own', bytes, pages, title: paper.title, chapters, attachedAs: `${paper.kind}.json` });
  };

  const makeShelf = async (leaveOut: FolderGroup[], job: Making): Promise<Result<Uint8Array>> => {
    const { binder } = job;
    const words = text[binder.language];
    const plan = folderPlan(binder, leaveOut);
    const papers = await madePapers(plan, job, make);
    if (!papers.ok) return papers;
    const spine = await sheet(spineSheet(job), []);
    if (!spine.ok) return spine;
    const dividing = new Map<number, OwnPart & { pages: number }>();
    for (const divider of dividers) {
      const made = await sheet(dividerSheet(job, divider, plan.papers), [words.dividers[divider]]);
      if (!made.ok) return made;
      dividing.set(divider, { ...made.value, title: words.divider(divider) });
    }
    const sheets: Sheets = {
      before: [spine.value],
      pagesBefore: spine.value.pages,
      behind: (divider) => [dividing.get(divider)].filter((one) => one !== undefined),
    };
    const made = { papers: papers.value, files: [], leftOut: leaveOut };
    const whole = await wholeOf(made, job, { press, sheets, isForShelf: true });
    if (!whole.ok) return whole;
    const { cover, parts } = whole.value;
    const joined = await joiner.join({ cover, parts, running: words.running });
    const going = job.step();
    if (!going.ok) return going;
    return joined.ok ? ok(joined.value.bytes) : joined;
  };

  return {
    'folder.make': ({ leaveOut }) =>
      making(leaveOut, async (job) => {
        const parent = await dialogs.chooseFolder();
        if (parent === null) return ok({ made: null });
        const { folderName } = text[job.binder.language];
        const folder = await createFolder(parent, folderName(danishDay(job.now)));
        if (!folder.ok) return folder;
        let isWhole = false;
        try {
          const made = await makeFolder(leaveOut, folder.value, job);
          isWhole = made.ok;
          return made.ok ? ok({ made: made.value }) : made;
        } finally {
          if (!isWhole) await folder.value.abandon();
        }
      }),

    'folder.shelf': async ({ leaveOut, to }) => {
      const made = await making(leaveOut, (job) => makeShelf(leaveOut, job));
      if (!made.ok) return made;
      if (to === 'file') {
        const binder = session.current();
        if (!binder.ok) return binder;
        const saved = await saveFile(made.value, `${text[binder.value.language].shelfTitle}.pdf`);
        return saved.ok ? ok({ printed: false, savedAs: saved.value.savedAs }) : saved;
      }
      const sent = await sendToPrinter(made.value);
      return sent.ok ? ok({ printed: sent.value.printed, savedAs: null }) : sent;
    },

    'folder.progress': async () => ok(progress === null ? null : { ...progress }),

    'folder.stop': async () => {
      isStopped = progress !== null;
      if (isStopped) joiner.stop();
      return ok(null);
    },
  };
}
