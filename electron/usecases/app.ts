import type { Handlers } from '../../shared/contract';
import type { AppStatus } from '../../shared/contract/app';
import { type Binder, emptyBinder } from '../../shared/domain/binder';
import { addDays, type IsoDate } from '../../shared/domain/calendar';
import type { Language } from '../../shared/domain/language';
import { isPassphraseGoodEnough } from '../../shared/domain/passphrase/passphraseStrength';
import { SUGGESTED_WORDS, suggestPassphrase } from '../../shared/domain/passphrase/suggestPassphrase';
import { isGroupOf } from '../../shared/domain/recoveryKey/recoveryKey';
import { inLanguage } from '../../shared/domain/setup/setup';
import { fail, ok, type Result } from '../../shared/result';
import { needService } from '../../shared/text/labels';
import { words } from '../../shared/text/words';
import type { BinderStore } from '../vault/binderStore';
import type { Vault } from '../vault/vault';
import type { Archive } from './archive';
import type { Drafts } from './drafts';
import { keepSheet, newSheet } from './newSheet';
import type { Session } from './session';

/** What is known while the binder is locked: nothing of the firm. */
export type PublicNote = { label: string; language: Language; nextReviewOn: IsoDate | null };

export type AppNeeds = {
  vault: Vault<Binder>;
  session: Session;
  drafts: Drafts;
  lock: () => Promise<void>;
  archive: Pick<Archive, 'archiveWhatIsSigned'>;
  note: { read: () => Promise<PublicNote>; chooseLanguage: (language: Language) => Promise<void> };
  /** A whole random number of 32 bits. */
  random: () => number;
  version: string;
};

type Names =
  | 'app.status'
  | 'app.now'
  | 'app.chooseLanguage'
  | 'binder.create'
  | 'binder.unlock'
  | 'binder.unlockWithKeychain'
  | 'binder.openToRead'
  | 'binder.settleConflict'
  | 'binder.recover'
  | 'binder.takeOffer'
  | 'binder.restoredSeen'
  | 'binder.lock'
  | 'passphrase.suggest'
  | 'recovery.canPrint'
  | 'recovery.renew'
  | 'recovery.check'
  | 'recovery.remindTomorrow';

/** Groups of the recovery sheet that are typed back from the paper. */
const CHECKED_GROUPS = { group3: 3, group7: 7 } as const;

