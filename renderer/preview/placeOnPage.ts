import type { PageAnchor } from '../../desk/bridge.ts';
import type { Place } from '../../engine/nouns/diagnostic.ts';

/** What stands at a height of a page: the narrowest anchor around it, else the nearest above. Heights in points. */
export function placeOnPage(anchors: PageAnchor[], page: number, top: number): Place | null {
  const here = anchors.filter((one) => one.page === page && Object.keys(one.origin).length > 0);
  const around = here
    .filter((one) => one.top <= top && one.bottom >= top)
    .sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  const above = here.filter((one) => one.bottom < top).sort((one, other) => other.bottom - one.bottom);
  return (around[0] ?? above[0])?.origin ?? null;
}
