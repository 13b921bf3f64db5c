import { CURRENCY_BEFORE, currencyAt, currencyOf } from './currencies.ts';
import type { FoundNumber } from './numbersIn.ts';
import { SCALE_WORDS, scaleOf, VULGAR } from './numerals.ts';

const PERCENT =
  '%|per ?cent(?![\\p{L}])|pct\\.?(?![\\p{L}])|Prozent(?![\\p{L}])|pour cent(?![\\p{L}])|por ciento(?![\\p{L}])|процент(?:ов|а)?(?![\\p{L}])|퍼센트';

/** Numbers in figures. `gap` is what else may stand between groups of three. */
function figureForm(gap: string): RegExp {
  const whole = `\\d{1,3}(?:[,.\\u00a0\\u202f’${gap}]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,12}(?:[.,]\\d{1,4})?(?!\\d)|\\.\\d{1,3}(?!\\d)`;
  const fraction = `(?:[\\s-]?([1-9]/(?:2|3|4|8|16|32))(?![\\d/])|\\s?([${Object.keys(VULGAR).join('')}]))?`;
  const scale = `(?:[\\s\\u00a0\\u202f-]?(${SCALE_WORDS})(?![\\p{L}²³/]))?`;
  const joint = `(?:\\s?[-–—]\\s?|\\s(?:to|bis|à|a|до)\\s|(?<=\\b(?:[Bb]etween|[Zz]wischen|[Ee]ntre)\\s[^,;]{1,25})\\s(?:and|und|et|y)\\s|\\sor\\s(?=\\d[\\d.,]*\\s(?:per ?cent|million|billion|\\p{Ll}+s\\b)))`;
  return new RegExp(
    `(?<![\\p{L}\\d.,/:#_@]|(?<![Mm]agnitude)(?<=[\\p{L}\\d])[-–])(minus |[-–−](?=[\\d.$€£]))?(${CURRENCY_BEFORE})?[\\s\\u00a0]?(?:(${whole})${fraction}|([${Object.keys(VULGAR).join('')}]|(?<=(?:up|down|off|by|to|and|of|a|at|least|rose|fell|gained|lost|added|shed)\\s)[1-9]/(?:2|4|8|16|32)(?![\\d/])))${scale}(?:[\\s-]?(?:${PERCENT})(?=${joint}\\d[\\d.,]*[\\s-]?(?:${PERCENT})))?(?:${joint}(?:${CURRENCY_BEFORE})?\\s?(${whole})${fraction}${scale})?(?:(st|nd|rd|th)(?![\\p{L}]))?(?:[\\s\\u00a0\\u202f-]?(${PERCENT}))?`,
    'gu',
  );
}

const FIGURE = figureForm('');
/** Languages that group by a space. In English two numbers may stand side by side: "on June 19 200 people". */
const SPACED = /^(?:fr|es|ru|uk|pl|sv|nb|no|fi|cs)/;
const SPACED_FIGURE = figureForm(' ');

/** Numbers in figures with their sign, scale and range, in order; offsets into `text`. */
export function figuresIn(text: string, language: string): FoundNumber[] {
  return [...text.matchAll(SPACED.test(language) ? SPACED_FIGURE : FIGURE)].flatMap((match) =>
    numberOf(match, text, language),
  );
}

function numberOf(match: RegExpExecArray, text: string, language: string): FoundNumber[] {
  const [all, minus, sign, low, part, vulgar, alone, scale, high, highPart, highVulgar, highScale, ordinal, percent] =
    match;
  const start = match.index + (all.length - all.trimStart().length);
  const letter = scale || highScale || percent || ordinal ? '' : scaleLetterAt(text, match.index + all.length, sign);
  const close = match.index + all.length + letter.length;
  const scaled = letter !== '' || scale !== undefined || highScale !== undefined;
  const money = percent || ordinal || sign ? null : currencyAt(text, close, scaled);
  const unit = ordinal ? 'rank' : percent ? '%' : sign ? currencyOf(sign) : (money?.unit ?? '');
  const sized = alone ? fractionOf(alone) : decimal(low ?? '', language) + fractionOf(part ?? vulgar);
  const value = sized * (minus ? -1 : 1);
  const found = { start, end: money?.end ?? close, unit, inWords: false };
  if (!Number.isFinite(value)) return [];
  if (high === undefined) return [{ ...found, value: value * scaleOf(scale ?? letter) }];
  const top = decimal(high, language) + fractionOf(highPart ?? highVulgar);
  return rangeOf(match, text, { ...found, value, top, scale, highScale: highScale ?? (letter || undefined) });
}

