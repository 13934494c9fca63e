import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { IsoDate } from '../../shared/domain/calendar';
import { Language } from '../../shared/domain/language';
import { createQueue } from '../vault/queue';

/**
 * The one small file that is not encrypted, on purpose: what the locked screen and the reminders need. It names no
 * firm and no person. The language is beside it, so that the locked screen can be read.
 */
const Note = z.strictObject({
  format: z.literal(1),
  label: z.string().max(60),
  language: Language,
  dates: z.array(z.strictObject({ on: IsoDate, kind: z.literal('review') })),
});
type Note = z.infer<typeof Note>;

const first: Note = { format: 1, label: 'Persondatamappen', language: 'da', dates: [] };

export type PublicNote = {
  read(): Promise<{ label: string; language: Language; nextReviewOn: IsoDate | null }>;
  chooseLanguage(language: Language): Promise<void>;
  keepReviewDate(on: IsoDate | null): Promise<void>;
};

export function createPublicNote(path: string): PublicNote {
  // Losing it costs nothing: it is written anew from the binder at the next save.
  const read = async (): Promise<Note> => {
    try {
      return Note.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      return first;
    }
  };
  const write = async (note: Note): Promise<void> => {
    await mkdir(dirname(path), { recursive: true });
    const beside = `${path}.${randomUUID()}.new`;
    try {
      await writeFile(beside, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw error;
    }
  };
  // One change at a time, so that none is built on what another has just replaced.
  const queue = createQueue();
  const change = (rule: (note: Note) => Note): Promise<void> =>
    queue(async () => {
      const note = await read();
      const changed = rule(note);
      if (changed !== note) await write(changed);
    });
  return {
    read: async () => {
      const { label, language, dates } = await read();
      return { label, language, nextReviewOn: dates[0]?.on ?? null };
    },
    chooseLanguage: (language) => change((note) => ({ ...note, language })),
    keepReviewDate: (on) =>
      change((note) => {
        if ((note.dates[0]?.on ?? null) === on) return note;
        return { ...note, dates: on === null ? [] : [{ on, kind: 'review' }] };
      }),
  };
}
