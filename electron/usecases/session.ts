import type { Saved } from '../../shared/contract/app';
import type { Binder } from '../../shared/domain/binder';
import { danishDay, type Instant } from '../../shared/domain/calendar';
import { recordChanges } from '../../shared/domain/history/recordChanges';
import type { RecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import type { Moment } from '../../shared/domain/review/answering';
import { fail, ok, type Result } from '../../shared/result';
import type { BinderStore } from '../vault/binderStore';

export type Surroundings = {
  now: () => Instant;
  newId: () => string;
  /** What stands outside the store for the locked screen and the reminders; told after every save. */
  publish: (binder: Binder) => Promise<void>;
};

/** The open binder and what is kept in memory only while it is open. */
export type Session = {
  open(store: BinderStore<Binder>): void;
  keepRecoveryKey(key: RecoveryKey): void;
  close(): void;
  isOpen(): boolean;
  current(): Result<Binder>;
  saved(): Result<Saved>;
  /** The key of the sheet that was made last; it can be printed until the binder is locked. */
  recoveryKey(): RecoveryKey | null;
  moment(): Moment;
  /** Runs a rule, writes what changed into the history, saves, and answers with the new binder. */
  change(rule: (binder: Binder, moment: Moment) => Result<Binder>): Promise<Result<Saved>>;
};

export function createSession({ now, newId, publish }: Surroundings): Session {
  let store: BinderStore<Binder> | null = null;
  let key: RecoveryKey | null = null;

  const moment = (): Moment => {
    const instant = now();
    return { now: instant, today: danishDay(instant), newId };
  };
  const saved = (): Result<Saved> =>
    store === null
      ? fail({ code: 'locked' })
      : ok({ binder: store.current(), savedAt: store.savedAt() ?? store.current().createdAt });

  return {
    open: (opened) => {
      store = opened;
    },
    keepRecoveryKey: (made) => {
      key = made;
    },
    close: () => {
      store = null;
      key = null;
    },
    isOpen: () => store !== null,
    current: () => (store === null ? fail({ code: 'locked' }) : ok(store.current())),
    saved,
    recoveryKey: () => key,
    moment,
    change: async (rule) => {
      if (store === null) return fail({ code: 'locked' });
      const when = moment();
      const changed = await store.change((binder) => {
        const result = rule(binder, when);
        return result.ok ? ok(recordChanges(binder, result.value, when.now)) : result;
      });
      if (!changed.ok) return changed;
      await publish(changed.value);
      return saved();
    },
  };
}
