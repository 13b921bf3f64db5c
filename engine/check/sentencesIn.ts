import type { ProseInline } from '../nouns/prose.ts';
import { inlineText } from '../nouns/prose.ts';
import { quotationsInProse } from './quotationsInProse.ts';

/** A sentence of the analyst's own; what stands between quotation marks in it is blanked by as many spaces. Offsets into the paragraph's text. */
export interface OwnSentence {
  text: string;
  start: number;
  end: number;
}

/** A full stop behind these ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Rep|Sen|Gov|No|Nr|vs|etc|approx|ca|cf|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mio|Mrd|bzw|z\.B|d\.h|e\.g|i\.e|a\.m|p\.m|Art|Abs|para)|(?<!\p{L})\p{Lu})\.$/u;
const ENDS = /[.!?…]+["”’“»)]*(?=\s+["“„«(]*[\p{Lu}\p{N}])|\n/gu;

export function sentencesIn(inlines: ProseInline[]): OwnSentence[] {
  const text = withoutQuotations(inlines);
  const found: OwnSentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') found.push({ text: words.trim(), start: from + lead, end: from + words.trimEnd().length });
    from = to;
  };
  for (const end of text.matchAll(ENDS)) {
    const to = end.index + end[0].length;
    if (end[0].startsWith('.') && ABBREVIATION.test(text.slice(from, to))) continue;
    add(to);
  }
  add(text.length);
  return found;
}

/** The paragraph's text with quotations, of whatever length, blanked: they are somebody else's words. */
function withoutQuotations(inlines: ProseInline[]): string {
  let text = inlineText(inlines);
  if (!/[“„«»「『"]/.test(text)) return text;
  for (const { start, end, words } of quotationsInProse(inlines, 1)) {
    // What closes the sentence inside the marks still ends it.
    const stop = /[.!?]$/.exec(words)?.[0] ?? ' ';
    text = `${text.slice(0, start)}${' '.repeat(Math.max(0, end - start - 1))}${stop}${text.slice(end)}`;
  }
  return text;
}
