import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A package as npm knows it, and where it lies here. */
export interface Package {
  name: string;
  version: string;
  folder: string;
}

/** Of the ids of a bundle's modules: the packages they belong to, each once, by name. */
export function packagesOf(moduleIds: Iterable<string>): Package[] {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/?]+/.exec(id.replaceAll('\\', '/'))?.[0];
    if (folder) folders.add(folder);
  }
  return sorted([...folders].flatMap(packageIn));
}

/** Packages with all that they need at run time, as they are installed here; what is absent or not wanted is left out. */
export function withNeeded(root: string, names: string[], without: string[] = []): Package[] {
  const found = new Map<string, Package>();
  const visit = (name: string, from: string) => {
    const folder = without.includes(name) ? null : folderOf(name, from, root);
    if (folder === null || found.has(folder)) return;
    for (const one of packageIn(folder)) {
      found.set(folder, one);
      const { dependencies = {}, optionalDependencies = {} } = manifestOf(folder);
      for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) visit(needed, folder);
    }
  };
  for (const name of names) visit(name, root);
  return sorted([...found.values()]);
}

export interface PackageManifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  author?: string | { name?: string };
  homepage?: string;
}

export function manifestOf(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}

function packageIn(folder: string): Package[] {
  if (!existsSync(join(folder, 'package.json'))) return [];
  const { name, version } = manifestOf(folder);
  return name && version ? [{ name, version, folder }] : [];
}

/** As Node looks for it: in the nearest node_modules above, up to the root's. */
function folderOf(name: string, from: string, root: string): string | null {
  const top = resolve(root);
  for (let at = resolve(from); at.startsWith(top); at = join(at, '..')) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (at === top) break;
  }
  return null;
}

/** Each once, in the order of their names. */
export function sorted(packages: Package[]): Package[] {
  const key = ({ name, version }: Package) => `${name}@${version}`;
  const unique = new Map(packages.map((one) => [key(one), one]));
  return [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
