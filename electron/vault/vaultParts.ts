import { fail, type Result } from '../../shared/result';
import { type Attachments, createAttachments } from './attachments/attachments';
import { type AutomaticCopies, createAutomaticCopies } from './backup/automaticCopies';
import { type Backups, createBackups } from './backup/backups';
import { createCopier } from './backup/copier';
import type { KeyHolder } from './backup/copyMemory';
import { createOffers, type Offers } from './backup/restore/offer';
import { createRestore, type Restore } from './backup/restore/restore';
import { createUpkeep, type Upkeep } from './backup/upkeep/upkeep';
import type { Means } from './conflict';
import { type Conflicts, createConflicts } from './conflicts';
import { createDeviceMemory } from './device/deviceMemory';
import { createKeychainSlot, type KeychainSlot } from './device/keychainSlot';
import type { OpenBinder, WhileOpen } from './openBinder';
import { createSecrets, type Secrets } from './secrets';
import type { VaultNeeds } from './vaultNeeds';

/** What a vault can do beside opening and closing, each part with one subject. */
export type VaultParts<B> = {
  attachments: Attachments;
  secrets: Secrets<B>;
  keychain: KeychainSlot;
  conflicts: Conflicts;
  backups: Backups;
  automaticCopies: AutomaticCopies<B>;
  upkeep: Upkeep<B>;
  offers: Offers;
  restore: Restore;
};

/** How the parts reach the binder: in the vault's own turn, open or closed. */
type Access<B> = {
  open: () => OpenBinder<B> | null;
  whileOpen: WhileOpen<B>;
  /** Runs a job while the binder is closed and no other PC has it open; refuses with `store-in-use`. */
  whileClosed: <T>(job: () => Promise<Result<T>>) => Promise<Result<T>>;
  lock: () => void;
};

/** Puts the parts of one vault together. */
export function createVaultParts<B>(needs: VaultNeeds<B>, means: Means<B>, access: Access<B>): VaultParts<B> {
  const { place } = means;
  const { open, whileOpen, whileClosed, lock } = access;
  const { deriveKey, writerVersion, device, report } = needs;
  /** For what writes: nobody writes in what another PC has open. */
  const whileWritable: WhileOpen<B> = (job) =>
    whileOpen(async (binder) => (binder.gate.readOnly ? fail({ code: 'read-only' }) : job(binder)));
  const copying = { vault: place, shape: needs, copier: createCopier(place, needs), whileOpen };
  const memoryOf = (holder: KeyHolder) => createDeviceMemory(device, holder, place.randomBytes);
  const automaticCopies = createAutomaticCopies({ ...copying, openNow: open, memoryOf, report });
  return {
    attachments: createAttachments(place, whileOpen),
    secrets: createSecrets(whileOpen, needs, {
      place,
      before: (binder) => automaticCopies.before(binder, 'newKey'),
    }),
    keychain: createKeychainSlot(place, needs, whileOpen),
    conflicts: createConflicts(means, { open, whileOpen, lock }),
    backups: createBackups({ ...copying, whileWritable }),
    automaticCopies,
    upkeep: createUpkeep({ ...copying, whileWritable, writerVersion }),
    offers: createOffers({ ...copying, deriveKey, writerVersion }),
    restore: createRestore({ ...copying, deriveKey, writerVersion, memoryOf, whileClosed }),
  };
}
