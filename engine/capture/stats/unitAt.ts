import { measureAt, pluralOf } from './measures.ts';

/** What is counted, as it follows a number: `unit` is the noun, `concept` the noun with what describes it, `end` where the noun ends. */
export interface Counted {
  unit: string;
  concept: string;
  end: number;
}

const STOP = new Set(
  `a an the and or but in on at by for from with without within to of as than that which who was were is are be been has have had will would can
  could may might this these those their its his her our your it he she they we you no not also only just last next into over under after
  before behind during since until because while per according compared said says told them us me him any each much been must where when if so
  about around between against through across along up down out off above below near amid among despite including via plus like unless
  whether though although yesterday today tomorrow annually did does do went came got made`.split(/\s+/),
);
/** Stand between a number and what it counts: "20 more people", "three other ships". */
const SKIPPED = new Set(['more', 'other', 'additional', 'further', 'fewer', 'extra', 'such', 'of', 'or']);
/** Plural without an s. */
const PLURAL = new Set(
  `people men women children police staff crew personnel cattle livestock sheep aircraft feet teeth lives wives wolves media data criteria series
  species spacecraft fish shrimp salmon cod trout deer troops policemen policewomen servicemen servicewomen fishermen firemen businessmen workmen gunmen militiamen
  congressmen lawmakers mice geese Chinese Japanese Portuguese Vietnamese Swiss helicopters alumni phenomena`.split(
    /\s+/,
  ),
);
const MOST_WORDS = 5;

/** Reads the noun behind the number at `end`: "grenades", "new coastal dredgers", "of the households", "Fahrzeuge". */
export function unitAt(text: string, end: number, language = 'en', value = 2): Counted {
  const measure = measureAt(text, end);
  if (measure) return { ...measure, concept: substanceBehind(text, measure.end) };
  switch (language.slice(0, 2)) {
    case 'de':
      return germanNoun(text, end);
    case 'fr':
    case 'es':
    case 'it':
    case 'pt':
      return romanceNoun(text, end);
    case 'ru':
    case 'uk':
      return cyrillicNoun(text, end);
    default:
      return value === 1 ? onlyOne(text, end) : englishNoun(text, end);
  }
}

interface Word {
  word: string;
  end: number;
}

function englishNoun(text: string, end: number): Counted {
  const hyphenated = /^-(\p{Ll}{3,})(?=[ ,.;)])/u.exec(text.slice(end, end + 30))?.[1];
  if (hyphenated) {
    const unit = NO_NOUN.test(hyphenated) ? '' : pluralOf(hyphenated);
    return { unit, concept: unit, end: end + (unit === '' ? 0 : hyphenated.length + 1) };
  }
  const words = wordsBehind(text, end);
  const at = words.findIndex(({ word }) => isPlural(word));
  if (at < 0) return nothing(end);
  // "12 sports cars": what follows a plural and is one itself is the noun; verbs of a plural have no s.
  const next = words[at + 1];
  const noun =
    next && !VERBS.has(next.word) && isPlural(next.word) && /^\p{Ll}/u.test(next.word) && /s$/.test(next.word)
      ? at + 1
      : at;
  const counted = words[noun];
  if (!counted) return nothing(end);
  const described = words
    .slice(0, noun + 1)
    .map(({ word }) => word)
    .filter((word) => !SKIPPED.has(word))
    .join(' ');
  // "12 of the 50 states": the states belong to both numbers, their words to the second.
  const to = /\d/u.test(text.slice(end, counted.end)) ? end : counted.end;
  return { unit: counted.word, concept: `${described}${prepositional(text, counted.end)}`, end: to };
}

const VERBS = new Set(
  'costs says means makes takes gives goes wants needs comes gets puts lets tells asks looks seems feels keeps shows helps owns holds remains lies sits stands'.split(
    ' ',
  ),
);

/** "one person", "one firefighter": the noun stands in the singular. */
function onlyOne(text: string, end: number): Counted {
  const noun = /^[\s\u00a0-](\p{Ll}{3,})(?![\p{L}])/u.exec(text.slice(end, end + 40));
  if (!noun?.[1] || STOP.has(noun[1])) return nothing(end);
  return { unit: noun[1], concept: noun[1], end: end + noun[0].length };
}

/** What stands behind a hyphen without being counted: "a 3-metre-high", "12-year", "50-plus". */
const NO_NOUN =
  /^(?:old|plus|odd|some|something|style|like|based|time|year-old|fold|way|strong|high|long|wide|deep|hour)$/;

