import type { Document } from '../../../engine/nouns/document.ts';
import { MANIFEST_NAMESPACE, manifestParts, PROPERTIES_TYPE } from '../manifestParts.ts';
import { setType } from './contentTypes.ts';
import type { House } from './house.ts';
import { relate, relationsOf } from './houseRelations.ts';

/** Puts the manifest beside what the house keeps in custom XML, in the place of one that it had. Gives the paths, for the zip. */
export function addManifest(house: House, { manifest }: Document): string[] {
  const old = relationsOf(house, house.main).find(({ kind, path }) => kind === 'customXml' && isManifest(house, path));
  const path = old?.path ?? house.freePath('customXml/item', 'xml');
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? '1';
  const encoder = new TextEncoder();
  const paths: string[] = [];
  for (const part of manifestParts({ ...manifest, house: true })) {
    const isItem = part.path === 'customXml/item1.xml';
    if (old && !isItem) continue;
    const renumbered = (text: string) => text.replace(/(item(?:Props)?)1\.xml/g, `$1${number}.xml`);
    const at = isItem ? path : renumbered(part.path);
    house.put(at, encoder.encode(isItem ? part.data : renumbered(part.data)));
    if (at.includes('itemProps')) setType(house, at, PROPERTIES_TYPE);
    paths.push(at);
  }
  if (!old) relate(house, house.main, 'customXml', { path });
  return paths;
}

/** The root alone tells; a part that is no XML is not ours. */
function isManifest(house: House, path: string): boolean {
  if (path === '' || !path.endsWith('.xml')) return false;
  try {
    return Object.values(house.look(path).attributes).includes(MANIFEST_NAMESPACE);
  } catch {
    return false;
  }
}
