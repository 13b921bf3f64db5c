import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { licencesOf } from './licences.ts';
import { shippedPackages } from './shipped.ts';

/** Notes which modules of packages a bundle took in: `out/bundled-NAME.json`, paths from the root. */
export function noteBundled(root: string, name: string): Plugin {
  return {
    name: 'note-bundled',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((one) =>
        one.type === 'chunk' ? one.moduleIds : one.originalFileNames,
      );
      const inPackages = ids
        .map((id) => id.replace(/^\0/, '').replace(/\?.*$/, ''))
        .filter((id) => id.includes('node_modules'));
      const paths = [
        ...new Set(inPackages.map((id) => relative(root, join(root, relative(root, id))).replaceAll('\\', '/'))),
      ];
      mkdirSync(join(root, 'out'), { recursive: true });
      writeFileSync(join(root, 'out', `bundled-${name}.json`), `${JSON.stringify(paths.sort(), null, 1)}\n`);
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
