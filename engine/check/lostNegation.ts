import { leftOutIn } from './leftOutIn.ts';

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
  for (const { left } of leftOutIn(sourceText, wording, start, REACH) ?? []) {
    const gap = left.slice(-REACH);
    const last = [...gap.matchAll(BOUNDARY)].at(-1);
    const own = last ? gap.slice(last.index + last[0].length) : gap;
    const lost = NEGATION.exec(own)?.[0];
    if (lost) return lost;
  }
  return null;
}
