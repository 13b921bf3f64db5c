import type { Quote } from '../../engine/nouns/evidence.ts';
import type { EvidenceFill } from '../../engine/nouns/fill.ts';
export function QuoteVerdict(_: { fill: EvidenceFill; evidence: Quote }) {
  return null;
}
