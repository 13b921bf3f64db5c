import type { DamageFinder } from '../findDamage.ts';

const TELLTALE =
  /\b(?:subscribe|newsletter|sign up|log in|cookies?|read more|read also|also read|share (?:this|on)|advertisement|follow us|all rights reserved|related articles?|terms of use|privacy policy|Abonnieren|Anzeige|Lesen Sie auch|Mehr zum Thema)\b/i;

/** A short line that belongs to the page and not to the article. */
export const boilerplate: DamageFinder = (text, blocks) =>
  blocks
    .filter((block) => block.end - block.start <= 120 && TELLTALE.test(text.slice(block.start, block.end)))
    .map((block) => ({
      code: 'boilerplate' as const,
      start: block.start,
      end: block.end,
      message: 'This line looks like part of the web page, not of the article.',
      suggestion: '',
    }));
