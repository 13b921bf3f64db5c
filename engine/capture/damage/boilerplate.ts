import type { DamageFinder } from '../findDamage.ts';

/** Lines that only a web page has, whatever stands around the words. */
const PAGE =
  /\b(?:all rights reserved|privacy policy|terms of (?:use|service)|cookie (?:policy|settings|preferences)|(?:we|site) uses? cookies|accept (?:all )?cookies|sign up (?:for|to) (?:our|the|your)|subscribe (?:to|now|today|for)|(?:our|daily|weekly|free) newsletter|follow us on|in your inbox|more from this|share (?:this|on)|click here|related (?:articles?|stories|posts)|lesen sie auch|mehr zum thema|zum newsletter|s['’]abonner|à lire aussi|suscríbete|lea también)\b/i;
/** Labels that stand alone on their line. */
const LABEL =
  /^(?:advertisement|anzeige|publicité|publicidad|sponsored(?: content)?|read (?:more|also|next)|also read|see also|most (?:read|popular)|trending(?: now)?|related|recommended(?: for you)?|newsletter|subscribe|log ?in|sign (?:in|up)|comments?(?: \(\d+\))?|share|print|e-?mail|copy link|facebook|twitter|whatsapp|linkedin|load more|loading|skip to (?:main )?content|image source|getty images|listen to this article|\d+ min(?:ute)? read|weiterlesen|abonnieren|teilen|drucken)\b[:\s.…!-]*(?:[^.!?]{0,80})$/i;
const LONGEST = 120;

/** A short line that belongs to the page and not to the article. */
export const boilerplate: DamageFinder = (text, blocks) =>
  blocks
    .filter((block) => block.end - block.start <= LONGEST && isOfThePage(text.slice(block.start, block.end).trim()))
    .map((block) => ({
      code: 'boilerplate' as const,
      start: block.start,
      end: block.end,
      message: 'This line looks like part of the web page, not of the article.',
      suggestion: '',
    }));

/** A sentence that somebody speaks or that tells a story is none, though it may hold such words. */
function isOfThePage(line: string): boolean {
  if (/^[“"„«‘]|\b(?:said|says|told|asked|he|she|they|was|were|had)\b/i.test(line)) return false;
  return PAGE.test(line) || (LABEL.test(line) && !/[.]$/.test(line) && line.split(/\s+/).length <= 10);
}
