import type { Inline } from '../nouns/document.ts';
import type { Id } from '../nouns/id.ts';
import type { ProseInline } from '../nouns/prose.ts';

/** What a printed inline was made of, so that an edit of the printed words finds its way back. What is not in the trail was composed: from a template, a source or a number. */
export type Made =
  /** The analyst's own inline, or a line of it. */
  | { of: 'prose'; inline: ProseInline }
  /** Said of an entry of a series before the analyst's own words ("Updated: "). */
  | { of: 'news' }
  /** A part of a fill: a quotation's words (between marks that are not its own), who said them, a picture's words. */
  | { of: 'wording' | 'attribution' | 'caption' | 'credit'; fillId: Id }
  /** A blank of the briefing. */
  | { of: 'variable'; variable: string };

/** By the identity of the inlines in the Document that was composed with it. */
export type Trail = Map<Inline, Made>;

/** Notes what inlines were made of, and gives them on. */
export function laid(trail: Trail, inlines: Inline[], made: Made): Inline[] {
  for (const inline of inlines) trail.set(inline, made);
  return inlines;
}
