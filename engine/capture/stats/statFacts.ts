import type { Stat } from '../../nouns/evidence.ts';

const NUMBER_WORD =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|several|the (?:past|last|first|next|coming)(?: \\w+)?)';
const SPAN = new RegExp(
  `(?<!\\btime |\\b(?:\\p{Ll}{3,}est|first|most|worst|least|best|lows?|highs?)(?: \\p{Ll}+)? )\\b(?:within|in|over|during|for|in just|after)\\s(?:just |only |about |around )?(?:the (?:past|last|first|next|coming) )?${NUMBER_WORD}\\s?(?:hours?|days?|weeks?|months?|quarters?|years?|decades?)\\b(?!\\s(?:of|ago|later|earlier)\\b)`,
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
    /(?<!\p{L})(?:about|around|roughly|approximately|approx\.|some|nearly|almost|circa|ca\.|c\.|an estimated|estimated|close to|near|just under|just over|rund|etwa|knapp|gut|ungefähr|environ|près de|unos|unas|cerca de|aproximadamente|около|примерно|почти|약)\s?$/iu,
    '~',
  ],
  [
    /(?<!\p{L})(?:at least|more than|over|above|no fewer than|no less than|not less than|upwards? of|in excess of|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:ed|ing)|a minimum of|greater than|higher than|as (?:much|many) as no|mindestens|mehr als|über|plus de|au moins|más de|al menos|свыше|более|не менее|최소)\s(?:the |an? (?:average of |total of )?)?$/iu,
    '>',
  ],
  [
    /(?<!\p{L})(?:up to|at most|less than|fewer than|under|below|as many as|as much as|no more than|not more than|a maximum of|short of|lower than|bis zu|höchstens|weniger als|jusqu['’]à|moins de|hasta|menos de|до|менее|не более|최대)\s(?:an? )?$/iu,
    '<',
  ],
];

const GOES =
  '(?: by| of| as much as| about| around| nearly| almost| roughly| an? (?:average|record|estimated|additional|whopping)| another| some| an?| more than| up to| at least| just| only| over)*';
const UP =
  'rose|risen|rise|rises|rising|(?<!\\b(?:mak(?:es?|ing)|made|sign(?:s|ed)?|took|take|takes|set|end(?:s|ed)|pick(?:s|ed)) )up|grew|grown|grow|grows|growing|growth|increased?|increases|increasing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|gain(?:ed|s|ing)?|surg(?:ed|es|ing|e)|soar(?:ed|s|ing)?|add(?:ed|s|ing)|advanc(?:ed|es|ing|e)|rais(?:ed|es|ing|e)|expand(?:ed|s|ing)?|boost(?:ed|s|ing)?|gestiegen|stieg|steigt|zugelegt|wuchs|augmenté|progressé|subió|aumentó|creció|выросли?|вырос|увеличил\\p{L}*';
const DOWN =
  'fell|fallen|fall|falls|falling|down|dropp?(?:ed|s|ing)?|declin(?:ed|es|ing|e)|decreas(?:ed|es|ing|e)|shrank|shrunk|shrinks?|shrinking|lost|loses?|losing|cuts?|cutting|slash(?:ed|es|ing)|slipp(?:ed|ing)|slip|slid|tumbl(?:ed|es|ing)|plung(?:ed|es|ing)|plummet(?:ed|s|ing)|sank|lower(?:ed|s|ing)?|reduc(?:ed|es|ing|e)|trimm(?:ed|ing)|shed|shedding|gesunken|sank|sinkt|fiel|fällt|gefallen|zurückgegangen|baissé|reculé|chuté|cayó|bajó|disminuyó|снизил\\p{L}*|упал\\p{L}*|сократил\\p{L}*';
/** "rose by a record 5 percent", but not "rose to 5 percent", which is a level. */
const MOVED: [RegExp, Stat['change']][] = [
  [new RegExp(`(?<![\\p{L}])(?:${UP})${GOES}(?: um| de| на)?\\s$`, 'iu'), 'up'],
  [new RegExp(`(?<![\\p{L}])(?:${DOWN})${GOES}(?: um| de| на)?\\s$`, 'iu'), 'down'],
  [movedBy(UP), 'up'],
  [movedBy(DOWN), 'down'],
];
/** "5 percent more", "a 5% drop", "12 points higher". */
const MOVED_AFTER: [RegExp, Stat['change']][] = [
  [
    /^(?: \p{Ll}+)?[ -](?:increases?|rises?|gains?|jumps?|growth|hikes?|higher|up|surge|more|raises?|boost|Anstieg|Zuwachs|Plus|mehr)(?![\p{L}])/iu,
    'up',
  ],
  [
    /^(?: \p{Ll}+)?[ -](?:decreases?|drops?|declines?|falls?|cuts?|lower|reductions?|loss(?:es)?|fewer|less|slump|plunge|dips?|discounts?|Rückgang|Minus|weniger)(?![\p{L}])/iu,
    'down',
  ],
  [/^ (?:light|cheap|small|short|slow|thin|cool|cold|weak|poor|low|few|young)er than(?!\p{L})/iu, 'down'],
  [/^ \p{Ll}{3,}er than(?!\p{L})/u, 'up'],
];
const BEHIND: [RegExp, Stat['change']][] = [
  [/^(?:\s(?:\p{L}+\s){0,2}or (?:more|greater|higher|above|over)(?![\p{L}])|\+|-plus)/iu, '>'],
  [/^\s(?:\p{L}+\s){0,2}or (?:less|fewer|lower|under|below)(?![\p{L}])/iu, '<'],
  [/^\s(?:\p{L}+\s){0,2}or so(?![\p{L}])|^-odd(?![\p{L}])/iu, '~'],
];

/** What the words around a number make of it: about, up to, at least, a rise, a fall. `end` is behind the number, `to` behind its unit. */
export function changeAt(sentence: string, start: number, end: number, to: number): Stat['change'] {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = sentence.slice(to, to + 40);
  const moved = [...MOVED].find(([form]) => form.test(before)) ?? MOVED_AFTER.find(([form]) => form.test(after));
  if (moved && isAmount(sentence.slice(start, to))) return moved[1];
  const told =
    QUALIFIERS.find(([form]) => form.test(before)) ??
    BEHIND.find(([form]) => form.test(after) || form.test(sentence.slice(end, end + 40)));
  return told?.[1] ?? '=';
}

/** "raised its main rate by": the verb, what it moves, and by how much. */
function movedBy(verbs: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}])(?:${verbs})(?: [\\p{L}’'-]+){1,6} by(?: about| around| nearly| almost| some| an?| at least| up to)*\\s$`,
    'iu',
  );
}

/** Percentages, money and measures rise and fall; "12 more people" is no rise of twelve people. */
function isAmount(words: string): boolean {
  return /[%$€£¥]|per ?cent|percent|points?\b|Prozent|pour cent|por ciento|процент|\d|thirds?|quarters?|fifths?|half/iu.test(
    words,
  );
}
