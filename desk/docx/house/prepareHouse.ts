import type { House } from './house.ts';
import { houseFrames } from './houseFrames.ts';
import { relatedPath } from './houseRelations.ts';
import { spellOutControls } from './spellOutControls.ts';
import { RELATION_NAMESPACE } from './wordNamespace.ts';

/** Brings what house files write in several ways into one. */
export function prepareHouse(house: House): void {
  const notes = ['footnotes', 'endnotes'].map((kind) => relatedPath(house, house.main, kind));
  const frames = houseFrames(house).map(({ path }) => path);
  for (const path of [house.main, ...frames, ...notes]) {
    if (path === undefined) continue;
    const root = house.tree(path);
    root.attributes['xmlns:r'] ??= RELATION_NAMESPACE;
    spellOutControls(root);
  }
}
