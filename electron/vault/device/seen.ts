import type { Restored } from '../open';
import type { Mark } from '../sealedFile';
import type { DeviceMemory } from './deviceMemory';

/** The open file, as far as the memory of it goes. */
type Remembered = {
  file: { mark(): Mark | null; countFrom(generation: number): void };
  memory: DeviceMemory;
};

/** After a save, or when a file was opened that no earlier one was newer than: the mark rises. Nothing waits for it. */
export function rememberSave({ file, memory }: Remembered): void {
  const mark = file.mark();
  if (mark !== null) void memory.change((facts) => ({ ...facts, seen: mark }));
}

/**
 * What the owner is to be told of the file just opened: also that this PC has seen a newer one, and how many saves
 * that is. The mark then stays until the owner saves, so that it is told again at the next start.
 */
export async function comparedWithSeen(
  opened: Remembered,
  restored: Restored | null,
): Promise<Restored | null> {
  const mark = opened.file.mark();
  const { seen } = await opened.memory.read();
  if (mark === null) return restored;
  if (seen === null || seen.generation <= mark.generation) {
    rememberSave(opened);
    return restored;
  }
  opened.file.countFrom(seen.generation);
  // This PC's memory is authenticated; what a damaged file says of itself is not.
  const missingSaves = seen.generation - mark.generation;
  if (restored !== null) return { ...restored, missingSaves };
  return { because: 'older-than-seen', savedAt: mark.savedAt, missingSaves };
}
