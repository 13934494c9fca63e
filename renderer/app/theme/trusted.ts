import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (value: string) => string; createScriptURL: (value: string) => string },
  ): unknown;
}

const pdfWorker = new URL(pdfWorkerUrl, document.baseURI).href;

// Mantine writes its CSS variables through innerHTML of <style>; text without '<' cannot create an element.
function withoutMarkup(value: string): string {
  if (value.includes('<')) throw new TypeError('markup is not assigned as a string');
  return value;
}

// The one script that is started by its address is the PDF reader's worker, from our own bundle.
function onlyPdfWorker(value: string): string {
  if (new URL(value, document.baseURI).href !== pdfWorker) throw new TypeError('unknown script address');
  return value;
}

// Safe: Chromium has had window.trustedTypes since version 83; it is only missing from TypeScript's DOM types.
const trusted = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
trusted?.createPolicy('default', { createHTML: withoutMarkup, createScriptURL: onlyPdfWorker });
