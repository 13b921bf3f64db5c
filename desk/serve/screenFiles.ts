import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { screenFile } from './screenFile.ts';

/** Where `npm run build` puts the screen; from sources and from the bundle alike two folders up. */
const FOLDER = fileURLToPath(new URL('../../out/renderer', import.meta.url));

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
  const file = screenFile(FOLDER, path);
  const found = file && statSync(file.path, { throwIfNoEntry: false });
  if (!file || !found?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end('There is nothing here.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': file.mediaType,
    'content-length': found.size,
    // Assets have the hash of their bytes in their names.
    'cache-control': file.path.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
}