function wordsBehind(text: string, end: number): Word[] {
  const words: Word[] = [];
  const pattern =
    /^[\s\u00a0](?:of (?:the |its |their |all |these |those |his |her |our )?(?:\d[\d,.]*\s|(?:two|three|four|five|six|seven|eight|nine|ten|dozen)\s)?)?[“"‘]?([\p{L}](?:[\p{L}\p{M}.'’-]|(?<=-)\d{1,3}(?!\d))*)/u;
  for (let at = end; words.length < MOST_WORDS; ) {
    const match = pattern.exec(text.slice(at, at + 60));
    const found = match?.[1]?.replace(/[’'](?:s)?$|\.$/u, '') ?? '';
    if (!match?.[1] || (STOP.has(found.toLowerCase()) && !SKIPPED.has(found.toLowerCase()))) break;
    const to = at + match[0].length - (match[1].length - found.length);
    words.push({ word: found, end: to });
    // A genitive or a full stop ends the phrase.
    if (match[1] !== found && !/\p{Lu}\.$/u.test(match[1])) break;
    at += match[0].length;
  }
  return words;
}

function isPlural(word: string): boolean {
  if (PLURAL.has(word) || /^(?!spec|reg|acu|abdo)\p{L}{2,}(?:men|children|people)$/u.test(word)) return true;
  if (word.length <= 3) return /^(?:MPs|TVs|PCs|GPs|MEPs|CEOs|ads|men|eggs)$/.test(word);
  return (
    /(?:[^s]s|sses)$/.test(word) &&
    !/(?:ous|ious|less|ness|us|is|ics|always|perhaps|times-a)$/.test(word) &&
    !STOP.has(word.toLowerCase())
  );
}

/** German writes its nouns with a capital, adjectives before them without: "21.000 Fahrzeuge", "drei neue Schleppkähne". */
function germanNoun(text: string, end: number): Counted {
  const match = /^[\s\u00a0]((?:\p{Ll}+(?:e|en|er|es|em)\s){0,2})(\p{Lu}\p{Ll}[\p{L}-]*)/u.exec(
    text.slice(end, end + 70),
  );
  if (
    !match?.[2] ||
    /^(?:Uhr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/.test(
      match[2],
    )
  )
    return nothing(end);
  return { unit: match[2], concept: `${match[1]}${match[2]}`, end: end + match[0].length };
}

const ROMANCE_STOP =
  /^(?:dans|pour|avec|sans|sous|chez|entre|depuis|pendant|contre|vers|plus|moins|para|con|por|desde|hasta|entre|sobre|más|menos|que|qui|dont|mais|pero|ans|après|antes|después|alors|ainsi|selon|según|les|des|los|las|ses|sus|ces|nos|vos|tras)$/u;

/** French and Spanish nouns follow at once, or behind "de": "140 000 passagers", "2 millones de personas". */
function romanceNoun(text: string, end: number): Counted {
  const match = /^[\s\u00a0](?:de |d[’'])?(\p{Ll}[\p{L}-]{2,})((?: \p{Ll}+(?:s|x))?)/u.exec(text.slice(end, end + 70));
  const noun = match?.[1] ?? '';
  if (!match || ROMANCE_STOP.test(noun) || !/(?:s|x|gente|personnel|monde)$/u.test(noun)) return nothing(end);
  const to = end + match[0].length - (match[2]?.length ?? 0);
  return { unit: noun, concept: `${noun}${match[2] ?? ''}`, end: to };
}

function cyrillicNoun(text: string, end: number): Counted {
  const match = /^[\s\u00a0]((?:\p{Ll}+(?:ых|их)\s)?)(\p{Ll}{3,})/u.exec(text.slice(end, end + 60));
  if (
    !match?.[2] ||
    /^(?:года?|году|лет|часов|для|или|при|про|без|раза?|процент\p{L}*|что|как|это|этого)$/u.test(match[2])
  )
    return nothing(end);
  return { unit: match[2], concept: `${match[1]}${match[2]}`, end: end + match[0].length };
}

function nothing(end: number): Counted {
  return { unit: '', concept: '', end };
}

/** "grenades from North Korea": one phrase behind the noun tells what kind. */
function prepositional(text: string, end: number): string {
  const phrase =
    /^ (?:from|of|for) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}|\p{Ll}+)(?= |[,.;:)]|$)/u.exec(
      text.slice(end, end + 80),
    );
  return phrase && !STOP.has(phrase[1] ?? '') ? phrase[0] : '';
}

/** "tonnes of wheat and maize", "per cent of the containers": what is measured, up to the word that leads elsewhere. */
export function substanceBehind(text: string, end: number): string {
  const behind =
    /^ (?:of (?:the |all )?|der |des |an )((?:\p{L}[\p{L}'’-]* ?){1,4})/u.exec(text.slice(end, end + 80))?.[1] ?? '';
  const words: string[] = [];
  for (const word of behind.trim().split(' ')) {
    if (STOP.has(word.toLowerCase()) && !(word === 'and' && words.length > 0)) break;
    words.push(word);
  }
  if (words.at(-1) === 'and') words.pop();
  return words.join(' ');
}
