import { unzipSync } from 'fflate';
import { zipPackage } from './zipPackage.ts';

/** A relationship that docx names by chance: `rId` and 21 signs. */
const BY_CHANCE = /\bId="(rId[\w-]{21})"/g;

/** docx names charts and their workbooks by chance and zips the workbooks with the clock: here both become the same for the same chart. */
export function settleCharts(parts: Map<string, string | Uint8Array>): void {
  for (const [path, data] of [...parts]) {
    if (typeof data !== 'string') {
      if (path.endsWith('.xlsx')) parts.set(path, zipPackage(Object.entries(unzipSync(data))));
      continue;
    }
    if (!path.endsWith('.rels')) continue;
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    [...data.matchAll(BY_CHANCE)].forEach(([, id = ''], index) => {
      for (const one of [path, owner]) {
        const text = parts.get(one);
        if (typeof text === 'string') parts.set(one, text.replaceAll(`"${id}"`, `"rIdChart${index + 1}"`));
      }
    });
  }
}
