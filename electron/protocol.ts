import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { protocol } from 'electron';
import { screenFont } from '../desk/pdf/screenFont.ts';
import { safetyHeaders } from '../desk/serve/contentPolicy.ts';
import { screenFile } from '../desk/serve/screenFile.ts';
import { isOwnAddress, SCHEME } from './address.ts';

/** Must be called before the app is ready: later Electron takes no more schemes. */
export function registerScheme(): void {
  // Standard and secure give the screen an origin of its own; nothing may pass the content policy by.
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Serves the built screen out of one folder, and nothing else. */
export function serveScreen(folder: string): void {
  protocol.handle(SCHEME, (request) => answer(folder, request));
}

async function answer(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return refuse(403);
  const file = screenFile(folder, new URL(request.url).pathname);
  if (!file) return refuse(404);
  try {
    const bytes = (await readIfThere(file.path)) ?? screenFont(basename(file.path));
    return bytes ? new Response(bytes, { headers: { ...safetyHeaders, 'content-type': file.mediaType } }) : refuse(404);
  } catch {
    return refuse(404);
  }
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(path).catch(() => null);
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { ...safetyHeaders } });
}
