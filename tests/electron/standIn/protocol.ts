import type * as Electron from 'electron';
import { app } from './app.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) {
      if (privileges?.bypassCSP) throw new Error(`${scheme} would pass the content policy by`);
      if (privileges?.standard && privileges.secure) privileged.add(scheme);
    }
  },
  handle(scheme, handler) {
    if (!app.isReady()) throw new Error('protocol.handle is there once the app is ready');
    // An origin of its own, modules and storage: the page needs what only a standard, secure scheme has.
    if (!privileged.has(scheme)) throw new Error(`${scheme} is not registered as standard and secure`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export async function serve({ url, method }: { url: string; method: string }) {
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (!handler) throw new Error(`nobody serves ${url}`);
  const answer = await handler(new Request(url, { method }) as Parameters<Handler>[0]);
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}
