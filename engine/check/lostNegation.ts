import { foldedOnce } from './findWords.ts';
import { foldText } from './foldText.ts';

/** Within so much before the kept words a negation still belongs to them. Code units. */
const REACH = 40;
/** Beyond these another clause stands. */
const BOUNDARY =
  /[.,;:!?"()[\]]|(?<!\p{L})(?:and|but|or|that|because|if|when|while|who|which|und|aber|oder|dass|weil|wenn|et|mais|ou|que|y|pero|o)(?!\p{L})/giu;
const NEGATION =
  /(?<!\p{L})(?:no|not|never|nor|neither|none|nobody|nothing|hardly|without|cannot|\p{L}+n"t|kein\p{L}{0,2}|nicht|nie|niemals|niemand|nichts|ohne|ne|pas|jamais|sin|nunca|не|нет|ни)(?!\p{L})/iu;

/**
 * The negation that stands in the source right before words that are printed, and was left out with what went before them: "no evidence" quoted
 * as "evidence". null where there is none. `start` is where the printed words begin in the source.
 */
export function lostNegation(sourceText: string, wording: string, start: number): string | null {
  const folded = foldedOnce(sourceText);
  const parts = foldText(wording)
    .text.split(/\[[^[\]]{0,200}\]|\(\.\.\.\)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let from = lowerBound(folded.places, start);
  let before = -1;
  for (const part of parts) {
    const at = folded.text.indexOf(part, from);
    if (at < 0) return null;
    const gapFrom = Math.max(before, at - REACH, 0);
    const gap = folded.text.slice(gapFrom, at);
    const last = [...gap.matchAll(BOUNDARY)].at(-1);
    const own = last ? gap.slice(last.index + last[0].length) : gap;
    const lost = NEGATION.exec(own)?.[0];
    if (lost) return lost;
    from = at + part.length;
    before = from;
  }
  return null;
}

function lowerBound(places: number[], start: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
