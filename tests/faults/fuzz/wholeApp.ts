import { ok } from '../../../shared/result';
import { aBinder } from '../../support/builders';
import { fingerprint } from '../../support/fingerprint';
import { unwrap } from '../../support/unwrap';
import { anApp } from '../../unit/electron/usecases/support';
import { PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';

/** Every handler that the app has, on a disk in memory, as `main.ts` puts them together. */
function aWholeApp() {
  const disk = new MemoryFiles();
  const { handlers, session, vault, reported, written } = anApp({ files: disk });
  /** Everything that stands outside the memory of the app, as one short text. */
  const outside = (): string =>
    fingerprint(
      [...disk.names().flatMap((name) => [name, fingerprint(disk.get(name))]), written.length].join(),
    );
  /** Copies are made beside the calls; what one writes is not what the next call wrote. */
  const settled = (): Promise<void> => vault.automaticCopies.settled();
  return { handlers, session, reported, outside, settled };
}

export type WholeApp = ReturnType<typeof aWholeApp>;

/** The binder in which the calls find something to change. */
export const filledBinder = aBinder();

/** How the app stands when the calls begin. */
export const standings: Readonly<Record<string, () => Promise<WholeApp>>> = {
  'no binder': async () => aWholeApp(),
  locked: async () => {
    const app = await inSetUp();
    unwrap(await app.handlers['binder.lock']({}));
    return app;
  },
  'in set-up': inSetUp,
  'in use': inUse,
  'in review': async () => {
    const app = await inUse();
    unwrap(await app.handlers['review.start']({}));
    return app;
  },
};

async function inSetUp(): Promise<WholeApp> {
  const app = aWholeApp();
  unwrap(await app.handlers['binder.create']({ passphrase: PASSPHRASE }));
  return app;
}

async function inUse(): Promise<WholeApp> {
  const app = await inSetUp();
  unwrap(await app.session.change(() => ok(filledBinder)));
  return app;
}
