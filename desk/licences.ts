import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Licence } from './bridge/keeping.ts';

/** Of everything that is part of the program, as the build wrote them down (`packaging/licences.ts`); none where nothing is built. */
export function readLicences(): Licence[] {
  // From sources this file is one folder below the root; in the bundle it is out/main/main.js, maybe a chunk beneath it.
  const names = ['../out/licences.json', '../licences.json', '../../licences.json'];
  const found = names.map((name) => fileURLToPath(new URL(name, import.meta.url))).find((path) => existsSync(path));
  return found === undefined ? [] : (JSON.parse(readFileSync(found, 'utf8')) as Licence[]);
}
