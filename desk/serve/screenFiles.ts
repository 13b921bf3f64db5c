import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../engine/nouns/refusal.ts';

/** Where `npm run build` puts the screen; from sources and from the bundle alike two folders up. */
const FOLDER = fileURLToPath(new URL('../../out/renderer', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
};

/** @throws Refusal 'not-built' */
export function refuseUnbuilt(): void {
  if (existsSync(join(FOLDER, 'index.html'))) return;
  throw new Refusal('not-built', 'The screen is not built yet.', 'Run `npm run build` first.');
}

/** A file of the screen. Only what lies in its folder and has a known type is sent, by GET and HEAD only. */
export function sendScreenFile(request: IncomingMessage, response: ServerResponse, path: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileFor(path);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    // Assets have the hash of their bytes in their names.
    'cache-control': file.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function fileFor(path: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(path === '/' ? '/index.html' : path);
  } catch {
    return null;
  }
  const file = normalize(join(FOLDER, name));
  if (!file.startsWith(FOLDER + sep) || name.includes('\0') || !(extname(file) in TYPES)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}
