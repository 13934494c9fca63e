import type { Failure } from '../../shared/errors';
import { fail, ok, type Result } from '../../shared/result';
import type { AutomaticCopies } from './backup/automaticCopies';
import { createBinderStore } from './binderStore';
import type { Device } from './device/device';
import { createDeviceMemory } from './device/deviceMemory';
import { rememberSave } from './device/seen';
import type { Place } from './durable';
import { saveProblem } from './fileErrors';
import { type Gate, refusalAt } from './gate';
import type { Keys } from './keys';
import type { OpenBinder } from './openBinder';
import { VaultProblem } from './problem';
import type { Queue } from './queue';
import { SealedFile } from './sealedFile';
import type { Shape } from './upgrade';

/** A store file that is open, with what guards it; who opened it, and as what, is not known here. */
export type OpenedFile<B> = Pick<OpenBinder<B>, 'file' | 'side' | 'gate' | 'memory' | 'refusal'>;

type Needs<B> = {
  place: Place;
  shape: Shape<B>;
  writerVersion: string;
  device: Device;
  queue: Queue;
  copyBefore: AutomaticCopies<B>['before'];
  /** Told when a save has found another store than the one it saved last. */
  changedElsewhere: () => Promise<void>;
};

/**
 * The file under these keys, prepared and then read into memory. Refuses as reading and saving do; the keys are then
 * wiped.
 */
export async function openFile<B>(
  needs: Needs<B>,
  keys: Keys,
  gate: Gate,
  prepare: (file: SealedFile<B>) => Promise<void> = async () => undefined,
): Promise<Result<OpenedFile<B>>> {
  const { place, shape, writerVersion, device, queue, changedElsewhere } = needs;
  const file = new SealedFile<B>({ place, keys, shape, writerVersion });
  const memory = createDeviceMemory(device, file, place.randomBytes);
  file.onSaved(() => rememberSave({ file, memory }));
  const refusal = async (what: 'binder' | 'slots' = 'binder'): Promise<Failure | null> => {
    // The disk that had no room for the copy may have it by now.
    if (gate.notCopied !== null) await copyOldShape(needs, { file, memory, gate });
    // Whoever forgot the passphrase must get in before they can choose between two versions.
    return refusalAt(what === 'slots' ? { ...gate, conflict: null } : gate);
  };
  const side = createBinderStore({ file, schema: shape.schema, queue, refusal, changedElsewhere });
  try {
    await prepare(file);
    await side.load();
    return ok({ file, side, gate, memory, refusal });
  } catch (error) {
    side.drop();
    return fail(error instanceof VaultProblem ? error.failure : saveProblem(error).failure);
  }
}

/** Before anything is saved in a new shape, the old one is kept whole: an older version of the app still opens it. */
export async function copyOldShape<B>(
  { shape, copyBefore }: Pick<Needs<B>, 'shape' | 'copyBefore'>,
  { file, memory, gate }: Pick<OpenBinder<B>, 'file' | 'memory' | 'gate'>,
): Promise<void> {
  if (gate.readOnly || file.schemaOnDisk() === shape.schemaVersion) return;
  const copied = await copyBefore({ file, memory }, 'migration');
  gate.notCopied = copied.ok ? null : copied.error;
}
