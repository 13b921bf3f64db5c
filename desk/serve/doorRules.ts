import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

interface Refused {
  status: number;
  code: string;
  sentence: string;
}

/**
 * Who may not be here: another name than loopback's (DNS rebinding), another page than ours (cross-site requests). Asked before
 * anything else is looked at.
 */
export function refusedAtDoor({ headers, rawHeaders }: IncomingMessage, port: number): Refused | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = headers.host ?? '';
  // Of two names Node shows the first; another program before us may have gone by the second.
  const named = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
  if (named !== 1 || !hosts.includes(host)) {
    return { status: 421, code: 'host', sentence: 'This desk answers on this machine’s own address only.' };
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return { status: 403, code: 'origin', sentence: 'Another page may not ask this desk.' };
  }
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { status: 403, code: 'origin', sentence: 'Another page may not ask this desk.' };
  }
  return null;
}

/** In constant time, whatever the length of what was given. */
export function tokenFits(given: string | string[] | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(token));
}
