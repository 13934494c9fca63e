import { ORIGIN } from '../bundlePath';

type Frame = { url: string };
type Contents = { mainFrame: Frame };
type Question = { sender: Contents; senderFrame: Frame | null };
type Window = { isDestroyed(): boolean; webContents: Contents };

/** Whether a question comes from our own window's main frame, showing our own page; no other one is answered. */
export function isOurs({ sender, senderFrame }: Question, window: Window): boolean {
  if (window.isDestroyed() || sender !== window.webContents || senderFrame === null) return false;
  return senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${ORIGIN}/`);
}
