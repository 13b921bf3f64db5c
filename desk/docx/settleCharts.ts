import { unzipSync } from 'fflate';
import { zipPackage } from './zipPackage.ts';

/** A relationship that docx names by chance: `rId` and 21 signs. */
const BY_CHANCE = /\bId="(rId[\w-]{21})"/g;
/** Where the part that it belongs to names it. */
const NAMED = /"(rId[\w-]{21})"/g;
const BODY = 'word/document.xml';

/**
 * docx names charts and their workbooks by chance, zips the workbooks with the clock in them and counts drawings on from file
 * to file: here all of it becomes the same for the same Document.
 */
export function settleCharts(parts: Map<string, string | Uint8Array>): void {
  const body = parts.get(BODY);
  if (typeof body !== 'string' || !body.includes('<w:drawing>')) return;
  let drawings = 0;
  const counted = () => {
    drawings += 1;
    return `<wp:docPr id="${drawings}"`;
  };
  parts.set(BODY, body.replace(/<wp:docPr id="\d+"/g, counted));
  for (const [path, data] of [...parts]) {
    if (typeof data !== 'string') {
      if (path.endsWith('.xlsx')) parts.set(path, zipPackage(Object.entries(unzipSync(data))));
      continue;
    }
    if (path.endsWith('.rels')) renameChances(parts, path, data);
  }
}

/** In the relationships and in the part that they belong to; each is gone through once, for a body is long and its charts may be many. */
function renameChances(parts: Map<string, string | Uint8Array>, path: string, relationships: string): void {
  const names = new Map<string, string>();
  const named = (whole: string, id: string) => names.get(id) ?? whole;
  const renamed = relationships.replace(BY_CHANCE, (_whole, id: string) => {
    const name = `"rIdChart${names.size + 1}"`;
    names.set(id, name);
    return `Id=${name}`;
  });
  if (names.size === 0) return;
  parts.set(path, renamed);
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  const text = parts.get(owner);
  if (typeof text === 'string') parts.set(owner, text.replace(NAMED, named));
}
