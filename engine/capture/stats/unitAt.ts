/** What is counted, as it follows a number: `unit` is the noun, `concept` the noun with what describes it, `end` where the noun ends. */
export interface Counted {
  unit: string;
  concept: string;
  end: number;
}

const MEASURES =
  /^[\s\u00a0-]?(km\/h|km²|km|cm|mm|m³|m²|kg|kWh|MWh|GWh|TWh|MW|GW|kW|tonnes?|tons?|litres?|liters?|barrels?|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|hectares?|degrees?|°C|percentage points)(?![\p{L}])/u;
const STOP = new Set(
  'a an the and or but in on at by for from with without within to of as than that which who was were is are be been has have had will would can could may might this these those their its his her our your it he she they we not no also only just more less last next each every into over under after before behind during since until because while per according compared said says told'.split(
    ' ',
  ),
);
const SINGULAR = new Set(
  'people men women children police staff crew personnel cattle livestock sheep aircraft'.split(' '),
);
const MOST_WORDS = 4;

/** Reads the noun behind the number at `end`: "grenades", "new coastal dredgers", "of the households". */
export function unitAt(text: string, end: number): Counted {
  const measure = MEASURES.exec(text.slice(end));
  if (measure?.[1])
    return { unit: measure[1], concept: conceptBehind(text, end + measure[0].length), end: end + measure[0].length };
  const words: { word: string; end: number }[] = [];
  const pattern = /^[\s\u00a0](?:of (?:the |its |their |all )?)?([\p{L}][\p{L}'’-]*)/u;
  for (let at = end; words.length < MOST_WORDS; ) {
    const match = pattern.exec(text.slice(at, at + 60));
    if (!match?.[1] || STOP.has(match[1].toLowerCase())) break;
    at += match[0].length;
    words.push({ word: match[1], end: at });
    if (isPlural(match[1])) break;
  }
  const noun = words.at(-1);
  if (!noun || !isPlural(noun.word)) return { unit: '', concept: '', end };
  const described = words.map(({ word }) => word).join(' ');
  return { unit: noun.word, concept: `${described}${prepositional(text, noun.end)}`, end: noun.end };
}

function isPlural(word: string): boolean {
  return (
    SINGULAR.has(word.toLowerCase()) ||
    (/[^s]s$|sses$/.test(word) &&
      word.length > 3 &&
      !/(?:ous|ious|less|ness|us|is)$/.test(word) &&
      /^\p{Ll}/u.test(word))
  );
}

/** "grenades from North Korea": one phrase behind the noun tells what kind. */
function prepositional(text: string, end: number): string {
  return (
    /^ (?:from|of|for) (?:the )?(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}|\p{Ll}+)(?= |[,.;:)]|$)/u.exec(
      text.slice(end, end + 80),
    )?.[0] ?? ''
  );
}

function conceptBehind(text: string, end: number): string {
  return (/^ of ((?:\p{L}[\p{L}'’-]* ?){1,3})/u.exec(text.slice(end, end + 60))?.[1] ?? '').trim();
}
