import type { Restored, Saved } from '../../shared/contract/app';
import type { Binder } from '../../shared/domain/binder';
import { danishDay, type Instant } from '../../shared/domain/calendar';
import { recordChanges } from '../../shared/domain/history/recordChanges';
import type { RecoveryKey } from '../../shared/domain/recoveryKey/recoveryKey';
import type { Moment } from '../../shared/domain/review/answering';
import type { EntryStep } from '../../shared/domain/undoing';
import { fail, ok, type Result } from '../../shared/result';
import type { BinderStore } from '../vault/binderStore';

export type Surroundings = {
  now: () => Instant;
  newId: () => string;
  /** Which place in the binder the question now being answered is about; undefined when nobody asked. */
  place: () => string | undefined;
  /** What stands outside the store for the locked screen and the reminders; told after every save. */
  publish: (binder: Binder) => Promise<void>;
  /** Told of what failed beside a change that is saved all the same. */
  report: (error: unknown) => void;
};

/** The open binder and what is kept in memory only while it is open. */
export type Session = {
  open(store: BinderStore<Binder>, restored: Restored | null): void;
  /** Forgotten at once when the binder has been locked meanwhile. */
  keepRecoveryKey(key: RecoveryKey): void;
  restored(): Restored | null;
  restoredSeen(): void;
  close(): void;
  isOpen(): boolean;
  current(): Result<Binder>;
  saved(): Result<Saved>;
  /** The key of the sheet that was made last; it can be printed until the binder is locked. */
  recoveryKey(): RecoveryKey | null;
  /** The last change of an entry, as long as it can be taken back. */
  lastStep(): EntryStep | null;
  keepStep(step: EntryStep | null): void;
  moment(): Moment;
  /** Runs a rule, writes what changed into the history, saves, and answers with the new binder. */
  change(rule: (binder: Binder, moment: Moment) => Result<Binder>): Promise<Result<Saved>>;
  /** The same, but what the disk refuses is given up: for what cannot be done again later without being asked anew. */
  changeNowOrNever: Session['change'];
};

export function createSession({ now, newId, place, publish, report }: Surroundings): Session {
  let store: BinderStore<Binder> | null = null;
  let key: RecoveryKey | null = null;
  let restored: Restored | null = null;
  let lastStep: EntryStep | null = null;

  const moment = (): Moment => {
    const instant = now();
    return { now: instant, today: danishDay(instant), newId };
  };
  const saved = (): Result<Saved> =>
    store === null
      ? fail({ code: 'locked' })
      : ok({ binder: store.current(), savedAt: store.savedAt() ?? store.current().createdAt });

  const change = async (
    rule: (binder: Binder, moment: Moment) => Result<Binder>,
    about: string | null | undefined,
  ): Promise<Result<Saved>> => {
    if (store === null) return fail({ code: 'locked' });
    const when = moment();
    const changed = await store.change((binder) => {
      const result = rule(binder, when);
      return result.ok ? ok(recordChanges(binder, result.value, when.now)) : result;
    }, about);
    if (!changed.ok) return changed;
    // The change is on disk: what fails from here on must not make it look refused.
    await publish(changed.value).catch(report);
    return saved();
  };

  return {
    open: (opened, from) => {
      store = opened;
      restored = from;
      lastStep = null;
    },
    keepRecoveryKey: (made) => {
      if (store !== null) key = made;
    },
    restored: () => restored,
    restoredSeen: () => {
      restored = null;
    },
    close: () => {
      store = null;
      key = null;
      restored = null;
      lastStep = null;
    },
    isOpen: () => store !== null,
    current: () => (store === null ? fail({ code: 'locked' }) : ok(store.current())),
    saved,
    recoveryKey: () => key,
    lastStep: () => lastStep,
    keepStep: (step) => {
      if (store !== null) lastStep = step;
    },
    moment,
    change: (rule) => change(rule, place()),
    changeNowOrNever: (rule) => change(rule, null),
  };
}
