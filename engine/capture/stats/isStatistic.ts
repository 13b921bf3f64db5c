import type { FoundNumber } from './numbersIn.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const MONTH_BEFORE = new RegExp(`(?<![\\p{L}])(?:${MONTHS})\\.?\\s(?:the )?$`, 'u');
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th|\\.|er)?\\s(?:of\\s|de\\s)?(?:${MONTHS})(?![\\p{L}])`, 'u');
/** Words that give what follows them a number for a name. */
const LABEL_BEFORE =
  /(?:(?<![\p{L}])(?:Articles?|Art\.|Sections?|Chapter|Paragraph|Page|p\.|pp\.|[Nn]o\.?|Nr\.?|№|[Nn]umber|Figure|Table|Line|Route|Highway|Interstate|Exit|Flight|Room|Phase|Part|Group|Unit|Units|Berth|Pier|Gate|Platform|Channel|Artikel|Kapitel|Seite|Version|Covid|COVID|Building|District|Precinct|Ward|Local|Game|Week|Day|Level|Category|Type|Class|Title|Proposition|Prop\.|Amendment|Round|Grade|Form|Stage|Step|Terminal|Apartment|Apt\.|Suite|Box|Bus|Schedule|Psalm|Matthew|Windows|Boeing|Airbus|Apollo|Formula|Pub|Zone|Studio|Lot|Area|Block|Hall|Track|Bowl|War|Resolution|Chapter|page|line|room|section|chapter|step|phase|figure|table|paragraph|version|level|item|question|verse|route|exit|gate|platform|channel|category|grade|day|season|episode|volume)|§|#)[\s-]?$|(?<![\p{L}])[GBFTQMA]-?$/u;
const AGE_AFTER =
  /^(?:-|\s)(?:year|month|week|day)s?-olds?(?![\p{L}])|^\s(?:years?|months?) (?:old|of age)(?![\p{L}])|^-jährig|^\s(?:Jahre alt|ans et|лет(?!\s\p{Lu}))/u;
const AGE_BEFORE =
  /\b(?:aged?|ages|aged between|at the age of|turn(?:ed|ing|s)?|im Alter von|âgée? de|die at|died at|(?:who|he|she|i|they) (?:is|was|am|are|were)|(?:he|she)[’']s|i[’']m)\s(?:between\s|now\s|just\s|only\s|about\s)?$/iu;
const AGE_ENDS = /^(?:[,.;:)”"—–]|\s(?:and|when|at|years|now|or|but)(?![\p{L}])|$)/u;
const TIME_AFTER =
  /^(?::\d\d|\s?(?:a\.?m\.?|p\.?m\.?|Uhr|o['’]clock|hrs|GMT|UTC|CET|EST|ET|noon|midnight)(?![\p{L}])|\s?h\s?\d\d|\sheures? (?:du|ce)|\sчас(?:ов|а) (?:утра|вечера))/iu;
const PHONE = /\+?\d[\d\s()/-]{8,}\d/;
const RANKING =
  /\b(?:rank(?:s|ed|ing)?|place[sd]?|position|came|finished|list|largest|biggest|highest|lowest|most|strongest|richest|out of|among|of \d+)\b/i;
const STREET =
  /^\s(?:(?:[NSEW]\.?|North|South|East|West)\s)?(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:St|Street|Rd|Road|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Drive|Dr|Court|Place|Way|Square|Terrace|Parkway|Highway)\b/u;
const CONTEST =
  /\b(?:won|lost|beat|wins?|loss|victory|defeat(?:ed)?|scored?|votes?|voted|drew|record|lead|led|trail(?:ed|ing)|tied|sets?|ruled|ruling|ahead)\b[^.;]{0,30}$/iu;
const CONTEST_AFTER =
  /^\s(?:vote|decision|ruling|win|victory|loss|defeat|lead|record|draw|split|margin|start|tie|scoreline|triumph)\b/iu;

/** Whether a number is a statistic. Dates, clock times, years, ages, phone numbers, addresses, scores and numbering are not. */
export function isStatistic(number: FoundNumber, text: string): boolean {
  if (number.sure) return true;
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  const after = text.slice(number.end, number.end + 60);
  const figures = text.slice(number.start, number.end);
  if (isYear(figures, number, before, after)) return false;
  if (number.unit === '' && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after))) return false;
  if (LABEL_BEFORE.test(before) || isAge(number, before, after)) return false;
  if (TIME_AFTER.test(after) || /\d:$/.test(before) || /^[-/]\d/.test(after) || /\d[-/]$/.test(before)) return false;
  if (
    /\bat\s$/.test(before) &&
    /^\s(?:on|this|in the (?:morning|afternoon|evening))\b/.test(after) &&
    number.value <= 24
  )
    return false;
  if (
    /(?<![\p{L}])(?:at|by|until|before|after|around|a las|à|um|gegen|bis|hasta)\s$/iu.test(before) &&
    /^\d{1,2}[.:]\d\d$/.test(figures) &&
    !/^\s?(?:%|per|\p{L}+s\b)/iu.test(after)
  )
    return false;
  if (inPhoneNumber(number, text) || STREET.test(after)) return false;
  if (number.high !== undefined && number.unit === '' && (CONTEST.test(before) || CONTEST_AFTER.test(after)))
    return false;
  // "19th", "1990s", "20-something", "mid-30s"
  if (
    /^(?:s|er|ern)(?![\p{L}])|^[’']s(?![\p{L}])|^-(?:somethings?|old|plus|style|like|odd)(?![\p{L}])/u.test(after) &&
    number.unit === ''
  )
    return false;
  if (number.unit === 'rank')
    return RANKING.test(text.slice(Math.max(0, number.start - 80), number.start)) || RANKING.test(after);
  if (number.inWords && number.unit === '' && !number.loose) return isCount(number, after, before);
  // "10-year Treasury", "30-year mortgage" name a paper by its term.
  if (/^-years? (?:Treasur|bond|note|mortgage|bill|gilt|yield|loan|Bund)/i.test(after)) return false;
  return !(/^\s*(?:[).]\s|$)/.test(after) && before.trim() === '');
}

/** "John Marsh, 42, said" · "Ana Reyes, 34." · "aged 12". Years. */
function isAge(number: FoundNumber, before: string, after: string): boolean {
  // "66 million years old" is nobody's age.
  if (AGE_AFTER.test(after)) return number.value <= 130;
  if (AGE_BEFORE.test(before) && number.unit === '' && number.value < 113 && AGE_ENDS.test(after)) return true;
  if (/\b(?:aged?|ages|at the age of|im Alter von)\s(?:between\s)?$/iu.test(before)) return true;
  if (number.unit !== '' || number.high !== undefined || number.value > 112) return false;
  return /(?:\p{Lu}[\p{L}’'.-]+|\b(?:man|woman|driver|son|daughter|husband|wife|brother|sister|father|mother|boy|girl)),? \(?$/u.test(
    before,
  ) && /,\s$|\($/.test(before)
    ? /^(?:[,.;)]|\s(?:and|of|from|who|was|is)\b|$)/.test(after)
    : false;
}

function isYear(figures: string, number: FoundNumber, before: string, after: string): boolean {
  if (number.unit !== '' && number.unit !== 'rank') return false;
  const [first = ''] = figures.split(/\s?[-–]\s?|\s/);
  if (/^[’']?\d{4}$/.test(first) && Number(first) >= 1500 && Number(first) <= 2100) {
    // "2000 soldiers" counts; "in 2024 soldiers" does not.
    return (
      /\b(?:in|since|by|until|from|of|the|year|during|and|to|late|early|mid|for|before|after|around|about|fiscal|between|through|till|than|im|seit|bis|en|de|desde|depuis|в|с|до)\s$|^$|[,(]\s?$|\d[–/-]$|\p{Lu}[\p{L}.]*\s$/iu.test(
        before,
      ) || !/^\s\p{Ll}+s\b/u.test(after)
    );
  }
  return /^\d{4}$/.test(figures.slice(0, 4)) && /^(?:s\b|ern?\b|er Jahre)/.test(after) && figures.length === 4;
}

function inPhoneNumber(number: FoundNumber, text: string): boolean {
  const around = text.slice(Math.max(0, number.start - 16), number.end + 16);
  const phone = PHONE.exec(around);
  return (
    phone !== null &&
    (phone[0].startsWith('+') || /\(\d+\)/.test(phone[0]) || /\d{2,}[ -]\d{2,}[ -]\d{2,}/.test(phone[0])) &&
    !/\d,\d{3}/.test(phone[0]) &&
    !/\p{L}/u.test(phone[0])
  );
}

const LATER =
  /^\s(?:of (?:them|us|which|whom|those|these)|(?:days?|weeks?|months?|years?|hours?|minutes?|decades?) (?:later|earlier|after|before|ago)|(?:and|to|or)(?: |$)|-)/iu;
const SOMEBODY =
  /^\s(?:person|man|woman|child|boy|girl|soldier|officer|civilian|passenger|worker|employee|student|resident|death|injury|case|mile|hour|minute|vote|seat|goal|point|game|firefighter|driver|suspect)(?![\p{L}])/u;
const TALLIED =
  /\b(?:kill|injur|wound|arrest|hurt|leav|left|detain|rescu|least|than|nearly|almost|about|only|just|another|additional|further|all|total of|roughly|around|some)\p{L}*\s$/iu;
const TALLIED_AFTER =
  /^\s(?:were|are|was|is|have|had|has|others|more|died|dead|killed|injured|wounded|missing|hurt)(?![\p{L}])/iu;

/** A spelled number counts when a plural follows: "three dredgers"; "one of them", "the two" and "two days later" do not. */
function isCount(number: FoundNumber, after: string, before: string): boolean {
  if (number.value === 1) return SOMEBODY.test(after) && !/\b(?:no|the|this|that|any|every|each|one)\s$/i.test(before);
  if (/^ of (?:them|whom|which)(?!p{L})/.test(after) && /[,;(]\s?$/.test(before)) return true;
  if (LATER.test(after)) return TALLIED.test(before) && /^\s(?:and|or)/.test(after);
  if (/\b(?:the|these|those|last|first|next|past|other|all|us|you|grade|age)\s$/i.test(before) && number.value <= 10)
    return false;
  if (/\b(?:one|some|any|each|none|either) of\s$/i.test(before) && number.value <= 10) return false;
  return (
    /^\s(?:of\s)?(?:\p{L}[\p{L}\d’'-]*\s){0,3}(?:\p{L}[\p{L}-]*s[’']?|\p{Ll}*(?:men|people|children)|police|troops|staff|feet|crew|lives)(?![\p{L}])/u.test(
      after,
    ) ||
    number.value >= 100 ||
    number.unit !== '' ||
    TALLIED.test(before) ||
    TALLIED_AFTER.test(after) ||
    (/^\s\p{L}/u.test(after) === false && TALLIED.test(before))
  );
}
