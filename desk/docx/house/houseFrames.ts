import type { House } from './house.ts';
import { relationsOf } from './houseRelations.ts';
import { houseSections } from './houseSections.ts';
import { elementsIn } from './xmlElement.ts';

export const VARIANTS = ['default', 'first', 'even'] as const;
export type Variant = (typeof VARIANTS)[number];

/** A header or footer that a section shows. */
export interface HouseFrame {
  kind: 'header' | 'footer';
  path: string;
  /** 'header 2 (first page)' */
  name: string;
}

const PAGES: Record<Variant, string> = { default: '', first: 'first page', even: 'even pages' };

/** Every header and footer once, numbered in the order in which sections ask for them. */
export function houseFrames(house: House): HouseFrame[] {
  const sections = houseSections(house);
  const paths = new Map(relationsOf(house, house.main).map((one) => [one.id, one.path]));
  const frames = new Map<string, HouseFrame>();
  const count = { header: 0, footer: 0 };
  for (const [index, { element }] of sections.entries()) {
    for (const reference of elementsIn(element)) {
      const kind = /^w:(header|footer)Reference$/.exec(reference.name)?.[1] as 'header' | 'footer' | undefined;
      const path = paths.get(reference.attributes['r:id'] ?? '') ?? '';
      if (kind === undefined || path === '' || frames.has(path)) continue;
      count[kind] += 1;
      const section = sections.length > 1 ? `section ${index + 1}` : '';
      const pages = PAGES[variantOf(reference.attributes['w:type'])];
      const where = [pages, section].filter((part) => part !== '').join(' of ');
      frames.set(path, { kind, path, name: `${kind} ${count[kind]}${where === '' ? '' : ` (${where})`}` });
    }
  }
  return [...frames.values()];
}

export function variantOf(type: string | undefined): Variant {
  return VARIANTS.find((one) => one === type) ?? 'default';
}
