declare global {
  interface Window {
    __webpack_nonce__?: string;
  }
}

/** The page's CSP nonce, put into the page by the app:// handler at each load. */
export const styleNonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

// The scroll lock behind Mantine's dialogs writes a <style> of its own and looks for its nonce under this name.
window.__webpack_nonce__ = styleNonce;
