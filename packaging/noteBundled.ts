import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { licencesOf } from './licences.ts';
import { shippedPackages } from './shipped.ts';

/** Notes which modules of packages a bundle took in: `out/bundled-NAME-ENTRY.json`, paths from the root. */
export function noteBundled(root: string, name: string): Plugin {
  return {
    name: 'note-bundled',
    apply: 'build',
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle);
      const ids = parts.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : one.originalFileNames));
      const paths = ids
        .filter((id) => id.includes('node_modules'))
        .map((id) => relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll('\\', '/'));
      // Every worker of the screen is a bundle of its own.
      const entry = parts.find((one) => one.type === 'chunk' && one.isEntry)?.name ?? '';
      mkdirSync(join(root, 'out'), { recursive: true });
      const note = join(root, 'out', `bundled-${name}-${entry.replace(/\W/g, '_')}.json`);
      writeFileSync(note, `${JSON.stringify([...new Set(paths)].sort(), null, 1)}\n`);
    },
  };
}

/** Writes `out/licences.json`, which the program shows; goes with the bundle that is built last. */
export function writeLicences(root: string): Plugin {
  return {
    name: 'write-licences',
    apply: 'build',
    closeBundle() {
      writeFileSync(join(root, 'out', 'licences.json'), `${JSON.stringify(licencesOf(shippedPackages(root)))}\n`);
    },
  };
}
