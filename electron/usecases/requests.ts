import type { Handlers } from '../../shared/contract';
import { registerPaperOf } from '../../shared/documents/registerPapers';
import { enclosureNames, letterKind } from '../../shared/domain/request/answerFolder';
import { fail, ok, type Result } from '../../shared/result';
import { answerFolderWords, answerIndex } from '../../shared/text/answerFolder';
import type { Attachments } from '../vault/attachments/attachments';
import type { FolderNeeds } from './folder';
import type { PaperNeeds } from './papers';
import type { Session } from './session';

type NamedBytes = { name: string; bytes: Uint8Array };

export type RequestNeeds = {
  session: Session;
  press: PaperNeeds['press'];
  attachments: Pick<Attachments, 'read'>;
  /** Asks for a place; null when the dialog was closed. */
  chooseFolder: () => Promise<string | null>;
  createFolder: FolderNeeds['createFolder'];
};

export function requestUsecases({
  session,
  press,
  attachments,
  chooseFolder,
  createFolder,
}: RequestNeeds): Pick<Handlers, 'requestAnswer.export'> {
  const enclosures = async (
    names: readonly { attachment: string; name: string }[],
  ): Promise<Result<NamedBytes[]>> => {
    const files: NamedBytes[] = [];
    for (const { attachment, name } of names) {
      const bytes = await attachments.read(attachment);
      if (!bytes.ok) return bytes;
      files.push({ name, bytes: bytes.value });
    }
    return ok(files);
  };

  /** A new folder with these files; one that could not be filled is taken away again. */
  const filled = async (
    place: string,
    name: string,
    files: readonly NamedBytes[],
  ): Promise<Result<{ savedAs: string }>> => {
    const created = await createFolder(place, name);
    if (!created.ok) return created;
    const folder = created.value;
    for (const file of files) {
      const written = await folder.write([file.name], file.bytes);
      if (written.ok) continue;
      await folder.abandon();
      return written;
    }
    const finished = await folder.finish();
    if (!finished.ok) await folder.abandon();
    return finished;
  };

  return {
    'requestAnswer.export': async ({ id, language }) => {
      const current = session.current();
      if (!current.ok) return current;
      const binder = { ...current.value, language };
      const request = binder.requests.find((one) => one.id === id);
      const { now, today } = session.moment();
      const paper = registerPaperOf(
        { kind: request === undefined ? 'requestAnswer' : letterKind(request), subject: id },
        binder,
        now,
      );
      if (request === undefined || paper === null) return fail({ code: 'not-found' });
      // Made before anybody is asked for a place: what cannot be made is told at once.
      const letter = await press.print(paper);
      if (!letter.ok) return letter;
      const enclosed = await enclosures(enclosureNames(request));
      if (!enclosed.ok) return enclosed;
      const place = await chooseFolder();
      if (place === null) return ok({ savedAs: null, files: 0 });
      const words = answerFolderWords(language);
      const files = [{ name: words.letter, bytes: letter.value.bytes }, ...enclosed.value];
      const index = answerIndex(
        { firm: paper.author, date: today, files: files.map(({ name }) => name) },
        language,
      );
      const put = await filled(place, words.folder(today), [
        { name: words.index, bytes: new TextEncoder().encode(index) },
        ...files,
      ]);
      return put.ok ? ok({ savedAs: put.value.savedAs, files: files.length + 1 }) : put;
    },
  };
}
