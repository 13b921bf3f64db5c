import { bidiLevels } from '../../engine/script/bidiLevels.ts';
import { wordsRunLeft } from '../../engine/script/direction.ts';
import type { LanguageSide } from './wordLanguage.ts';

/** Words of one kind of script that run one way. */
export type ScriptPart = { text: string; rightToLeft: boolean; side: LanguageSide };

const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303f\uff00-\uffef]/u;
const COMPLEX =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}]/u;
/** Signs that are not Latin, Greek, Cyrillic, punctuation or symbols. Asked first: most words have none, and a class of scripts takes many times as long. */
const BEYOND_WESTERN = /[\u0530-\u1fff\u2c00-\uffff]/;
const SOME_SCRIPT = /[\p{L}\p{N}]/u;
const OPENS = /[\p{Ps}\p{Pi}]+$/u;

/** Word lays a run out as its properties say, whatever its letters are: each part here is to be a run of its own. */
export function scriptParts(text: string): ScriptPart[] {
  return oneWayParts(text).flatMap(({ text: words, rightToLeft }) =>
    rightToLeft ? [{ text: words, rightToLeft, side: 'bidi' as const }] : sidesOf(words),
  );
}

function oneWayParts(text: string): { text: string; rightToLeft: boolean }[] {
  const levels = bidiLevels(text, wordsRunLeft(text, false));
  if (!levels) return [{ text, rightToLeft: false }];
  const parts: { text: string; rightToLeft: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const rightToLeft = (levels[at] ?? 0) % 2 === 1;
    const last = parts.at(-1);
    if (last?.rightToLeft === rightToLeft) last.text += text[at];
    else parts.push({ text: text[at] ?? '', rightToLeft });
  }
  return parts;
}

/** Signs of no script stay with what is before them; marks that open go with what they open. */
function sidesOf(text: string): ScriptPart[] {
  if (!BEYOND_WESTERN.test(text) || (!EAST_ASIAN.test(text) && !COMPLEX.test(text)))
    return [{ text, rightToLeft: false, side: 'val' }];
  const parts: ScriptPart[] = [];
  let between = '';
  for (const sign of text) {
    const side = sideOfSign(sign);
    const last = parts.at(-1);
    if (side === null) between += sign;
    else if (last?.side === side) last.text += between + sign;
    else {
      const opening = last ? (OPENS.exec(between)?.[0] ?? '') : between;
      if (last) last.text += between.slice(0, between.length - opening.length);
      parts.push({ text: opening + sign, rightToLeft: false, side });
    }
    if (side !== null) between = '';
  }
  const last = parts.at(-1);
  if (last) last.text += between;
  return parts;
}

function sideOfSign(sign: string): LanguageSide | null {
  if (EAST_ASIAN.test(sign)) return 'eastAsia';
  if (COMPLEX.test(sign)) return 'bidi';
  return SOME_SCRIPT.test(sign) ? 'val' : null;
}

/** The language of the first East Asian or complex script in the words, where nothing else tells it. */
export function likelyLanguage(text: string, side: 'eastAsia' | 'bidi'): string | null {
  if (!BEYOND_WESTERN.test(text)) return null;
  return LIKELY[side].find(([script]) => script.test(text))?.[1] ?? null;
}

const LIKELY: Record<'eastAsia' | 'bidi', [RegExp, string][]> = {
  eastAsia: [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
    [/\p{Script=Hangul}/u, 'ko-KR'],
    [/\p{Script=Han}/u, 'zh-CN'],
  ],
  bidi: [
    [/\p{Script=Arabic}/u, 'ar-SA'],
    [/\p{Script=Hebrew}/u, 'he-IL'],
    [/\p{Script=Thai}/u, 'th-TH'],
    [/\p{Script=Devanagari}/u, 'hi-IN'],
    [/\p{Script=Bengali}/u, 'bn-IN'],
    [/\p{Script=Tamil}/u, 'ta-IN'],
    [/\p{Script=Khmer}/u, 'km-KH'],
    [/\p{Script=Myanmar}/u, 'my-MM'],
  ],
};
