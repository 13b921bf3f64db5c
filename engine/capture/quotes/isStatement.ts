import type { Attribution } from './attribution.ts';
import { cuesIn, isNaming } from './cues.ts';

export interface Told {
  attribution: Attribution;
  inherited: boolean;
  behind: boolean;
}

/** Nearly everywhere but in English papers the stop of a quoted sentence stands behind the marks. */
export function stopsOutside(language: string): boolean {
  return !language.startsWith('en');
}

const wordCount = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function isWhole(text: string): boolean {
  return /[.!?…,][’']?$/.test(text.trim()) && /^[\p{Lu}\d]/u.test(text.trim());
}

/** "The Long Road Home": every word of weight has a capital, and no sentence ends. */
function isTitled(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const heavy = words.filter((word) => !/^(?:a|an|the|of|and|or|in|on|to|for|at|by|with|from|is|as)$/i.test(word));
  return words.length <= 9 && !/[.!?]$/.test(text.trim()) && heavy.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** `In her memoir, “Standing Water,” Ms. Lowe wrote that …`: what the book is called. */
export function isApposedTitle(words: string, before: string): boolean {
  return (
    /\p{Ll},\s$/u.test(before) && /\s/.test(words) && isTitled(words) && cuesIn(before.slice(-40), 'en').length === 0
  );
}

/** A statement has a speaker's verb beside it, or is a whole sentence; one or two quoted words alone are a term or a scare quote. */
export function isStatement(text: string, { attribution: { cue, speaker }, inherited, behind }: Told): boolean {
  const count = wordCount(text);
  if (hasNoSpaces(text)) return text.trim().length >= (cue !== '' ? 5 : 10);
  const whole = isWhole(text);
  const own = behind && !inherited;
  if ((!whole || (/,$/.test(text.trim()) && !own)) && isTitled(text)) return false;
  if (/\p{Script=Hangul}/u.test(text)) return count >= (cue !== '' && behind ? 2 : 5) || (behind && whole);
  if (cue !== '' && speaker !== '') {
    if (inherited || whole) return count >= 2 || own || /[.!?]$/.test(text.trim());
    return (
      count >= 3 || (count >= 2 && ((own && /^\p{Lu}/u.test(text)) || isNaming(cue) || /[,.!?]$/.test(text.trim())))
    );
  }
  if (cue !== '') return whole || count >= 4;
  if (speaker !== '') return whole || count >= 4;
  return count >= 6 || (inherited && whole && count >= 2);
}

/** Chinese, Japanese: words are not parted, so that letters are counted. */
function hasNoSpaces(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) && !/\s/.test(text.trim());
}
