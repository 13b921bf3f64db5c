import type { Stat } from '../../nouns/evidence.ts';

const NUMBER_WORD =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|several|the (?:past|last|first|next|coming)(?: \\w+)?)';
const SPAN = new RegExp(
  `(?<!\\btime )\\b(?:within|in|over|during|for|in just|after)\\s(?:just |only |about |around )?(?:the (?:past|last|first|next|coming) )?${NUMBER_WORD}\\s?(?:hours?|days?|weeks?|months?|quarters?|years?|decades?)\\b(?!\\s(?:of|ago|later|earlier)\\b)`,
  'giu',
);
const RATE =
  /\b(?:per|a|each|every|je|pro) (?:hour|day|week|month|quarter|year|Fahrt)\b(?! (?:ago|later|earlier|old)\b)|\bannually\b|\bdaily\b|\bmonthly\b|\bpro (?:Tag|Woche|Monat|Jahr)\b/giu;
const DATED =
  /\b(?:in|since|by|until|as of|during|im Jahr|seit|bis)\s(?:(?:early|late|mid|the year|January|February|March|April|May|June|July|August|September|October|November|December)[ -])?(?:1[89]|20)\d\d\b/giu;

/** Words for a span of time nearest to the number, as they stand in the sentence ('within six months'); '' for none. */
export function periodAt(sentence: string, start: number, end: number): string {
  const spans = [...sentence.matchAll(SPAN), ...sentence.matchAll(RATE), ...sentence.matchAll(DATED)];
  return nearest(sentence, spans, start, end);
}

/** The year a number speaks of, where its sentence names one; otherwise ''. */
export function asOfAt(sentence: string, start: number, end: number): string {
  return /\d{4}/.exec(nearest(sentence, [...sentence.matchAll(DATED)], start, end))?.[0] ?? '';
}

/** Stretches of the sentence that are themselves periods: a number inside one is no statistic. */
export function periodsIn(sentence: string): { start: number; end: number }[] {
  return [...sentence.matchAll(SPAN), ...sentence.matchAll(DATED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What follows a number belongs to it more often than what stands before; and what stands before must be in its clause, or open the sentence. */
function nearest(sentence: string, matches: RegExpExecArray[], start: number, end: number): string {
  const distance = ({ index, 0: words }: RegExpExecArray) => {
    if (index >= end) return index - end;
    const close = index + words.length;
    const apart = /[,;:–—]\s/.test(sentence.slice(close, start)) && index > 0;
    return close > start || apart ? Number.POSITIVE_INFINITY : start - close + 40;
  };
  const [best] = matches.toSorted((a, b) => distance(a) - distance(b));
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
