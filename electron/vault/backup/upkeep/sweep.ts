import { join } from 'node:path';
import { addDays, danishDay, type Instant } from '../../../../shared/domain/calendar';
import { ok, type Result } from '../../../../shared/result';
import type { DroppedBlob } from '../../attachments/blobEntry';
import { blobPath } from '../../attachments/blobFiles';
import { discard, type Place } from '../../durable';
import { BACKUPS, BLOBS, isLeftover, REPLACED, roleOf } from '../../names';
import type { OpenBinder, WhileOpen } from '../../openBinder';
import type { Shape } from '../../upgrade';
import type { Copier } from '../copier';
import { isTemporaryCopy } from '../copyNames';
import { withHeld } from '../copyTask';
import { type Needed, neededFiles } from './needed';
import { clearStaging, namesIn } from './staging';

/** So many days an attachment's file stays after the last save that named it. */
const KEPT_DAYS = 30;

type Needs<B> = { vault: Place; shape: Shape<B>; copier: Copier<B>; whileOpen: WhileOpen<B> };

/**
 * Removes what a crash has left behind, and attachments' files that nothing needs any more: dropped more than 30 days
 * ago, named by no store and no copy on this PC that could be looked into, and with a complete copy made since. Where
 * one of those cannot be read with this key, all are kept.
 */
export async function sweep<B>({ vault, shape, copier, whileOpen }: Needs<B>): Promise<Result<void>> {
  const lying = await whileOpen(async (open) => ok(await lookThrough(open, vault)));
  if (!lying.ok) return lying;
  await copier.alone(() => clearAfterCrash(vault));
  const due = lying.value.filter(({ at }) => isPast(at, vault.clock.now()));
  if (due.length === 0) return ok(undefined);

  const needed = await withHeld(whileOpen, async ({ keys }) =>
    ok(await copier.alone(() => neededFiles({ vault, shape, keys }))),
  );
  if (!needed.ok || needed.value === null) return needed.ok ? ok(undefined) : needed;
  const { files, complete } = needed.value;
  const removable = due.filter(
    ({ file, at }) => !files.has(file) && hasCopySince(complete, at, vault.clock.now()),
  );
  return whileOpen(async (open) => ok(await remove(open, vault, removable)));
}

const isPast = (at: Instant, now: Instant): boolean => danishDay(at) < addDays(danishDay(now), -KEPT_DAYS);

/** A clock that is behind a copy says nothing about what has had its time. */
const hasCopySince = (complete: Needed['complete'], at: Instant, now: Instant): boolean =>
  complete.every(({ madeAt }) => madeAt <= now) && complete.some(({ madeAt }) => madeAt > at);

/** What no save names: files dropped, and those that a crash left before any save named them, from today on. */
async function lookThrough<B>({ file }: OpenBinder<B>, vault: Place): Promise<DroppedBlob[]> {
  const folder = join(vault.folder, BLOBS);
  const names = await namesIn(vault, folder);
  for (const name of names.filter(isTemporary)) await discard(vault.files, join(folder, name));
  for (const name of (await namesIn(vault, vault.folder)).filter(isLeftover))
    await discard(vault.files, join(vault.folder, name));
  const lying = new Set(names.flatMap((name) => /^([0-9a-f]{32})\.gdb$/.exec(name)?.[1] ?? []));
  const named = new Set([...file.blobs().values()].map((entry) => entry.file));
  const at = vault.clock.now();
  return file.changeDropped((dropped) => {
    const known = new Set(dropped.map((one) => one.file));
    const unknown = [...lying].filter((one) => !known.has(one) && !named.has(one));
    const stillThere = dropped.filter((one) => lying.has(one.file));
    return [...stillThere, ...unknown.map((one) => ({ file: one, at }))];
  });
}

async function remove<B>(
  { file }: OpenBinder<B>,
  vault: Place,
  removable: readonly DroppedBlob[],
): Promise<void> {
  const named = new Set([...file.blobs().values()].map((entry) => entry.file));
  for (const one of removable) {
    if (!named.has(one.file)) await discard(vault.files, blobPath(vault, one.file));
  }
}

const isTemporary = (name: string): boolean => roleOf(name) === 'temporary' || isTemporaryCopy(name);

async function clearAfterCrash(vault: Place): Promise<void> {
  await clearStaging(vault);
  for (const folder of [BACKUPS, REPLACED].map((name) => join(vault.folder, name))) {
    for (const name of (await namesIn(vault, folder)).filter(isTemporary))
      await discard(vault.files, join(folder, name));
  }
}
