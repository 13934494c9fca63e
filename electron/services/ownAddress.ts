/**
 * What a page may be given, by scheme: our own files and papers, what it made itself, and what Chromium's PDF viewer is
 * built of. None of them leaves the PC.
 */
const OWN_SCHEMES = ['app:', 'print:', 'data:', 'blob:', 'about:', 'chrome-extension:', 'chrome:'];

/** Chromium's own tools, when the app runs from source. */
const TOOLS = ['devtools:'];

/** Whether a request is answered on this PC, by us or by what Chromium brings; every other one is cancelled. */
export function isOwnAddress(url: string, fromSource: boolean): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return OWN_SCHEMES.includes(protocol) || (fromSource && TOOLS.includes(protocol));
}
