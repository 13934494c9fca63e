import { createHmac, randomBytes } from 'node:crypto';

/** Seconds after which a secret that was just used goes from the clipboard. */
export const CLEARED_AFTER_SECONDS = 60;

/** The system's clipboard; newer versions of Electron answer later. */
type Board = { readText(): string | Promise<string>; clear(): void | Promise<void> };

export type SecretClipboard = {
  /** A passphrase or recovery key that was given to the app, or suggested by it: it may lie on the clipboard. */
  remember(secret: string): void;
  /** The binder is locked, or the app ends: whichever secret lies there goes now, and all are forgotten. */
  clear(): Promise<void>;
  /** Whether anything is remembered: without it there is nothing to clear. */
  isWatching(): boolean;
};

/**
 * Clears the clipboard of the secrets that went through the app, and of nothing else. What is remembered is a keyed
 * digest, so that no secret stays in memory for the sake of this.
 */
export function createSecretClipboard(
  board: Board,
  after: (seconds: number, then: () => void) => void,
): SecretClipboard {
  const key = randomBytes(32);
  const digest = (text: string): string => createHmac('sha256', key).update(bare(text)).digest('base64');
  /** Each secret with how often it was remembered. */
  const known = new Map<string, number>();

  const clearIf = async (isSecret: (digest: string) => boolean): Promise<void> => {
    if (isSecret(digest(await board.readText()))) await board.clear();
  };
  return {
    remember: (secret) => {
      if (bare(secret) === '') return;
      const one = digest(secret);
      const times = (known.get(one) ?? 0) + 1;
      known.set(one, times);
      after(CLEARED_AFTER_SECONDS, () => {
        // Remembered again since: its time runs from then.
        if (known.get(one) === times) void clearIf((there) => there === one);
      });
    },
    clear: async () => {
      const all = new Set(known.keys());
      known.clear();
      if (all.size > 0) await clearIf((there) => all.has(there));
    },
    isWatching: () => known.size > 0,
  };
}

/** A secret however it was copied: a recovery key is written with or without its dashes. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s-]+/g, '')
    .toUpperCase();
