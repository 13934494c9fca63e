/**
 * Puts a text on the system's clipboard, from a press of a button; tells whether it got there. The page is given no permission
 * to read or write it by itself, so the copying is the browser's own, as with Ctrl C.
 */
export function copyText(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isPut = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isPut;
}
