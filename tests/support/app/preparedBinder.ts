import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binderShape } from '../../../electron/binderShape';
import { createPublicNote } from '../../../electron/services/publicNote';
import { createDevice } from '../../../electron/vault/device/device';
import { nodeFiles } from '../../../electron/vault/files';
import { deriveArgon2id } from '../../../electron/vault/keyDerivation';
import type { LockFile } from '../../../electron/vault/lockFile';
import { createVault, type Vault } from '../../../electron/vault/vault';
import { type Binder, emptyBinder } from '../../../shared/domain/binder';
import { danishDay } from '../../../shared/domain/calendar';
import type { Moment } from '../../../shared/domain/review/answering';
import { answerQuestion, finishSetup } from '../../../shared/domain/setup/setup';
import { suppliersFor, tradePack } from '../../../shared/reference/library';
import { needService } from '../../../shared/text/labels';
import { setupTaskWords } from '../../../shared/text/setupTasks';
import type { AnswerFile } from '../demo/answerFile';
import { FakeKeychain } from '../fakeKeychain';
import { nobodyElse } from '../nobodyElse';
import { unwrap } from '../unwrap';
import { PASSPHRASE } from './passphrase';

export type PreparedBinder = { folder: string; passphrase: string; recoveryKey: string[] };

/** The vault of a data folder, as the app puts it together; `lockFile` says whether another PC is at it. */
export function vaultIn(folder: string, now: string, lockFile: LockFile = nobodyElse): Vault<Binder> {
  const clock = { now: () => now, wait: () => Promise.resolve() };
  return createVault<Binder>({
    folder: join(folder, 'vault'),
    files: nodeFiles,
    deriveKey: deriveArgon2id,
    randomBytes,
    clock,
    device: createDevice({ path: join(folder, 'device.json'), files: nodeFiles, randomBytes, clock }),
    keychain: new FakeKeychain(null),
    writerVersion: '0.1.0',
    lockFile,
    report: (error) => {
      throw error;
    },
    ...binderShape,
  });
}

/**
 * A data folder whose binder has come through set-up, for journeys that begin after it: written by the vault and the
 * rules that the app itself runs. `now` is the instant set-up was finished; `also` is what has happened since.
 */
export async function prepareBinder(
  firm: AnswerFile,
  now: string,
  also: (binder: Binder) => Binder = (binder) => binder,
): Promise<PreparedBinder> {
  const folder = await mkdtemp(join(tmpdir(), 'binder-'));
  const vault = vaultIn(folder, now);
  const binder = also(binderAfterSetup(firm, { now, today: danishDay(now), newId: randomUUID }));
  const { recoveryKey } = unwrap(await vault.create(PASSPHRASE, binder));
  await vault.lock();
  const note = createPublicNote(join(folder, 'reminders.json'));
  await note.chooseLanguage(binder.language);
  await note.keepReviewDate(binder.calendar.nextReviewOn);
  return { folder, passphrase: PASSPHRASE, recoveryKey: recoveryKey.split('-') };
}

function binderAfterSetup(firm: AnswerFile, moment: Moment): Binder {
  const { language } = firm;
  const { calendar, ...others } = answersOf(firm);
  const first = emptyBinder(moment.now, moment.today, language);
  const binder: Binder = {
    ...first,
    recoverySheet: { ...first.recoverySheet, checkedOn: moment.today },
    setup: { ...first.setup, answers: { ...others, calendar: null } },
  };
  const answered = answerQuestion(binder, { question: 'calendar', answer: calendar }, needService[language]);
  return unwrap(finishSetup(unwrap(answered), setupTaskWords[language], moment));
}

/** The answers as the screens of set-up send them. */
function answersOf({ setup, language }: AnswerFile) {
  const { trade, activities = tradePack(setup.trade.trade, language).activities } = setup.trade;
  const chosen = setup.suppliers.chosen.map(({ need, name }) => ({
    need,
    name: suppliersFor(need).find((known) => known.name === name)?.id ?? name,
  }));
  return { ...setup, trade: { trade, activities: [...activities] }, suppliers: { chosen } };
}
