import type { Handlers } from '../../shared/contract';
import type { CheckOutcome } from '../../shared/contract/backups';
import type { Binder } from '../../shared/domain/binder';
import { entryCount } from '../../shared/domain/entryCount';
import { parseRecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import { backupTested } from '../../shared/domain/securityMeasure/backupTested';
import { ok, type Result } from '../../shared/result';
import type { Vault } from '../vault/vault';
import type { Session } from './session';

/** The system's own dialogs; null when one was closed. What they answer never reaches the window. */
export type CopyDialogs = {
  chooseFolder(): Promise<string | null>;
  chooseCopy(): Promise<string | null>;
  chooseWhereToSave(name: string): Promise<string | null>;
};

type Needs = {
  vault: Vault<Binder>;
  session: Session;
  dialogs: CopyDialogs;
  status: Handlers['app.status'];
  /** What a person knows an attachment of the binder by. */
  attachmentName: (binder: Binder, id: string) => string;
  /** Names of what the chain of signed reviews and archived papers shows to be changed or gone. */
  verifyLinks: (binder: Binder) => Promise<readonly string[]>;
};

type Names = Extract<keyof Handlers, `backup.${string}` | `restore.${string}`>;

export function backupUsecases(needs: Needs): Pick<Handlers, Names> {
  const { vault, session, dialogs, status } = needs;
  const { backups, upkeep, restore } = vault;

  const check = async (): Promise<Result<CheckOutcome>> => {
    const binder = session.current();
    if (!binder.ok) return binder;
    const checked = await upkeep.check();
    if (!checked.ok) return checked;
    const { faults, ...counts } = checked.value;
    const links = await needs.verifyLinks(binder.value);
    return ok({
      ...counts,
      checkedAt: session.moment().now,
      faults: [
        ...faults.map((fault) =>
          fault.what === 'attachment'
            ? { ...fault, name: needs.attachmentName(binder.value, fault.id) }
            : fault,
        ),
        ...links.map((name) => ({ what: 'link', name }) as const),
      ],
    });
  };

  return {
    'backup.state': backups.state,
    'backup.chooseFolder': async () => {
      const path = await dialogs.chooseFolder();
      return path === null ? backups.state() : backups.chooseFolder(path);
    },
    'backup.forgetFolder': backups.forgetFolder,
    'backup.make': () => backups.make('byHand'),
    'backup.saveAs': async () => {
      const path = await dialogs.chooseWhereToSave(`persondatamappen-${session.moment().today}.gdvb`);
      return path === null ? ok({ savedAs: null }) : backups.saveTo(path);
    },
    'backup.remove': ({ copies }) => backups.remove(copies),
    'backup.tryRestore': async () => {
      const tried = await upkeep.tryRestore();
      if (!tried.ok) return tried;
      const { copyMadeAt, binder, attachments } = tried.value;
      const saved = await session.change((open, { today }) => ok(backupTested(open, today)));
      if (!saved.ok) return saved;
      const trial = { on: session.moment().today, copyMadeAt, entries: entryCount(binder), attachments };
      return ok({ ...saved.value, trial });
    },
    'backup.check': check,
    'backup.mendAttachment': async ({ id }) => {
      const mended = await upkeep.mend(id);
      return mended.ok ? check() : mended;
    },

    'restore.sources': restore.sources,
    'restore.pickFile': async () => {
      const path = await dialogs.chooseCopy();
      return path === null ? ok(null) : restore.pick(path);
    },
    'restore.open': async ({ source, secret }) => {
      if (secret.type === 'passphrase')
        return restore.open(source, { type: 'pass', passphrase: secret.passphrase });
      const key = parseRecoveryKey(secret.recoveryKey);
      return key.ok ? restore.open(source, { type: 'recovery', key: key.value }) : key;
    },
    'restore.run': async () => {
      const restored = await restore.run();
      return restored.ok ? status({}) : restored;
    },
  };
}
