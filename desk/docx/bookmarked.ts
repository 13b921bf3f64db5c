import type { BookmarkedPlace } from './innerPlaces.ts';
import { sign, type Xml } from './writtenXml.ts';

/** Runs between the two ends of a place's bookmark. */
export function bookmarked(place: Pick<BookmarkedPlace, 'bookmark' | 'id'> | undefined, runs: Xml[]): Xml[] {
  if (!place) return runs;
  const { bookmark, id } = place;
  return [sign('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }), ...runs, sign('w:bookmarkEnd', { 'w:id': id })];
}
