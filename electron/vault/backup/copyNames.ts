import type { CopyReason } from '../../../shared/contract/backups';
import { copyReasons } from './manifest';

const NAME = /^persondatamappen-(\d{8}-\d{4})-g(\d{6,16})-([a-zA-Z]+)(?:-\d+)?\.gdvb$/;

/** What the name of a copy tells. A hint only: anyone can rename a file. */
export type CopyNamed = { name: string; generation: number; reason: CopyReason };

/** A name nobody else writes to, for a copy on its way. */
export const temporaryCopyName = (random: Uint8Array): string =>
  `persondatamappen.${Buffer.from(random).toString('hex')}.tmp`;

export const isTemporaryCopy = (name: string): boolean => /^persondatamappen\.[0-9a-f]{12}\.tmp$/.test(name);

/** Whether a file could be a copy of this app, by its ending. */
export const isCopyName = (name: string): boolean => /^[\w.-]{1,115}\.gdvb$/.test(name);

/** The name of a copy made at this instant (UTC); nothing of the firm is in it. Never one of those taken. */
export function copyName(
  copy: { madeAt: string; generation: number; reason: CopyReason },
  taken: ReadonlySet<string>,
): string {
  const time = copy.madeAt.slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-');
  const name = `persondatamappen-${time}-g${String(copy.generation).padStart(6, '0')}-${copy.reason}`;
  for (let number = 1; ; number += 1) {
    const full = number === 1 ? `${name}.gdvb` : `${name}-${number}.gdvb`;
    if (!taken.has(full)) return full;
  }
}

/** What the name says, or null when the app did not give it. */
export function readCopyName(name: string): CopyNamed | null {
  const match = NAME.exec(name);
  const reason = copyReasons.find((known) => known === match?.[3]);
  return match === null || reason === undefined ? null : { name, generation: Number(match[2]), reason };
}
