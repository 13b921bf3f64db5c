import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Place } from '../../engine/nouns/diagnostic.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { fillText } from '../../engine/nouns/fillText.ts';
import { countTerms } from '../../engine/search/markWords.ts';
import type { SearchQuery } from '../../engine/search/searchQuery.ts';

/** Where most of what was looked for stands in a briefing, the first such place; null where none of it does. */
export function placeInBriefing(
  { variables, fills }: Briefing,
  query: SearchQuery,
  evidenceNamed: (id: string) => Evidence | undefined,
): Place | null {
  const places: { place: Place; text: string }[] = [
    ...Object.entries(variables).map(([variable, text]) => ({ place: { variable }, text })),
    ...fills.map((fill) => ({ place: { slotId: fill.slotId, fillId: fill.id }, text: wordsOf(fill, evidenceNamed) })),
  ];
  let best: Place | null = null;
  let most = 0;
  for (const { place, text } of places) {
    const count = countTerms(text, query);
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

function wordsOf(fill: Fill, evidenceNamed: (id: string) => Evidence | undefined): string {
  const besides = fill.kind === 'picture' ? [fill.picture.alt, fill.picture.credit] : [];
  return [fillText(fill, evidenceNamed), ...besides].join('\n');
}
