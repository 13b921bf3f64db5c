import type { PlacedOrigin } from '../nouns/page.ts';
import type { PlacedBand } from './paginate.ts';
import { isNowhere, sameOrigin } from './setting.ts';

/** Where things of the briefing stand on a page; bands of one origin that follow each other are one place. `top`: of the column. */
export function placedOrigins(text: PlacedBand[], page: number, top: number): PlacedOrigin[] {
  const places: PlacedOrigin[] = [];
  for (const { band, y } of text) {
    const last = places.at(-1);
    const bottom = top + y + band.height;
    if (last && sameOrigin(last.origin, band.origin)) last.bottom = bottom;
    else if (!isNowhere(band.origin)) places.push({ page, top: top + y, bottom, origin: band.origin });
  }
  return places;
}
