import { inReadingOrder } from './rightToLeft.ts';
import type { Placed } from './segments.ts';

/** Ems: where the file sets no spaces, a gap of this is one; where it does, only a wider one is meant as a space. */
const WORD_GAP = 0.14;
const GAP_BESIDE_SPACES = 0.19;
const CJK = /[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const RAISED: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
/** Accents that old typesetters print as letters of their own, and what joins them to the letter. */
const ACCENTS: Record<string, string> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  '˚': '\u030a',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˝': '\u030b',
  '¯': '\u0304',
  '˙': '\u0307',
};

export function isCjk(letter: string): boolean {
  return CJK.test(letter);
}

/**
 * Glyphs of a line, from left to right, as words. Spaces are those of the file and those that a gap shows; figures that stand raised and
 * small become ¹²³, so that a note's number is no part of the number or word before it.
 */
export function spell(glyphs: Placed[], size: number, base: number): string {
  const gaps = glyphs.map((glyph, index) => gapBefore(glyph, glyphs[index - 1]));
  const widest = widestWithin(glyphs, gaps, size);
  const letters: string[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before && joinAccent(letters, glyph, before)) continue;
    if (before && isSpaceBetween(before, glyph, (gaps[index] ?? 0) / size, widest)) letters.push(' ');
    letters.push(...(isRaised(glyph, size, base) ? [RAISED[glyph.text] ?? glyph.text] : [glyph.text]));
  }
  const text = withoutSoftHyphens(inReadingOrder(letters).join('').normalize('NFC'));
  return text.replace(/(?:\s?\.){5,}\s?/g, ' … ');
}

function gapBefore(glyph: Placed, before: Placed | undefined): number {
  return before ? glyph.left - before.right - Math.max(0, before.tracking) : 0;
}

/** The widest gap, in ems, that still is within a word. Titles are spaced out letter by letter: what is common there is no space. */
function widestWithin(glyphs: Placed[], gaps: number[], size: number): number {
  const explicit = glyphs.filter((glyph) => glyph.spaced).length;
  // Dots that lead to a page number stand wide, and say nothing of the words before them.
  const close = gaps.filter((_, at) => at > 0 && !glyphs[at]?.spaced && isWordy(glyphs[at]) && isWordy(glyphs[at - 1]));
  const floor = explicit * 12 >= glyphs.length ? GAP_BESIDE_SPACES : WORD_GAP;
  if (close.length < 5) return floor;
  const common = (close.sort((one, other) => one - other)[Math.floor(close.length / 2)] ?? 0) / size;
  return common < 0.06 ? floor : common * 1.4 + WORD_GAP;
}

function isWordy(glyph: Placed | undefined): boolean {
  return glyph !== undefined && /[\p{L}\p{N}]/u.test(glyph.text);
}

function isSpaceBetween(before: Placed, glyph: Placed, gap: number, widest: number): boolean {
  const bothCjk = isCjk(before.text) && isCjk(glyph.text);
  if (glyph.spaced) return !(bothCjk && gap < 0.2);
  return gap > (bothCjk ? 1 : widest);
}

function isRaised({ text, size, base }: Placed, lineSize: number, lineBase: number): boolean {
  return text in RAISED && size <= 0.85 * lineSize && base <= lineBase - 0.15 * lineSize;
}

/** `´` set over `e`, before or after it. */
function joinAccent(letters: string[], glyph: Placed, before: Placed): boolean {
  const overlap = Math.min(before.right, glyph.right) - Math.max(before.left, glyph.left);
  if (overlap < 0.4 * Math.min(before.right - before.left, glyph.right - glyph.left) || overlap <= 0) return false;
  const last = letters.at(-1) ?? '';
  const late = ACCENTS[glyph.text];
  const early = ACCENTS[last];
  if (late && /\p{L}$/u.test(last)) letters[letters.length - 1] = `${last}${late}`.normalize('NFC');
  else if (early && /^\p{L}/u.test(glyph.text)) {
    // Over a dotless i stands the accent of an i.
    const letter = glyph.text === 'ı' ? 'i' : glyph.text;
    letters[letters.length - 1] = `${letter}${early}`.normalize('NFC');
  } else return false;
  return true;
}

/** Where a font draws it in the middle of a line, it is a hyphen that is seen; at the end it says that the word goes on. */
function withoutSoftHyphens(text: string): string {
  return text.includes('\u00ad') ? text.replace(/\u00ad(?=.)/gu, '-') : text;
}
