import type { Device } from './device/device';
import type { Keychain } from './device/keychain';
import type { Clock } from './durable';
import type { Files } from './files';
import type { KeyDerivation } from './keyDerivation';
import type { LockFile } from './lockFile';
import type { RandomBytes } from './slots';
import type { Shape } from './upgrade';

/** What a vault is made of: the shape of what it keeps, and everything of the world outside that it uses. */
export type VaultNeeds<B> = Shape<B> & {
  /** The vault's own folder; made when the binder is. */
  folder: string;
  files: Files;
  deriveKey: KeyDerivation;
  randomBytes: RandomBytes;
  clock: Clock;
  /** What this PC remembers, beside the vault's folder. */
  device: Device;
  keychain: Keychain;
  /** The app's version, readable in the file without a key. */
  writerVersion: string;
  /** Tells other PCs that reach the same folder that the binder is open. */
  lockFile: LockFile;
  /** Told of an error that was not expected in what goes on beside the saves. */
  report: (error: unknown) => void;
};
