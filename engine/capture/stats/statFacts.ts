import type { Stat } from '../../nouns/evidence.ts';

const NUMBER_WORD =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|several|the (?:past|last|first|next|coming)(?: \\w+)?)';
const SPAN = new RegExp(
  `\\b(?:within|in|over|during|for|in just|after)\\s(?:just |only |about |around )?(?:the (?:past|last|first|next|coming) )?${NUMBER_WORD}\\s?(?:hours?|days?|weeks?|months?|quarters?|years?|decades?)\\b`,
  'giu',
);
const RATE =
  /\b(?:per|a|each|every) (?:hour|day|week|month|quarter|year)\b|\bannually\b|\bdaily\b|\bmonthly\b|\bpro (?:Tag|Woche|Monat|Jahr)\b/giu;
const DATED =
  /\b(?:in|since|by|until|as of|during|im Jahr|seit|bis)\s(?:(?:early|late|mid|the year|January|February|March|April|May|June|July|August|September|October|November|December)[ -])?(?:1[89]|20)\d\d\b/giu;

/** Words for a span of time nearest to the number, as they stand in the sentence ('within six months'); '' for none. */
export function periodAt(sentence: string, start: number, end: number): string {
  return nearest([...sentence.matchAll(SPAN), ...sentence.matchAll(RATE), ...sentence.matchAll(DATED)], start, end);
}

/** The year a number speaks of, where its sentence names one; otherwise ''. */
export function asOfAt(sentence: string, start: number, end: number): string {
  return /\d{4}/.exec(nearest([...sentence.matchAll(DATED)], start, end))?.[0] ?? '';
}

/** Stretches of the sentence that are themselves periods: a number inside one is no statistic. */
export function periodsIn(sentence: string): { start: number; end: number }[] {
  return [...sentence.matchAll(SPAN), ...sentence.matchAll(DATED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function nearest(matches: RegExpMatchArray[], start: number, end: number): string {
  const distance = (match: RegExpMatchArray) => {
    const at = match.index ?? 0;
    // What follows a number belongs to it more often than what stands before.
    return at >= end ? at - end : start - (at + match[0].length) + 40;
  };
  const [best] = matches.filter((match) => distance(match) >= 0).sort((a, b) => distance(a) - distance(b));
  return best && distance(best) < 160 ? best[0] : '';
}

const QUALIFIERS: [RegExp, Stat['change']][] = [
  [
    /\b(?:about|around|roughly|approximately|some|nearly|almost|circa|ca\.|an estimated|estimated|close to|rund|etwa|knapp|environ|unos|около)\s$/iu,
    '~',
  ],
  [
    /\b(?:at least|more than|over|above|no fewer than|no less than|upwards of|mindestens|mehr als|über|plus de|au moins|más de)\s$/iu,
    '>',
  ],
  [
    /\b(?:up to|at most|less than|fewer than|under|below|as many as|no more than|bis zu|höchstens|weniger als|jusqu['’]à|hasta)\s$/iu,
    '<',
  ],
  [
    /\b(?:rose|risen|up|grew|grown|increased|climbed|jumped|gained|rise|increase|gestiegen|stieg)(?: by| of| um)?(?: about| around| nearly)?\s$/iu,
    'up',
  ],
  [
    /\b(?:fell|fallen|down|dropped|declined|decreased|shrank|lost|cut|drop|fall|decline|gesunken|sank|fiel)(?: by| of| um)?(?: about| around| nearly)?\s$/iu,
    'down',
  ],
];

export function changeAt(sentence: string, start: number): Stat['change'] {
  const before = sentence.slice(Math.max(0, start - 40), start);
  return QUALIFIERS.find(([form]) => form.test(before))?.[1] ?? '=';
}

const FOUND_BY =
  /\b(?:According to|As reported by|Laut|Nach Angaben (?:von|der|des)|Selon|Según) (?:the |a |der |des )?([^,;:.]{2,110}?)(?=,|\s(?:The|There|It|An?)\s\p{Lu}?|\s(?:there|it|about|around|more|some|at least|nearly)\s|$)/u;
const SHOWN_BY =
  /^(?:[\p{L}]+ly, |But |And |However, )?((?:\p{Lu}|the |new |official )[^,;:]{2,80}?)(?:,[^,;:]{2,80}?)?\s(?:(?:is|are) said to )?(?:shows?|showed|reports?|reported|estimates?|estimated|puts?|found|say|says|said|suggests?|indicates?|recorded|counted|states?|stated)\b/u;
const SAID_AFTER =
  /,\s(?:the )?((?:\p{Lu}|[\p{Ll}]+ )[^,;:]{1,60}?)\s(?:said|says|reported|estimated|announced|wrote)\b|,\s(?:said|according to)\s(?:the )?([^,;:.]{2,80})/u;

/** Who gives the number, as the sentence names them; '' where it does not. */
export function attributedIn(sentence: string): string {
  const found =
    FOUND_BY.exec(sentence)?.[1] ??
    SHOWN_BY.exec(sentence)?.[1] ??
    SAID_AFTER.exec(sentence)?.slice(1).find(Boolean) ??
    '';
  return found.trim();
}