export function appUsecases(needs: AppNeeds): Pick<Handlers, Names> {
  const { vault, session, drafts, lock, archive, note, random, version } = needs;
  const conflictNow = (): AppStatus['conflict'] => {
    const conflict = vault.conflicts.waiting();
    return conflict === null ? null : { mine: conflict.mine, other: conflict.other };
  };

  const status = async (): Promise<Result<AppStatus>> => {
    const { label, language, nextReviewOn } = await note.read();
    const common = { label, version, today: session.moment().today };
    const saved = session.saved();
    if (saved.ok) {
      const { binder, savedAt } = saved.value;
      return ok({
        ...common,
        vault: 'open',
        problem: null,
        binder,
        savedAt,
        restored: session.restored(),
        drafts: drafts.all(),
        conflict: conflictNow(),
        readOnly: vault.isReadOnly(),
        opensWithKeychain: false,
        backupWarning: await vault.backups.warning(),
        language,
        nextReviewOn: binder.calendar.nextReviewOn,
      });
    }
    const state = await vault.state();
    return ok({
      ...common,
      vault: state.ok ? state.value : 'problem',
      problem: state.ok ? null : state.error,
      binder: null,
      savedAt: null,
      restored: null,
      drafts: {},
      conflict: null,
      readOnly: false,
      opensWithKeychain: await vault.keychain.opens(),
      backupWarning: 'none',
      language,
      nextReviewOn,
    });
  };

  /** Until set-up is done the papers follow the screens' language; then they stay as they are (the signed one, too). */
  const beforeSetupEnds = (binder: Binder, language: Language): Result<Binder> =>
    ok(binder.setup.finishedOn === null ? inLanguage(binder, language, needService[language]) : binder);

  /** The binder for the window, and the key of a sheet just made. A lock that came meanwhile wins. */
  const enter = async (store: BinderStore<Binder>, made: string | null): Promise<Result<AppStatus>> => {
    if (vault.store() !== store) return fail({ code: 'locked' });
    session.open(store, vault.restored());
    drafts.unseal();
    if (!vault.isReadOnly()) vault.automaticCopies.afterOpening();
    if (made !== null) keepSheet(session, made);
    await archive.archiveWhatIsSigned();
    return status();
  };

  return {
    'app.status': status,

    'app.now': async () => ok(session.moment().now),

    'app.chooseLanguage': async ({ language }) => {
      await note.chooseLanguage(language);
      if (session.isOpen()) {
        const saved = await session.change((binder) => beforeSetupEnds(binder, language));
        if (!saved.ok) return saved;
      }
      return status();
    },

    'binder.create': async ({ passphrase }) => {
      if (!isPassphraseGoodEnough(passphrase)) return fail({ code: 'passphrase-weak' });
      const { now, today } = session.moment();
      const { language } = await note.read();
      const created = await vault.create(passphrase, emptyBinder(now, today, language));
      return created.ok ? enter(created.value.store, created.value.recoveryKey) : created;
    },

    'binder.unlock': async ({ passphrase }) => {
      const store = await vault.unlock(passphrase);
      return store.ok ? enter(store.value, null) : store;
    },

    'binder.unlockWithKeychain': async () => {
      const store = await vault.unlockWithKeychain();
      return store.ok ? enter(store.value, null) : store;
    },

    'binder.openToRead': async ({ passphrase }) => {
      const store = await vault.openToRead(passphrase);
      return store.ok ? enter(store.value, null) : store;
    },

    'binder.settleConflict': async ({ keep }) => {
      const settled = await vault.conflicts.settle(keep);
      if (!settled.ok && settled.error.code !== 'locked') return settled;
      // The other opens with secrets of its own: it is on the locked screen that they are asked for.
      if (!settled.ok) await lock();
      return status();
    },

    'binder.recover': async ({ recoveryKey, passphrase }) => {
      if (!isPassphraseGoodEnough(passphrase)) return fail({ code: 'passphrase-weak' });
      const store = await vault.unlockWithRecoveryKey(recoveryKey);
      if (!store.ok) return store;
      try {
        const replaced = await vault.secrets.replace(passphrase, newSheet(session));
        if (!replaced.ok) return replaced;
        vault.automaticCopies.afterSave();
        return await enter(store.value, replaced.value);
      } finally {
        // Not gone through with: the sheet alone leaves no binder open behind a locked screen.
        if (!session.isOpen()) await vault.lock();
      }
    },

    'binder.takeOffer': async () => {
      const store = await vault.takeOffer();
      if (!store.ok) return store;
      // Who came with the sheet goes on as if nothing had been damaged: sheet, new passphrase, new sheet.
      if (vault.openedWith() === 'pass') return enter(store.value, null);
      await vault.lock();
      return status();
    },

    'binder.restoredSeen': async () => {
      session.restoredSeen();
      return status();
    },

    'binder.lock': async () => {
      await lock();
      return status();
    },

    'passphrase.suggest': async () =>
      ok(suggestPassphrase(words, Array.from({ length: SUGGESTED_WORDS }, random))),

    'recovery.canPrint': async () => ok(session.recoveryKey() !== null),

    'recovery.renew': async () => {
      const renewed = await vault.secrets.renewRecoveryKey(newSheet(session));
      if (!renewed.ok) return renewed;
      vault.automaticCopies.afterSave();
      keepSheet(session, renewed.value);
      return session.saved();
    },

    'recovery.check': async (typed) => {
      const key = session.recoveryKey();
      if (key === null) return fail({ code: 'recovery-sheet-gone' });
      for (const [field, group] of [
        ['group3', CHECKED_GROUPS.group3],
        ['group7', CHECKED_GROUPS.group7],
      ] as const) {
        if (!isGroupOf(key, group, typed[field])) return fail({ code: 'recovery-key-mistyped', group });
      }
      return session.change((binder, { today }) =>
        ok({ ...binder, recoverySheet: { ...binder.recoverySheet, checkedOn: today, remindOn: null } }),
      );
    },

    'recovery.remindTomorrow': () =>
      session.change((binder, { today }) =>
        ok({ ...binder, recoverySheet: { ...binder.recoverySheet, remindOn: addDays(today, 1) } }),
      ),
  };
}
