import type { FoundNumber } from './numbersIn.ts';
import { TENS, UNITS } from './numerals.ts';

const PARTS: Record<string, number> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7,
  sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10,
}; // biome-ignore format: a table of numbers reads better in rows
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten';
/** "two-thirds of", "a fifth of", "three quarters of": shares of something; "a third man" and "one quarter later" are none. */
const SHARE = new RegExp(
  `(?<![\\p{L}-])(?:(${COUNT}|an?)[- ](half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?= of\\b)|(two|three|four)[- ](thirds|quarters|fourths|fifths)|(half)(?= (?:of )?(?:the|all|its|their|his|her|our|a|those|these|of)\\b))(?!\\p{L})`,
  'giu',
);
/** "one in five", "nine out of ten", "4 in 10". */
const OUT_OF = new RegExp(
  `(?<![\\p{L}\\d.,-])(${COUNT}|\\d{1,2}) (?:in|out of) (?:every )?(${Object.keys({ ...UNITS, ...TENS }).join('|')}|\\d{1,3})(?![\\p{L}\\d.,:-]*[\\d])(?= (?!years?|months?|weeks?|days?|hours?|minutes?|million|thousand|billion|percent|per)\\p{L}|[,.;])`,
  'giu',
);
/** Shares of other languages, in per cent. */
const FOREIGN_SHARES: [RegExp, number][] = [
  [/(?<!\p{L})(?:zwei Drittel|deux tiers|dos tercios|две трети)(?!\p{L})/giu, 66.67],
  [/(?<!\p{L})(?:(?:ein|das) Drittel|un tiers|un tercio|(?:одна )?треть)(?!\p{L})/giu, 33.33],
  [/(?<!\p{L})(?:drei Viertel|trois quarts|tres cuartas partes|три четверти)(?!\p{L})/giu, 75],
  [/(?<!\p{L})(?:ein Viertel|un quart(?= d)|una cuarta parte|четверть)(?!\p{L})/giu, 25],
  [/(?<!\p{L})(?:die Hälfte|la moitié|la mitad|половина)(?!\p{L})/giu, 50],
];
const DOZENS: [RegExp, number][] = [
  [/(?<!\p{L})hundreds of thousands(?= (?:of|more)\b)/giu, 200_000],
  [/(?<!\p{L})tens of thousands(?= (?:of|more)\b)/giu, 20_000],
  [/(?<!\p{L})tens of millions(?= (?:of|more)\b)/giu, 20_000_000],
  [/(?<!\p{L})hundreds of millions(?= (?:of|more)\b)/giu, 200_000_000],
  [/(?<!\p{L})(?:dozens|scores)(?= (?:of|more)\b)/giu, 24],
  [/(?<!\p{L})(?<!of )hundreds(?= (?:of (?!thousands|millions)|more)\b)/giu, 200],
  [/(?<!\p{L})(?<!of )thousands(?= (?:of|more)\b)/giu, 2000],
  [/(?<!\p{L})(?<!of )millions(?= (?:of|more)\b)/giu, 2_000_000],
  [/(?<!\p{L})(?<!of )billions(?= (?:of|more)\b)/giu, 2_000_000_000],
  [/(?<!\p{L})hunderte(?:n|r)?(?= \p{L})/giu, 200],
  [/(?<!\p{L})tausende(?:n|r)?(?= \p{L})/giu, 2000],
  [/(?<!\p{L})(?:des )?dizaines(?= d[e’'])/giu, 24],
  [/(?<!\p{L})(?:des )?centaines(?= d[e’'])/giu, 200],
  [/(?<!\p{L})(?:des )?milliers(?= d[e’'])/giu, 2000],
  [/(?<!\p{L})decenas(?= de\b)/giu, 24],
  [/(?<!\p{L})(?:cientos|centenares)(?= de\b)/giu, 200],
  [/(?<!\p{L})miles(?= de (?!largo|distancia)\p{Ll}+s\b)/giu, 2000],
];

/** Shares and crowds told in words: "two-thirds" is 66.67 %, "one in five" 20 %, "dozens" about 24. Offsets into `text`. */
export function sharesIn(text: string): FoundNumber[] {
  const shares = [...text.matchAll(SHARE)].map((match) => {
    const [all, count = '1', part, bare, parts, half] = match;
    const top = half ? 1 : (UNITS[(bare ?? count).toLowerCase()] ?? 1);
    const value = (top / (PARTS[(half ?? parts ?? part ?? '').toLowerCase()] ?? 1)) * 100;
    return {
      start: match.index,
      end: match.index + all.length,
      value: Math.round(value * 100) / 100,
      unit: '%',
      inWords: true,
    };
  });
  const outOf = [...text.matchAll(OUT_OF)].flatMap((match) => {
    const [all, top = '', bottom = ''] = match;
    const of = (word: string) => UNITS[word.toLowerCase()] ?? TENS[word.toLowerCase()] ?? Number(word);
    const value = Math.round((of(top) / of(bottom)) * 10_000) / 100;
    return value < 100 && of(bottom) >= 3
      ? [{ start: match.index, end: match.index + all.length, value, unit: '%', inWords: true }]
      : [];
  });
  const foreign = FOREIGN_SHARES.flatMap(([form, value]) =>
    [...text.matchAll(form)].map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
      value,
      unit: '%',
      inWords: true,
    })),
  );
  return [...shares, ...outOf, ...foreign, ...crowds(text)];
}

function crowds(text: string): FoundNumber[] {
  return DOZENS.flatMap(([form, value]) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value,
      unit: '',
      inWords: true,
      loose: true,
    })),
  );
}
