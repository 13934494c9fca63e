import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { bundlePath, EMPTY } from './bundlePath';

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's own files and nothing else. */
export function serveBundle(root: string): void {
  protocol.handle('app', async (request) => {
    if (request.url === EMPTY) return emptyPage();
    const path = bundlePath(root, request.url);
    if (path === null || request.method !== 'GET') return new Response('', { status: 404 });
    try {
      return respond(path, await readFile(path));
    } catch {
      return new Response('', { status: 404 });
    }
  });
}

const emptyPage = (): Response =>
  new Response('<!doctype html>', {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  });

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function respond(path: string, body: Buffer): Response {
  const extension = extname(path);
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  };
  if (extension !== '.html') return new Response(new Uint8Array(body), { headers });
  const nonce = randomBytes(16).toString('base64');
  return new Response(body.toString('utf8').replaceAll('__NONCE__', nonce), {
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  });
}

/** Nothing from outside, no script but our own files; the nonce is for the styles that the UI kit writes. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
