import type { DamageFinder } from '../findDamage.ts';

/** What only a web page says, wherever it stands in a short line. */
const PAGE =
  /\b(?:all rights reserved|privacy policy|terms of (?:use|service)|cookie (?:policy|settings|preferences)|(?:we|(?:web)?site) uses? cookies|accept (?:all )?cookies|sign up (?:for|to) (?:our|the|your) [\p{L} ]*(?:newsletters?|alerts?|updates?|briefing|emails?|inbox)|(?:our|daily|weekly|free) newsletter|follow us on|in(?:to)? your inbox|more from this|click here|(?:join|follow|subscribe to) (?:us|our)\b[^.]*\b(?:channel|page|group|telegram|whatsapp|facebook|twitter|instagram|youtube)|download (?:our|the) app|lesen sie auch|mehr zum thema|zum newsletter|s['’]abonner|à lire aussi|suscríbete|lea también)(?!\p{L})/iu;
/** What a line of the page begins with, as a request to its reader. */
const REQUEST =
  /^(?:please )?(?:sign up|subscribe|log ?in|register|share (?:this|on)|follow (?:us|on)|click|tap|read (?:more|also|next|the full)|listen to this|watch(?: now)?:|save (?:this|for)|don['’]t miss(?::| out)|get the latest|get our|stay (?:up to date|informed|tuned)|enable|turn on|allow notifications|copy link|skip to|continue reading|related (?:articles?|stories|posts|topics)|view (?:all|comments|more)|show more|support (?:us|our|independent)|donate|become a (?:member|subscriber))\b/i;
/** Labels that stand alone on their line. */
const LABEL =
  /^(?:advertisement|anzeige|publicité|publicidad|sponsored(?: content)?|paid (?:content|post)|read (?:more|also|next)|also read|see also|most (?:read|popular)|trending(?: now)?|related|recommended(?: for you)?|more (?:on this|stories|news)|editor(?:['’]s|s['’]) picks?|newsletter|subscribe|log ?in|sign (?:in|up)|comments?(?: ?\(\d+\))?|\d+ comments?|share|print|e-?mail|copy link|facebook|twitter|whatsapp|linkedin|telegram|load more|loading|skip to (?:main )?content|image source|getty images|listen to this article|listen|\d+ min(?:ute)?s? read|reading time:? \d+ min(?:ute)?s?|weiterlesen|abonnieren|teilen|drucken|kommentare|merken)\b[:\s.…!-]*(?:[^.!?]{0,80})$/i;
/** A sentence that somebody speaks or that tells a story is none, though it may hold such words. */
const TOLD = /^[“"„«‘]|\b(?:said|says|told|asked|he|she|they|was|were|had|who|whose|their|his|her)\b/i;
const LONGEST = 160;
const LONGEST_LABEL = 10;

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

function isOfThePage(line: string): boolean {
  if (TOLD.test(line)) return false;
  if (PAGE.test(line)) return true;
  const words = line.split(/\s+/).length;
  if (LABEL.test(line) && !/[.]$/.test(line) && words <= LONGEST_LABEL) return !isSentence(line);
  return REQUEST.test(line) && words <= LONGEST_LABEL * 2 && !isSentence(line) && !/^\p{Ll}/u.test(line);
}

/** "Share prices fell", "Related costs rose", "Print is dead": the label is the subject of a sentence. */
function isSentence(line: string): boolean {
  return /^(?:share|print|related|loading|comments?|trending|newsletter|facebook|twitter|whatsapp|linkedin|telegram|e-?mail|enable|register|listen|support|donate)\s+(?!this\b|on\b|article|stor|post|topic|more\b|us\b|our\b|all\b|now\b|to this\b|notifications|independent|via\b)\p{L}/iu.test(
    line,
  );
}
