import { createHash } from 'node:crypto';
import { entriesUsecases } from '../../../electron/usecases/entries';
import { paperUsecases } from '../../../electron/usecases/papers';
import { reviewUsecases } from '../../../electron/usecases/review';
import { setupUsecases } from '../../../electron/usecases/setup';
import { taskUsecases } from '../../../electron/usecases/tasks';
import type { Handlers } from '../../../shared/contract';
import { toHtml } from '../../../shared/documents/html';
import type { PaperDocument } from '../../../shared/documents/model';
import { ok } from '../../../shared/result';
import { aBinder } from '../../support/builders';
import { unwrap } from '../../support/unwrap';
import { anApp } from '../../unit/electron/usecases/support';
import { PASSPHRASE } from '../../unit/electron/vault/support/aVault';
import { MemoryFiles } from '../../unit/electron/vault/support/memoryFiles';

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** The paper as far as it goes without a browser. */
const press = {
  print: async (paper: PaperDocument) => {
    const bytes = Buffer.from(toHtml(paper));
    return ok({ bytes, sha256: sha256(bytes), pages: 1 });
  },
  fingerprint: sha256,
};

/** Every handler that the app has, on a disk in memory, as `main.ts` puts them together. */
function aWholeApp() {
  const disk = new MemoryFiles();
  const { handlers: own, session, reported } = anApp({ files: disk });
  const written: Uint8Array[] = [];
  const handlers: Handlers = {
    ...own,
    ...setupUsecases({ session }),
    ...entriesUsecases({ session }),
    ...reviewUsecases({ session, press }),
    ...taskUsecases({ session }),
    ...paperUsecases({
      session,
      press,
      log: () => undefined,
      saveFile: async (bytes) => {
        written.push(bytes);
        return ok({ savedAs: 'papir.pdf' });
      },
      sendToPrinter: async () => ok({ printed: true }),
    }),
  };
  /** Everything that stands outside the memory of the app, as one short text. */
  const outside = (): string =>
    sha256([...disk.names().flatMap((name) => [name, sha256(disk.get(name))]), written.length].join());
  return { handlers, session, reported, outside };
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
