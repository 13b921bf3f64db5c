/** What is counted, as it follows a number: `unit` is the noun, `concept` the noun with what describes it, `end` where the noun ends. */
export interface Counted {
  unit: string;
  concept: string;
  end: number;
}

const MEASURES =
  /^[\s\u00a0-]?((?:(?:nautical|cubic|square)\s)?(?:kilomet(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|met(?:er|re)s?|miles?|feet|inches|yards)(?:\s(?:per|an)\s(?:hour|second))?|km\/h|km²|km|cm|mm|m³|m²|kg|kWh|MWh|GWh|TWh|MW|GW|kW|kilograms?|grams?|tonnes?|tons?|Tonnen|Kilometern?|Metern?|litres?|liters?|barrels?|hectares?|megawatts?|gigawatts?|kilowatts?|degrees?|°C|percentage points)(?![\p{L}])/u;
const STOP = new Set(
  'a an the and or but in on at by for from with without within to of as than that which who was were is are be been has have had will would can could may might this these those their its his her our your it he she they we not no also only just more less last next each every into over under after before behind during since until because while per according compared said says told it them us me him any each each much such be been must'.split(
    ' ',
  ),
);
const SINGULAR = new Set(
  'people men women children police staff crew personnel cattle livestock sheep aircraft'.split(' '),
);
const MOST_WORDS = 4;

/** Reads the noun behind the number at `end`: "grenades", "new coastal dredgers", "of the households". */
export function unitAt(text: string, end: number): Counted {
  const measure = MEASURES.exec(text.slice(end, end + 60));
  if (measure?.[1]) {
    const to = end + measure[0].length;
    return { unit: measure[1], concept: substanceBehind(text, to), end: to };
  }
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

/** Whether a unit is one of measure and not of things counted. */
export function isMeasure(unit: string): boolean {
  return MEASURES.exec(` ${unit}`)?.[1] === unit;
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
  const phrase =
    /^ (?:from|of|for) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}|\p{Ll}+)(?= |[,.;:)]|$)/u.exec(
      text.slice(end, end + 80),
    );
  return phrase && !STOP.has(phrase[1] ?? '') ? phrase[0] : '';
}

/** "tonnes of wheat and maize", "per cent of the containers": what is measured, up to the word that leads elsewhere. */
export function substanceBehind(text: string, end: number): string {
  const behind =
    /^ (?:of (?:the )?|der |des |an )((?:\p{L}[\p{L}'’-]* ?){1,4})/u.exec(text.slice(end, end + 80))?.[1] ?? '';
  const words: string[] = [];
  for (const word of behind.trim().split(' ')) {
    if (STOP.has(word.toLowerCase()) && !(word === 'and' && words.length > 0)) break;
    words.push(word);
  }
  if (words.at(-1) === 'and') words.pop();
  return words.join(' ');
}
