import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keychain } from '../../electron/vault/device/keychain';

/** A keychain in memory. As a real one on Linux, it does not notice a changed text: other bytes come out of it. */
export class FakeKeychain implements Keychain {
  name: string | null;
  fails = false;
  readonly #password = randomBytes(32);

  constructor(name: string | null = 'gnome_libsecret') {
    this.name = name;
  }

  /** From now on it is different from what it was. */
  become(changes: Partial<Pick<FakeKeychain, 'name' | 'fails' | 'reveal'>>): void {
    Object.assign(this, changes);
  }

  async backend() {
    return this.name;
  }

  async protect(secret: Buffer) {
    if (this.name === null || this.fails) return null;
    const cipher = createCipheriv('aes-256-ctr', this.#password, Buffer.alloc(16));
    return cipher.update(secret).toString('base64');
  }

  async reveal(text: string) {
    if (this.name === null || this.fails) return null;
    const decipher = createDecipheriv('aes-256-ctr', this.#password, Buffer.alloc(16));
    return decipher.update(Buffer.from(text, 'base64'));
  }
}
