import type { Binder } from '../../../shared/domain/binder';
import { ok } from '../../../shared/result';
import { readFirm } from '../demo/firms';
import { aForeignSet } from '../foreignFiles';
import { largeBinder } from '../largeBinder';
import { unwrap } from '../unwrap';
import { PASSPHRASE } from './passphrase';
import { type PreparedBinder, prepareBinder, vaultIn } from './preparedBinder';

/**
 * The largest firm of the tests, with a file of each sort: agreements that are PDF (whole, encrypted, cut short), a photo of
 * a signed sheet, a Word file. Answers what was put in, in the order of the folder.
 */
export async function prepareLargeBinder(
  now: string,
): Promise<PreparedBinder & { files: { name: string; bytes: Uint8Array }[] }> {
  const large = largeBinder();
  const prepared = await prepareBinder(await readFirm('laase-og-alarm'), now, (binder) => ({
    ...binder,
    activities: large.activities,
    retentionRules: large.retentionRules,
    processors: large.processors,
    systems: large.systems,
    clients: large.clients,
    employees: large.employees,
    securityMeasures: large.securityMeasures,
  }));
  const files = await aForeignSet();
  const vault = vaultIn(prepared.folder, now);
  const store = unwrap(await vault.unlock(PASSPHRASE));
  const ids: string[] = [];
  for (const { bytes } of files) ids.push(unwrap(await vault.attachments.attach(bytes)).id);
  const named = files.map(({ name }, index) => ({ name, attachment: ids[index] ?? '' }));
  unwrap(await store.change((binder) => ok(withFiles(binder, named))));
  await vault.lock();
  return { ...prepared, files };
}

/** The last file lies with an employee, the others with the first processors. */
function withFiles(binder: Binder, files: readonly { name: string; attachment: string }[]): Binder {
  const sheet = files.at(-1);
  return {
    ...binder,
    processors: binder.processors.map((processor, index) => {
      const file = index < files.length - 1 ? files[index] : undefined;
      return file === undefined ? processor : { ...processor, agreement: { ...processor.agreement, file } };
    }),
    employees: binder.employees.map((employee, index) =>
      index === 0 && sheet !== undefined
        ? { ...employee, files: [{ ...sheet, role: 'signed', addedOn: '2026-11-20' }] }
        : employee,
    ),
  };
}
