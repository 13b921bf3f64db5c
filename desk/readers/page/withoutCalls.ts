import type { TextBlock } from '../../../engine/capture/rawCapture.ts';

/** Letters of a line that calls readers elsewhere. */
const LONGEST = 180;

/** "Read more: Pier to close", "Also read …": a label, then another headline. */
const ELSEWHERE =
  /^(?:\(?(?:read|see|watch|listen|view)(?:\s(?:more|also|next|now|too|this))+|also (?:read|see|watch)|related(?:\s(?:articles?|stories|story|coverage|content|links?|news|posts?|topics?|video))?|more (?:on this(?: story)?|from .{2,40}|stories|coverage|news)|recommended(?: for you)?|don[’']t miss|up next|most (?:read|popular|viewed)|you may also like|further reading|in (?:pictures|case you missed it)|editor[’']s (?:picks?|choice)|(?:lesen|hören|sehen) sie(?: auch| hier| dazu)?|mehr zum thema|(?:à )?lire (?:aussi|également)|voir aussi|lea también|lee también|te puede interesar|leia também|leggi anche|lees ook|les også|читайте также|관련\s?기사|関連記事|相关阅读)\s*(?::|：|\||—|–|-|>|»|$)/iu;

/** What a page asks of its readers, alone on its line. */
const ASKED =
  /^(?:advertisements?|advertising|anzeige|werbung|publicité|publicidad|реклама|skip (?:past )?(?:advertisement|newsletter promotion|to (?:main )?content)|continue reading(?: the main story)?|story continues (?:below|after) (?:the )?(?:advertisement|ad|this ad)|article continues (?:below|after).{0,40}|(?:share|print|email|save|tweet|copy link|bookmark)(?: this)?(?: (?:article|story|page))?(?: (?:on|via|with) .{2,40})?|sign up (?:for|to) .{3,120}|subscribe(?: (?:to|for|now) .{0,100})?|follow us(?: on .{2,80})?|join the (?:conversation|discussion)|(?:\d+ )?comments?|leave a (?:comment|reply)|(?:log|sign) in(?: to .{2,60})?|get the latest .{3,120}|click here .{3,100}|loading\.{0,3}|back to top|this video can ?not be played|media caption.{0,60}|(?:your browser|javascript).{0,80}|accept (?:all )?cookies|©.{0,100}|all rights reserved\.?)$/iu;

/** The blocks without lines that lead elsewhere or ask for something. Quotations, headings and captions stay: they may say anything. */
export function withoutCalls(blocks: TextBlock[]): TextBlock[] {
  return blocks.filter(({ kind, text }) => {
    if (kind === 'quotation' || kind === 'caption' || kind === 'credit' || kind === 'table-row') return true;
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST || !(ELSEWHERE.test(line) || (kind !== 'heading' && ASKED.test(line)));
  });
}
