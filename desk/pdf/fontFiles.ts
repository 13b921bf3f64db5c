import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Face } from '../../engine/nouns/page.ts';
import { fontFile } from './fontCatalogue.ts';

// Not named `require`: at that word electron-vite declares one of its own in the bundle, and the worker would not load.
const packages = createRequire(import.meta.url);

/** The bytes of a bundled font file. */
export function fontBytes(face: Face): Uint8Array {
  const { package: name, path } = fontFile(face);
  // Its files are not all among what a package exports: they are found from its entry.
  const entry = packages.resolve(name);
  const folder = basename(name);
  const root = entry.slice(0, entry.lastIndexOf(folder) + folder.length);
  return readFileSync(join(root, path));
}
