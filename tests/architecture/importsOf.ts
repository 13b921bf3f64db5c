import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../tools.ts';

export interface Import {
  /** Path of the importing file from the root, with forward slashes. */
  file: string;
  /** A path from the root for our own files; the package's name, or `node:fs`, otherwise. */
  target: string;
  own: boolean;
}

const ROOMS = ['engine', 'desk', 'electron', 'packaging', 'renderer', 'templates'];
const CODE = /\.(ts|tsx|mts|mjs|cjs|js)$/;

/** Static, dynamic, type-only and side-effect imports, re-exports, `import()` types and `new URL(…, import.meta.url)`. */
const FORMS = [
  /(?:^|[\n;}])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[\n;}])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g,
  /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

export function sourceFiles(): string[] {
  return ROOMS.flatMap((room) => walk(join(ROOT, room))).map((path) => relative(ROOT, path).split(sep).join('/'));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

export function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const names = new Set(FORMS.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? '')));
  return [...names].map((name) => {
    if (!name.startsWith('.')) {
      const parts = name.split('/');
      const target = name.startsWith('node:')
        ? name
        : name.startsWith('@')
          ? parts.slice(0, 2).join('/')
          : (parts[0] ?? name);
      return { file, target, own: false };
    }
    return { file, target: join(dirname(file), name).split(sep).join('/'), own: true };
  });
}
