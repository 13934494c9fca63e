import { basename, join } from 'node:path';
import type { RestorePreview, RestoreSource } from '../../../../shared/contract/backups';
import { fail, ok, type Result } from '../../../../shared/result';
import { findCandidates } from '../../candidates';
import type { Place } from '../../durable';
import { errnoOf } from '../../fileErrors';
import type { KeyDerivation } from '../../keyDerivation';
import { REPLACED } from '../../names';
import { openPayload } from '../../payload';
import type { Secret } from '../../slots';
import type { Shape } from '../../upgrade';
import { type Copier, localCopies } from '../copier';
import { withFile } from '../copyFile';
import type { MemoryOf } from '../copyMemory';
import { isCopyName } from '../copyNames';
import { taskFrom } from '../copyTask';
import { putBack } from './putBack';
import { openSource, type Source, withOwnKeys } from './source';

/** Restoring a binder while none is open. */
export type Restore = {
  /** The copies on this PC and the stores that were put aside, newest first; each with an id for the window. */
  sources(): Promise<Result<RestoreSource[]>>;
  /** A file the owner picked, under an id. Refuses with `copy-unreadable` and `not-found`. */
  pick(path: string): Promise<Result<RestoreSource>>;
  /** Opens a source with a secret, reads it through and tells what is in it. Refuses as `openSource`. */
  open(id: string, secret: Secret): Promise<Result<RestorePreview>>;
  /** Restores what was opened last; what it replaces is put aside. Refuses with `restore-not-open` and as `putBack`. */
  run(): Promise<Result<void>>;
  /** Forgets what was opened, and its key. */
  forget(): void;
};

export type RestoreNeeds<B> = {
  vault: Place;
  shape: Shape<B>;
  deriveKey: KeyDerivation;
  writerVersion: string;
  copier: Copier<B>;
  memoryOf: MemoryOf;
  /** Runs a job in the vault's turn when no binder is open; refuses otherwise. */
  whileClosed: <T>(job: () => Promise<Result<T>>) => Promise<Result<T>>;
};

export function createRestore<B>(needs: RestoreNeeds<B>): Restore {
  const { vault, shape, copier, memoryOf, whileClosed } = needs;
  const known = new Map<string, string>();
  let opened: Source<B> | null = null;

  let forgotten = 0;

  const forget = (): void => {
    forgotten += 1;
    opened?.keys.dataKey.fill(0);
    opened = null;
  };

  const describe = (path: string, where: RestoreSource['where']): Promise<Result<RestoreSource>> =>
    withFile(vault.files, path, async ({ size, writtenAt }) => {
      const id =
        [...known].find(([, one]) => one === path)?.[0] ?? Buffer.from(vault.randomBytes(16)).toString('hex');
      known.set(id, path);
      return ok({ id, name: basename(path), where, writtenAt, length: size });
    });

  /** What is about to be put aside is also kept as a copy, as far as the key of the source opens it. */
  async function copyReplaced({ keys }: Source<B>): Promise<Result<void>> {
    const memory = memoryOf({ keys: () => keys, isForgotten: () => false });
    const task = await taskFrom({ keys, memory }, needs);
    return task.ok ? copier.copyBefore(task.value, 'restore') : ok(undefined);
  }

  async function putInPlace(source: Source<B>): Promise<Result<void>> {
    const copied = await copyReplaced(source);
    if (!copied.ok) return copied;
    const restored = await putBack(vault, source, { aside: REPLACED, writerVersion: needs.writerVersion });
    if (restored.ok) forget();
    return restored;
  }

  return {
    async sources() {
      const local = localCopies(vault).place.folder;
      const found = [
        ...(await pathsIn(vault, local, isCopyName)).map((path) => describe(path, 'thisPc')),
        ...(await pathsIn(vault, join(vault.folder, REPLACED), isPutAside)).map((path) =>
          describe(path, 'putAside'),
        ),
      ];
      const sources = (await Promise.all(found)).flatMap((source) => (source.ok ? [source.value] : []));
      return ok(sources.sort((left, right) => right.writtenAt.localeCompare(left.writtenAt)));
    },
    pick: (path) => describe(path, 'picked'),
    async open(id, secret) {
      forget();
      const path = known.get(id);
      if (path === undefined) return fail({ code: 'not-found' });
      const before = forgotten;
      const source = await openSource({ ...needs, files: vault.files }, path, secret);
      if (!source.ok) return source;
      if (before !== forgotten) {
        source.value.keys.dataKey.fill(0);
        return fail({ code: 'locked' });
      }
      opened = source.value;
      return ok(await previewOf(source.value, vault, shape));
    },
    run: () =>
      whileClosed(async () => {
        const there = await findCandidates(vault, shape.schemaVersion);
        // Both may be whole, and what cannot be read now cannot be put aside as it is.
        if (!there.ok && (there.error.code === 'store-newer' || there.error.code === 'store-unreadable'))
          return there;
        if (opened === null) return fail({ code: 'restore-not-open' });
        return withOwnKeys(opened, putInPlace);
      }),
    forget,
  };
}

/** The store as it was put aside, and the ones beside it. */
const isPutAside = (name: string): boolean => /^[\w.-]*store[\w.-]*\.gdv$/.test(name);

async function pathsIn({ files }: Place, folder: string, isWanted: (name: string) => boolean) {
  try {
    return (await files.list(folder)).filter(isWanted).map((name) => join(folder, name));
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return [];
  }
}

async function previewOf<B>(
  { snapshot, madeAt, attachments, keys }: Source<B>,
  vault: Place,
  shape: Shape<B>,
): Promise<RestorePreview> {
  const { savedAt, blobs } = snapshot.payload;
  const there = await findCandidates(vault, shape.schemaVersion);
  const envelopes = there.ok ? (there.value?.candidates ?? []).map(({ envelope }) => envelope) : [];
  const saves = envelopes.flatMap((envelope) => {
    const read = openPayload(envelope, keys);
    return read.state === 'sound' ? [read.payload.savedAt] : [];
  });
  return {
    firm: shape.titleOf(snapshot.binder),
    madeAt,
    savedAt,
    attachments: attachments.size === 0 ? blobs.length : attachments.size,
    replaces:
      there.ok && there.value === null
        ? null
        : {
            isSameBinder: envelopes.some(({ vaultId }) => vaultId.equals(keys.vaultId)),
            savedAt: saves[0] ?? null,
          },
  };
}
