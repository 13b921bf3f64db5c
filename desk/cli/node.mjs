import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** How our own Node is started. V8's young heap grows to three times the most; more of it only holds more of what nobody needs any longer, and less is filled again for every document. */
export const NODE_FLAGS = [
  '--disable-warning=ExperimentalWarning',
  '--min-semi-space-size=8',
  '--max-semi-space-size=16',
];

/** A Node of version 24 or newer: this one, or the one that comes with the packages. Null where there is none. */
export function nodeFor() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const packaged = join(BIN, process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(packaged) ? packaged : null;
}
