import type { Handlers } from '../../shared/contract';
import { fileKind, keptFileName, kindOfName } from '../../shared/domain/archive/fileKind';
import {
  type AgreementOf,
  agreementFile,
  setAgreementFile,
} from '../../shared/domain/processingAgreement/agreementFile';
import { withSettledTasks } from '../../shared/domain/task/settledTasks';
import { type EntryStep, entryStep } from '../../shared/domain/undoing';
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

type Names = 'agreement.attach' | 'agreement.detach' | 'agreement.openFile' | 'agreement.saveFile';

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

  const contents = async (whose: AgreementOf) => {
    const file = find(whose);
    if (!file.ok) return file;
    if (file.value === null) return fail({ code: 'not-found' });
    const bytes = await attachments.read(file.value.attachment);
    return bytes.ok ? ok({ name: file.value.name, bytes: bytes.value }) : bytes;
  };

  /** In one save with the agreement that names it; a file that comes into no save goes again. */
  const attach = async (whose: AgreementOf, { name, bytes }: ChosenFile) => {
    const kind = fileKind(bytes);
    if (kind === null) return fail({ code: 'attachment-kind' });
    const attached = await attachments.attach(bytes);
    if (!attached.ok) return attached;
    const { id } = attached.value;
    const file = { attachment: id, name: keptFileName(name, kind) };
    const saved = await session.changeNowOrNever((binder, { today }) => {
      const changed = setAgreementFile(binder, whose, file);
      return changed.ok ? ok(withSettledTasks(changed.value, today)) : changed;
    });
    if (!saved.ok) {
      await attachments.discard(id);
      return saved;
    }
    return ok({ ...saved.value, attached: file.name });
  };

  return {
    'agreement.attach': async (whose) => {
      const before = find(whose);
      if (!before.ok) return before;
      const chosen = await chooseFile();
      if (!chosen.ok) return chosen;
      if (chosen.value !== null) return attach(whose, chosen.value);
      const saved = session.saved();
      return saved.ok ? ok({ ...saved.value, attached: null }) : saved;
    },

    'agreement.detach': async (whose) => {
      let step: EntryStep | null = null;
      const saved = await session.changeNowOrNever((binder) => {
        const changed = setAgreementFile(binder, whose, null);
        if (changed.ok) step = entryStep(whose, binder, changed.value);
        return changed;
      });
      if (saved.ok) session.keepStep(step);
      return saved;
    },

    'agreement.openFile': async (whose) => {
      const file = await contents(whose);
      if (!file.ok) return file;
      const kind = kindOfName(file.value.name);
      return kind === null ? fail({ code: 'attachment-kind' }) : ok({ ...file.value, kind });
    },

    'agreement.saveFile': async (whose) => {
      const file = await contents(whose);
      return file.ok ? saveFile(file.value.bytes, file.value.name) : file;
    },
  };
}
