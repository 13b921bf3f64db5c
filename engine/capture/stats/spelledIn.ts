import { currencyAt } from './currencies.ts';
import type { FoundNumber } from './numbersIn.ts';
import { FOREIGN, SCALE_WORDS, scaleOf, TENS, UNITS } from './numerals.ts';

const LETTER = '\\p{L}\\p{M}';
const tens = Object.keys(TENS).join('|');
const units = Object.keys(UNITS).join('|');
const digits = Object.keys(UNITS).slice(0, 9).join('|');
/** "twenty-one", "one hundred and fifty", "a hundred", "two and a half". */
const BELOW_HUNDRED = `(?:(?:${tens})(?:[- ](?:${digits}))?|${units})`;
const ENGLISH = `(?:a|${BELOW_HUNDRED}) hundred(?: and ${BELOW_HUNDRED})|${BELOW_HUNDRED}`;
const PERCENT = '(?:[ -](per ?cent|percent|percentage points)(?![\\p{L}]))?';
const SPELLED = new RegExp(
  `(?<![${LETTER}\\d’'-])(?:(${ENGLISH})( and a half)?|(half a|half|an?|several|a few|a couple of)(?= (?:hundred|thousand|million|billion|trillion|dozen)(?!s)))(?![${LETTER}])(?:[ -](${SCALE_WORDS}|dozen)(?![${LETTER}]))?(?:(?: to | or |-)(${BELOW_HUNDRED})(?![${LETTER}-])(?: (${SCALE_WORDS}|dozen)(?![${LETTER}]))?)?${PERCENT}`,
  'giu',
);

/** What a vague word stands for as a number; all of them are marked as about. */
const VAGUE: Record<string, number> = {
  'half a': 0.5,
  half: 0.5,
  a: 1,
  an: 1,
  several: 3,
  'a few': 3,
  'a couple of': 2,
};

/** Numbers in words, in order; offsets into `text`. */
export function spelledIn(text: string, language: string): FoundNumber[] {
  return [...inEnglish(text), ...inOther(text, language)];
}

function inEnglish(text: string): FoundNumber[] {
  return [...text.matchAll(SPELLED)].flatMap((match) => {
    const [all, words, half, vague, scale, top, topScale, percent] = match;
    const base = words ? sizeOfWords(words) : (VAGUE[vague?.toLowerCase() ?? ''] ?? 0);
    const low = (base + (half ? 0.5 : 0)) * sizeOf(scale ?? (top && topScale ? topScale : undefined));
    const high = top === undefined ? undefined : sizeOfWords(top) * sizeOf(topScale ?? scale);
    // "one or two" of something is a range; "two to one" is none.
    const isRange = high !== undefined && high > low;
    const end = match.index + all.length;
    if (high !== undefined && !isRange) {
      // Only the words before the joint are read again: reading the whole text again never ends on "one to one to one".
      const first = inEnglish(all.slice(0, all.lastIndexOf(top ?? '') - 1));
      return first.map((one) => ({ ...one, start: one.start + match.index, end: one.end + match.index }));
    }
    const money = percent ? null : currencyAt(text, end, scale !== undefined);
    const unit = percent ? (/points/i.test(percent) ? 'percentage points' : '%') : (money?.unit ?? '');
    const found = { start: match.index, end: money?.end ?? end, value: low, unit, inWords: true };
    return [{ ...found, ...(isRange ? { high } : {}), ...(isVague(vague) ? { loose: true } : {}) }];
  });
}

function isVague(word: string | undefined): boolean {
  return word !== undefined && /^(?:several|a few|a couple of)$/i.test(word);
}

function sizeOf(scale: string | undefined): number {
  return scale?.toLowerCase() === 'dozen' ? 12 : scaleOf(scale);
}

/** Of a number below a thousand in English words. */
function sizeOfWords(words: string): number {
  const [hundreds, rest] = words.toLowerCase().split(/ hundred(?: and )?/);
  const small = (text: string) =>
    text.split(/[- ]/).reduce((sum, word) => sum + (TENS[word] ?? UNITS[word] ?? (word === 'a' ? 1 : 0)), 0);
  return rest === undefined ? small(hundreds ?? '') : small(hundreds ?? '') * 100 + small(rest);
}

const patterns = new Map<string, RegExp>();

/** Number words of the text's own language, English aside. */
function inOther(text: string, language: string): FoundNumber[] {
  const words = FOREIGN[language.slice(0, 2)];
  if (!words) return [];
  const known = patterns.get(language);
  const form =
    known ??
    new RegExp(
      `(?<![${LETTER}-])(${Object.keys(words).join('|')})(?![${LETTER}-])(?:\\s(${SCALE_WORDS})(?![${LETTER}]))?(?:\\s(Prozent|pour cent|por ciento|процент(?:ов|а)?)(?![${LETTER}]))?`,
      'giu',
    );
  patterns.set(language, form);
  return [...text.matchAll(form)].map((match) => {
    const [all, word = '', scale, percent] = match;
    const end = match.index + all.length;
    const money = percent ? null : currencyAt(text, end, scale !== undefined);
    return {
      start: match.index,
      end: money?.end ?? end,
      value: (words[word.toLowerCase()] ?? 0) * scaleOf(scale),
      unit: percent ? '%' : (money?.unit ?? ''),
      // What follows is read by the rules of its own language, not by those for English number words.
      inWords: false,
    };
  });
}
