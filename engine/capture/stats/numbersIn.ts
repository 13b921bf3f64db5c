/** A number as it stands in a sentence, before anybody knows what it counts. Offsets into the searched text. */
export interface FoundNumber {
  start: number;
  end: number;
  value: number;
  high?: number;
  /** 'USD', '%', 'rank' where the number itself says so; '' otherwise. */
  unit: string;
  /** Spelled out: 'dozens', 'three', 'half'. */
  inWords: boolean;
}

const SCALES: [RegExp, number][] = [
  [/^(?:hundred)$/i, 1e2],
  [/^(?:thousand|tsd\.?|mille)$/i, 1e3],
  [/^(?:million|millions|m|mn|mio\.?|millionen|millones)$/i, 1e6],
  [/^(?:billion|billions|bn|mrd\.?|milliarden|milliards|milliard)$/i, 1e9],
  [/^(?:trillion|tn)$/i, 1e12],
];
const SCALE_WORDS =
  'hundred|thousand|millions?|billions?|trillion|Millionen|Milliarden?|Mio\\.?|Mrd\\.?|millones|milliards?|bn|mn|tn|m(?![\\p{L}²³/])';
const CURRENCY: Record<string, string> = { $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const CURRENCY_WORDS: [RegExp, string][] = [
  [/^(?:US )?dollars?\b|^USD\b/i, 'USD'],
  [/^euros?\b|^EUR\b/i, 'EUR'],
  [/^pounds?\b(?! of)|^GBP\b/i, 'GBP'],
  [/^yen\b/i, 'JPY'],
];

/** Numbers in figures. `gap` is what else may stand between groups of three. */
function figureForm(gap: string): RegExp {
  const digits = `\\d{1,3}(?:[,.\\u00a0\\u202f’${gap}]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,4})?`;
  return new RegExp(
    `(?<![\\p{L}\\d.,/:#-])(US\\$|[$€£¥])?\\s?(${digits})(?:\\s?(?:-|–|to|bis|(?<=\\b(?:between|zwischen|entre)\\s[\\d.,]{1,20}\\s)(?:and|und|et))\\s?(${digits}))?(?:(st|nd|rd|th)(?![\\p{L}])|[\\s\\u00a0]?(${SCALE_WORDS})(?![\\p{L}]))?(?:[\\s\\u00a0]?(%|per ?cent|percent|Prozent|percentage points|pour cent|por ciento))?`,
    'giu',
  );
}

const FIGURE = figureForm('');
/** Languages that group by a space. In English two numbers may stand side by side: "on June 19 200 people". */
const SPACED = /^(?:fr|es|ru|pl|sv|nb|fi|cs)/;
const SPACED_FIGURE = figureForm(' ');

const WORDS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70,
  eighty: 80, ninety: 90,
}; // biome-ignore format: a table of numbers reads better in rows
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const SPELLED = new RegExp(
  `(?<![\\p{L}-])(?:(${TENS})(?:-(${ONES}))?|(${Object.keys(WORDS).join('|')}))(?![\\p{L}-])(?:\\s(hundred|thousand|million|billion|trillion)(?![\\p{L}]))?(?:\\s(per ?cent|percent))?`,
  'giu',
);
const LOOSE: [RegExp, number][] = [
  [/(?<!\p{L})(?:dozens|scores)(?= of\b)/giu, 24],
  [/(?<!\p{L})hundreds(?= of\b)/giu, 200],
  [/(?<!\p{L})(?:tens of thousands)(?= of\b)/giu, 20_000],
  [/(?<!\p{L})two[- ]thirds(?= of\b)/giu, 200 / 3],
  [/(?<!\p{L})(?:one[- ]third|a third)(?= of\b)/giu, 100 / 3],
  [/(?<!\p{L})(?:three[- ]quarters)(?= of\b)/giu, 75],
  [/(?<!\p{L})(?:a quarter|one quarter)(?= of\b)/giu, 25],
  [/(?<!\p{L})half(?= of (?:the|all|its|their|a)\b)/giu, 50],
];

/** Numbers in figures and in words, in order, without overlap. Dates, times, years and numbering are still among them. */
export function numbersIn(text: string, language: string): FoundNumber[] {
  const all = [...figures(text, language), ...spelled(text), ...loose(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = 0;
  return all.filter((one) => {
    if (one.start < end) return false;
    end = one.end;
    return true;
  });
}

function figures(text: string, language: string): FoundNumber[] {
  return [...text.matchAll(SPACED.test(language) ? SPACED_FIGURE : FIGURE)].flatMap((match) => {
    const [whole, sign, low = '', high, ordinal, scale, percent] = match;
    const lead = whole.length - whole.trimStart().length;
    const start = match.index + lead;
    let end = match.index + whole.length;
    const factor = scaleOf(scale);
    let unit = ordinal ? 'rank' : percent ? '%' : sign ? (CURRENCY[sign] ?? '') : '';
    if (unit === '') {
      const worded = wordedCurrency(text, end);
      unit = worded.unit;
      end = worded.end;
    }
    const value = decimal(low, language) * factor;
    const top = high === undefined ? undefined : decimal(high, language) * factor;
    const range = top !== undefined && top > value ? { high: top } : {};
    return Number.isFinite(value) ? [{ start, end, value, ...range, unit, inWords: false }] : [];
  });
}

function scaleOf(scale: string | undefined): number {
  return scale === undefined ? 1 : (SCALES.find(([form]) => form.test(scale))?.[1] ?? 1);
}

/** Groups of three are thousands; what is left is a decimal sign: 1,320,000 · 1.6 · 1,6 in languages that write it so. */
function decimal(digits: string, language: string): number {
  const commaIsDecimal = /^(?:de|fr|es|it|ru|nl|pl|pt|sv|da|nb|fi|cs)/.test(language);
  const plain = digits.replace(/[ \u00a0\u202f’]/g, '');
  const grouped = commaIsDecimal ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  if (grouped.test(plain)) return Number(plain.replace(commaIsDecimal ? /\./g : /,/g, '').replace(',', '.'));
  return Number(commaIsDecimal ? plain.replace(',', '.') : plain.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}

function spelled(text: string): FoundNumber[] {
  return [...text.matchAll(SPELLED)].map((match) => {
    const [whole, tens, ones, word, scale, percent] = match;
    const base = tens
      ? (WORDS[tens.toLowerCase()] ?? 0) + (ones ? (WORDS[ones.toLowerCase()] ?? 0) : 0)
      : (WORDS[(word ?? '').toLowerCase()] ?? 0);
    const end = match.index + whole.length;
    const money = percent ? { unit: '%', end } : wordedCurrency(text, end);
    return { start: match.index, end: money.end, value: base * scaleOf(scale), unit: money.unit, inWords: true };
  });
}

/** "180,000 dollars", "eleven million euros": the currency behind a number, and where its word ends. */
function wordedCurrency(text: string, end: number): { unit: string; end: number } {
  const behind = /^\s?(?:US )?\p{L}{2,10}/iu.exec(text.slice(end, end + 20))?.[0] ?? '';
  const worded = CURRENCY_WORDS.find(([form]) =>
    form.test(`${behind.trim()}${text.slice(end + behind.length, end + behind.length + 4)}`),
  );
  return worded ? { unit: worded[1], end: end + behind.length } : { unit: '', end };
}

function loose(text: string): FoundNumber[] {
  return LOOSE.flatMap(([form, value]) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: Math.round(value * 100) / 100,
      unit: value < 100 && value !== 24 ? '%' : '',
      inWords: true,
    })),
  );
}
