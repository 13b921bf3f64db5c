import type { House } from './house.ts';
import { VARIANTS, type Variant, variantOf } from './houseFrames.ts';
import { houseSections } from './houseSections.ts';
import { elementsIn, xml } from './xmlElement.ts';

export type FrameKind = 'header' | 'footer';
const KINDS: FrameKind[] = ['header', 'footer'];

/** Variants for which the first section names no header or footer: no later section could take them from it. */
export function missingFrames(house: House): { kind: FrameKind; variant: Variant }[] {
  const [first] = houseSections(house);
  return KINDS.flatMap((kind) => {
    const there = elementsIn(first?.element ?? xml('w:sectPr'))
      .filter((one) => one.name === `w:${kind}Reference`)
      .map((one) => variantOf(one.attributes['w:type']));
    return VARIANTS.filter((variant) => !there.includes(variant)).map((variant) => ({ kind, variant }));
  });
}
