import type { Origin } from '../nouns/document.ts';
import type { Band } from './band.ts';
import { MissingSigns } from './missingSigns.ts';
import type { SetPart } from './setMemory.ts';
import { openSetting, type Setting } from './setting.ts';

/** Sets something by itself, as if nothing stood before it. */
export function setPart(setting: Setting, origin: Origin, set: (own: Setting) => Band[]): SetPart {
  const missing = new MissingSigns();
  missing.from(origin);
  const own = { ...openSetting(setting.document, setting.measure), width: setting.width, missing };
  const bands = set(own);
  return { bands, structure: own.structure.slice(1), missing: missing.all() };
}

/** The part as the next one of the whole: its lines know how far its elements have moved. `own`: nobody else has its lines. */
export function placedPart(setting: Setting, { bands, structure, missing }: SetPart, own: boolean): Band[] {
  const base = setting.structure.length - 1;
  for (const node of structure) {
    setting.structure.push(node.parent === 0 ? node : { ...node, parent: node.parent + base });
  }
  setting.missing.take(missing);
  const placed = own ? bands : bands.map((band) => ({ ...band }));
  for (const band of placed) {
    if (band.figure) band.figure = { ...band.figure, nodes: band.figure.nodes.map((node) => node + base) };
    band.base = base;
  }
  return placed;
}
