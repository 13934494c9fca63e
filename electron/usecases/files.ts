import type { Handlers, Input } from '../../shared/contract';
import { fileKind, keptFileName, kindOfName } from '../../shared/domain/archive/fileKind';
import type { Binder } from '../../shared/domain/binder';
import type { IsoDate } from '../../shared/domain/calendar';
import { attachFile, detachFile, entryFile } from '../../shared/domain/entryFiles';
import {
  type AgreementOf,
  agreementFile,
  setAgreementFile,
} from '../../shared/domain/processingAgreement/agreementFile';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { type EntryStep, entryStep, type UndoPlace } from '../../shared/domain/undoing';
import { fail, ok, type Result } from '../../shared/result';
import type { Attachments } from '../vault/attachments/attachments';
import type { Session } from './session';

/** A file that somebody chose in the system's dialog. */
export type ChosenFile = { name: string; bytes: Uint8Array };

export type FileNeeds = {
  session: Session;
  attachments: Attachments;
  /** Asks for a file and reads it; null when the dialog was closed. Refuses with `attachment-large` and as reading does. */
  chooseFile: () => Promise<Result<ChosenFile | null>>;
  /** Asks where and writes; null when the dialog was closed. */
  saveFile: (bytes: Uint8Array, suggestedName: string) => Promise<Result<{ savedAs: string | null }>>;
};

type Names =
  | 'agreement.attach'
  | 'agreement.detach'
  | 'agreement.openFile'
  | 'agreement.saveFile'
  | 'entry.attach'
  | 'entry.detach'
  | 'entry.openFile'
  | 'entry.saveFile';

/** A file as the binder names it: where its bytes are, and what it is called. */
type NamedFile = { attachment: string; name: string };

export function fileUsecases({
  session,
  attachments,
  chooseFile,
  saveFile,
}: FileNeeds): Pick<Handlers, Names> {
  const find = (whose: AgreementOf) => {
    const binder = session.current();
    return binder.ok ? agreementFile(binder.value, whose) : binder;
  };

  const findEntryFile = (of: Input<'entry.openFile'>) => {
    const binder = session.current();
    return binder.ok ? entryFile(binder.value, of, of.attachment) : binder;
  };

  const contents = async (file: Result<NamedFile | null>) => {
    if (!file.ok) return file;
    if (file.value === null) return fail({ code: 'not-found' });
    const bytes = await attachments.read(file.value.attachment);
    return bytes.ok ? ok({ name: file.value.name, bytes: bytes.value }) : bytes;
  };

  const opened = async (file: Result<NamedFile | null>) => {
    const read = await contents(file);
    if (!read.ok) return read;
    const kind = kindOfName(read.value.name);
    return kind === null ? fail({ code: 'attachment-kind' }) : ok({ ...read.value, kind });
  };

  const savedElsewhere = async (file: Result<NamedFile | null>) => {
    const read = await contents(file);
    return read.ok ? saveFile(read.value.bytes, read.value.name) : read;
  };

  /** In one save with the entry that names it; a file that comes into no save goes again. */
  const keep = async (
    { name, bytes }: ChosenFile,
    put: (binder: Binder, file: NamedFile, today: IsoDate) => Result<Binder>,
  ) => {
    const kind = fileKind(bytes);
    if (kind === null) return fail({ code: 'attachment-kind' });
    const attached = await attachments.attach(bytes);
    if (!attached.ok) return attached;
    const { id } = attached.value;
    const file = { attachment: id, name: keptFileName(name, kind) };
    const saved = await session.changeNowOrNever((binder, { today }) => {
      const changed = put(binder, file, today);
      return changed.ok ? ok(withSettledTasks(changed.value, today)) : changed;
    });
    if (!saved.ok) {
      await attachments.discard(id);
      return saved;
    }
    return ok({ ...saved.value, attached: file.name });
  };

  const attach = async (put: (binder: Binder, file: NamedFile, today: IsoDate) => Result<Binder>) => {
    const chosen = await chooseFile();
    if (!chosen.ok) return chosen;
    if (chosen.value !== null) return keep(chosen.value, put);
    const saved = session.saved();
    return saved.ok ? ok({ ...saved.value, attached: null }) : saved;
  };

  /** What was taken out can be put back until the next change. */
  const detach = async (about: UndoPlace, rule: (binder: Binder) => Result<Binder>) => {
    let step: EntryStep | null = null;
    const saved = await session.changeNowOrNever((binder) => {
      const changed = rule(binder);
      if (changed.ok) step = entryStep(about, binder, changed.value);
      return changed;
    });
    if (saved.ok) session.keepStep(step);
    return saved;
  };

  return {
    'agreement.attach': async (whose) => {
      const before = find(whose);
      return before.ok ? attach((binder, file) => setAgreementFile(binder, whose, file)) : before;
    },
    'agreement.detach': (whose) => detach(whose, (binder) => setAgreementFile(binder, whose, null)),
    'agreement.openFile': (whose) => opened(find(whose)),
    'agreement.saveFile': (whose) => savedElsewhere(find(whose)),

    'entry.attach': async ({ role, ...of }) => {
      const binder = session.current();
      if (!binder.ok) return binder;
      if (!binder.value[of.list].some(({ id }) => id === of.id)) return fail({ code: 'not-found' });
      return attach((now, file, today) => attachFile(now, of, { ...file, role, addedOn: today }));
    },
    'entry.detach': ({ attachment, ...of }) => detach(of, (binder) => detachFile(binder, of, attachment)),
    'entry.openFile': (of) => opened(findEntryFile(of)),
    'entry.saveFile': (of) => savedElsewhere(findEntryFile(of)),
  };
}
