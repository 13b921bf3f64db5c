import type { Origin } from '../nouns/document.ts';
import type { PlacedOrigin } from '../nouns/page.ts';
import type { PlacedBand } from './paginate.ts';

/** Where things of the briefing stand on a page; bands of one origin that follow each other are one place. `top`: of the column. */
export function placedOrigins(text: PlacedBand[], page: number, top: number): PlacedOrigin[] {
  const places: PlacedOrigin[] = [];
  for (const { band, y } of text) {
    const last = places.at(-1);
    const bottom = top + y + band.height;
    // From the foot of one column to the top of the next: both are its place.
    if (last && sameOrigin(last.origin, band.origin)) {
      last.top = Math.min(last.top, top + y);
      last.bottom = Math.max(last.bottom, bottom);
    } else if (!isNowhere(band.origin)) places.push({ page, top: top + y, bottom, origin: band.origin });
  }
  return places;
}

const KEYS = ['sectionId', 'slotId', 'fillId', 'evidenceId'] as const;

function sameOrigin(a: Origin, b: Origin): boolean {
  return a === b || KEYS.every((key) => a[key] === b[key]);
}

function isNowhere(origin: Origin): boolean {
  return KEYS.every((key) => origin[key] === undefined);
}
