import { basename } from 'node:path';
import type { BackupState, BackupWarning, Copy } from '../../../shared/contract/backups';
import { danishDay, daysBetween, type Instant } from '../../../shared/domain/calendar';
import type { Failure } from '../../../shared/errors';
import type { Slot } from '../header';
import { asCopy, type CopyList, type ListedCopy } from './copyList';
import type { CopyFacts } from './copyMemory';
import { newestFirst, rotate } from './rotation';

/** So many days a copy off this PC may be old. */
const OFF_PC_DAYS = 14;

/** What was found: the copies on this PC, and those in the chosen folder; null when it is not there. */
export type FoundCopies = { thisPc: CopyList; folder: CopyList | null };

const nothing: CopyList = { copies: [], closed: [] };

/** What the owner is told of the copies. */
export function backupState(
  found: FoundCopies,
  facts: CopyFacts,
  { now, failed, slots }: { now: Instant; failed: Failure | null; slots: readonly Slot[] },
): BackupState {
  const told = (copy: ListedCopy): Copy => asCopy(copy, slots);
  const folder = found.folder ?? nothing;
  const copies = [...found.thisPc.copies, ...folder.copies].sort(newestFirst);
  const newest = copies.find(({ isComplete }) => isComplete);
  const offPc = found.folder === null ? (facts.lastOffPc?.at ?? null) : newestIn(found.folder);
  return {
    lastGood: newest === undefined ? null : told(newest),
    folder:
      facts.backupFolder === null
        ? null
        : { name: basename(facts.backupFolder), isThere: found.folder !== null },
    lastOffPc: offPc,
    warning: warningOf(facts.backupFolder !== null && found.folder === null, offPc, now),
    failed,
    copies: copies.map(told),
    closed: [...found.thisPc.closed, ...folder.closed],
    old: [...oldOnes(found.thisPc.copies, now), ...oldOnes(folder.copies, now)].map(told),
  };
}

/** The newest complete copy of all is asked about as little as it is removed. */
function oldOnes(copies: readonly ListedCopy[], now: Instant): ListedCopy[] {
  const old = new Set(rotate(copies, now).old);
  return copies.filter(({ name }) => old.has(name));
}

/** What lies in the folder is true; the memory tells only while the folder is not there. */
const newestIn = ({ copies }: CopyList): Instant | null =>
  copies.find(({ isComplete }) => isComplete)?.madeAt ?? null;

export function warningOf(isFolderMissing: boolean, offPc: Instant | null, now: Instant): BackupWarning {
  if (isFolderMissing) return 'folderMissing';
  if (offPc === null) return 'noneOffPc';
  return daysBetween(danishDay(offPc), danishDay(now)) > OFF_PC_DAYS ? 'offPcTooOld' : 'none';
}
