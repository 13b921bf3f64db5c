import { headOf, lowered, withoutAdverbs } from './headOf.ts';
import { isRoleWord } from './roles.ts';
import type { Phrase, Speaker } from './speaker.ts';

export const GROUPS =
  /^(?:residents|critics|officials|prosecutors|police|witnesses|experts|analysts|supporters|opponents|researchers|scientists|lawyers|attorneys|investigators|authorities|neighbou?rs|friends|relatives|parents|students|teachers|activists|protesters|protestors|executives|lawmakers|advocates|economists|historians|doctors|nurses|farmers|workers|organi[sz]ers|aides|advisers|advisors|sources|diplomats|detectives|firefighters|rescuers|commuters|passengers|fans|voters|traders|dealers|brokers|investors|reviewers|observers|campaigners|ministers|unions|leaders|members|colleagues|people|many|some|others|several|most|everyone|somebody|someone|nobody|anyone|another|one|locals|locales|democrats|republicans|conservatives|liberals)$/iu;

const BODY =
  'agreement|treaty|pact|statement|reports?|letter|law|documents?|communiqu[eé]|declaration|resolution|contract|ministry|government|agency|company|union|police|authorit(?:y|ies)|commission|council|office|court|bank|party|army|operator|spokes(?:man|woman|person)|officials?|department|university|board|committee|group|organi[sz]ation|team|club|school|district|city|county|state|hospital|firm|airline|utility|complaint|lawsuit|suit|indictment|affidavit|memo|email|e-mail|notice|sign|study|survey|paper|newspaper|magazine|website|petition|filing|ruling|opinion|decision|order|charter|constitution|bill|measure|text|article|editorial|audit|release|op-ed|column|blog|tweet|song|hymn|banner|placard|treaty|analysis|review|inquiry|investigation|poll|book|memoir|manifesto|diary|transcript|advertisement|poster|banner|inscription|plaque|headline|flier|flyer|brochure|records|papers|verdict|brief|motion|summary|assessment|guidelines|policy|post|message|note|coalition|administration|association|foundation|church|family|couple|prosecutors?|attorneys?|lawyers?|defen[cs]e|judges|jury|panel|task force|bureau|service|institute|institution|manufacturer|maker|carrier|developer|retailer|insurer|lender|owner|landlord|tenants?|workers?|residents?|regulators?|ministers?|officers?|leaders?';

export const BODIES = new RegExp(
  `^(?:(?:the|this|its|their|his|her|our|a|der|die|das|dem|den|des|einem|einer|le|la|les|el|los|las|both|some|many|several|most) )?(?:[\\p{L}\\d.'’-]+ ){0,4}?(?:(?:${BODY})s?)(?![\\p{L}])`,
  'iu',
);

/** A body or a document that speaks ("the ministry", "The agreement"), a group ("residents"), somebody's kin or lawyer ("Smith’s attorney"). */
export function party(main: Phrase): Speaker | null {
  const head = withoutAdverbs(headOf(main.text));
  const body = BODIES.exec(head);
  const words = head.trim();
  const group = words.split(/\s+/).at(-1) ?? '';
  if (GROUPS.test(group) || isRoleWord(group.replace(/s$/, ''))) {
    const at =
      /^(?:(?:the|an?|one)\s)?\p{L}+(?: (?:at|of|from|in|with|for) (?:the )?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*\s?(?:(?:of|and) \p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*\s?)?| (?:familiar with|close to|briefed on|involved in|with knowledge of) (?:the |its |his |her )?\p{L}+(?:\s\p{Ll}+)?)/u
        .exec(main.text)?.[0]
        .trim();
    return { speaker: lowered(at ?? words), role: '', start: main.start };
  }
  if (body) {
    const of =
      /^\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|and|for)\s(?:the\s)?)?\p{Lu}[\p{L}’'-]*)*/u.exec(
        main.text.slice(body[0].length),
      )?.[0] ?? '';
    return { speaker: lowered(body[0] + of), role: '', start: main.start };
  }
  if (
    /^(?:the|his|her|their|its|a|an|one|another|some|der|die|das|dem|den|ein|eine|einem|einer|le|la|les|un|une|el|los|las|una)\s|^l[’']/iu.test(
      words,
    ) &&
    /^[\p{L}\d.'’ -]{3,60}$/u.test(words) &&
    words.split(' ').length <= 5
  )
    return { speaker: lowered(words), role: '', start: main.start };
  return /[’']s\s\p{Ll}+$/u.test(words) ? { speaker: words, role: '', start: main.start } : null;
}
