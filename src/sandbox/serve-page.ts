import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { World } from './world.ts';

/** The files of the page; there are no others to ask for. */
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/index.html': ['index.html', 'text/html; charset=utf-8'],
  '/main.js': ['main.js', 'text/javascript; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/main.css': ['main.css', 'text/css; charset=utf-8'],
};

/** Nothing is loaded from anywhere else, whatever a message links to. Components set style attributes. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** Serves the page from its folder; where it was not built, says how to. */
export async function servePage(assets: string | null, url: string, response: ServerResponse): Promise<void> {
  const path = url.split('?', 1)[0] ?? '/';
  const file = FILES[path];
  if (!file) return notFound(response, `There is nothing at ${path}`);
  const [name, type] = file;
  const bytes = assets ? await readFile(join(assets, name)).catch(() => null) : null;
  if (!bytes) return notFound(response, `${name} has not been built: run "npm run build"`);
  response
    .writeHead(200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    .end(bytes);
}

/** Gives out a file that came with a message, always as a download. */
export function serveAttachment(world: World, url: string, response: ServerResponse): void {
  const upload = world.uploads.get(url.split('/')[2] ?? '');
  if (!upload) {
    notFound(response, 'This file is gone');
    return;
  }
  response
    .writeHead(200, {
      'content-type': upload.type || 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(upload.name)}`,
      'x-content-type-options': 'nosniff',
    })
    .end(upload.bytes);
}

function notFound(response: ServerResponse, message: string): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(message);
}
