import type { Evidence } from '../../engine/nouns/evidence.ts';

export interface Offer {
  evidence: Evidence;
  /** How often it stands in this briefing already. */
  placed: number;
  /** Sources that carry the same words because they carry the same text: one piece of evidence, not several. */
  alsoIn: string[];
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
  textGroup: (sourceId: string) => string = (sourceId) => sourceId,
): Offer[] {
  const words = wordsOf(query);
  const offers: Offer[] = [];
  for (const one of evidence) {
    if (one.state === 'rejected' || !kinds.includes(one.kind)) continue;
    if (words.length > 0) {
      const searched = searchedText(one, sourceName(one.sourceId)).toLowerCase();
      if (!words.every((word) => searched.includes(word))) continue;
    }
    offers.push({ evidence: one, placed: placedIds.filter((id) => id === one.id).length, alsoIn: [] });
  }
  const rank = (offer: Offer) => (offer.placed > 0 ? 2 : 0) + (offer.evidence.state === 'confirmed' ? 0 : 1);
  return asOne(
    offers.sort((one, other) => rank(one) - rank(other)),
    textGroup,
  );
}

/** The best of those that say the same words in the same text stands for all. */
function asOne(offers: Offer[], textGroup: (sourceId: string) => string): Offer[] {
  const first = new Map<string, Offer>();
  return offers.filter((offer) => {
    const { kind, sourceId, text } = offer.evidence;
    const words = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = `${textGroup(sourceId)}\n${kind}\n${words}`;
    const known = first.get(key);
    // Placed twice under two sources: both are shown, since both stand in the briefing.
    if (!known || known.evidence.sourceId === sourceId || offer.placed > 0) {
      if (!known) first.set(key, offer);
      return true;
    }
    known.alsoIn.push(sourceId);
    return false;
  });
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
