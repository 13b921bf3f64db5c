import type { Evidence } from '../../engine/nouns/evidence.ts';

export interface Offer {
  evidence: Evidence;
  /** How often it stands in this briefing already. */
  placed: number;
}

/** Lower-case words of which all must occur. */
function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * What to offer, best first, and nothing that was rejected: not placed yet before placed, accepted before suggested, else as the library has it.
 * Every word of the query must stand in the evidence's words, its speaker, what it counts or its source's name.
 */
export function rankEvidence(
  evidence: Iterable<Evidence>,
  kinds: readonly string[],
  query: string,
  placedIds: string[],
  sourceName: (sourceId: string) => string,
): Offer[] {
  const words = wordsOf(query);
  const offers: Offer[] = [];
  for (const one of evidence) {
    if (one.state === 'rejected' || !kinds.includes(one.kind)) continue;
    if (words.length > 0) {
      const searched = searchedText(one, sourceName(one.sourceId)).toLowerCase();
      if (!words.every((word) => searched.includes(word))) continue;
    }
    offers.push({ evidence: one, placed: placedIds.filter((id) => id === one.id).length });
  }
  const rank = (offer: Offer) => (offer.placed > 0 ? 2 : 0) + (offer.evidence.state === 'confirmed' ? 0 : 1);
  return offers.sort((one, other) => rank(one) - rank(other));
}

function searchedText(one: Evidence, source: string): string {
  const about =
    one.kind === 'quote'
      ? `${one.speaker} ${one.role}`
      : one.kind === 'stat'
        ? `${one.value} ${one.unit} ${one.concept} ${one.attributedTo} ${one.period}`
        : '';
  return `${one.text} ${about} ${source} ${one.remark}`;
}