/** "$50m", "£3k", "20m tonnes": one letter is a scale beside a currency or before what is counted; "50 m" is a length and "10k" a race. */
function scaleLetterAt(text: string, at: number, sign: string | undefined): string {
  const letter = /^[mkb](?![\p{L}\d²³/-])/iu.exec(text.slice(at, at + 2))?.[0] ?? '';
  const counted = /^m (?:people|\p{Ll}{3,}s)(?!\p{L})/u.test(text.slice(at, at + 30));
  return sign || counted ? letter : '';
}

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

interface Ends extends FoundNumber {
  top: number;
  scale: string | undefined;
  highScale: string | undefined;
}

/** "10 to 15 million" is a range that shares its scale; "from 52 to 54" are two numbers; "9-3" is a score and no range. */
function rangeOf(match: RegExpExecArray, text: string, ends: Ends): FoundNumber[] {
  const { start, end, value, top, scale, highScale, unit, inWords } = ends;
  const shares = scale === undefined && value < top;
  const low = value * scaleOf(shares ? highScale : scale);
  const high = top * scaleOf(highScale ?? scale);
  const range = { start, end, value: low, unit, inWords };
  const joint = / to /.exec(match[0]);
  if (high <= low && !joint) return SCORE.test(match[0]) ? [] : [range];
  const before = text.slice(Math.max(0, start - 24), start);
  // "rise 30 to 60 cm" spans; "rose 812 to 45,310" moved by the one up to the other.
  const parted = FROM.test(before) || high <= low || (MOVES.test(before) && high > 4 * low);
  if (!joint || !parted) return [{ ...range, high }];
  const middle = match.index + joint.index;
  return [
    { start, end: middle, value: low, unit, inWords, likeNext: unit === '' },
    { start: middle + joint[0].length, end, value: high, unit, inWords },
  ];
}

/** "rose from 52 to 54", "rose $1.20 to $84.30": two numbers; "ranged from 45 to 50" is a range. */
const FROM =
  /(?<!\b(?:rang(?:e[ds]?|ing)|var(?:y|ied|ies|ying)|anywhere)\s(?:in \p{L}+ )?)\bfrom\s(?:about |some |just )?$/iu;
const MOVES =
  /\b(?:by|rose|rises?|fell|falls?|up|down|gained|lost|climbed|dropped|added|jumped|slipped|edged|ticked)(?: up| down)?\s$/iu;

function fractionOf(words: string | undefined): number {
  if (words === undefined) return 0;
  const [top, bottom] = words.split('/').map(Number);
  return VULGAR[words] ?? (top && bottom ? top / bottom : 0);
}

/** Languages that write 1,6 for 1.6 and 1.600 for 1,600. */
export const COMMA_IS_DECIMAL = /^(?:de|fr|es|it|ru|uk|nl|pl|pt|sv|da|nb|no|fi|cs)/;

/** Groups of three are thousands; what is left is a decimal sign: 1,320,000 · 1.6 · 1,6 in languages that write it so. */
function decimal(digits: string, language: string): number {
  const commaIsDecimal = COMMA_IS_DECIMAL.test(language);
  const plain = digits.replace(/[ \u00a0\u202f’]/g, '');
  const grouped = commaIsDecimal ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
  if (grouped.test(plain)) return Number(plain.replace(commaIsDecimal ? /\./g : /,/g, '').replace(',', '.'));
  return Number(commaIsDecimal ? plain.replace(',', '.') : plain.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'));
}
