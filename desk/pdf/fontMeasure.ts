import type { Measure, Substitute } from '../../engine/layout/measure.ts';
import type { Face } from '../../engine/nouns/page.ts';
import { covers, fontOf, shapeOf } from './shapes.ts';

/** Characters that are never drawn and need no sign: joiners, marks of direction, soft hyphens, variation selectors. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}/u;

/** Measures with the bundled fonts. A word whose face lacks a sign borrows it from the other families. */
export const fontMeasure: Measure = {
  width: (face, word) => shapeOf(face, word).width,
  ascent: (face) => (fontOf(face).ascent * 1000) / fontOf(face).unitsPerEm,
  descent: (face) => (-fontOf(face).descent * 1000) / fontOf(face).unitsPerEm,
  substitutes: (face, word) => (isCovered(face, word) ? null : substituted(face, word)),
};

const coveredWords = new Map<Face, Set<string>>();

function isCovered(face: Face, word: string): boolean {
  let known = coveredWords.get(face);
  if (!known) {
    known = new Set();
    coveredWords.set(face, known);
  }
  if (known.has(word)) return true;
  for (const sign of word) if (!covers(face, sign.codePointAt(0) ?? 0) || UNSEEN.test(sign)) return false;
  if (known.size > 60_000) known.clear();
  known.add(word);
  return true;
}

function substituted(face: Face, word: string): Substitute[] {
  const parts: Substitute[] = [];
  for (const sign of word) {
    if (UNSEEN.test(sign)) continue;
    const found = [face, ...standIns(face)].find((one) => covers(one, sign.codePointAt(0) ?? 0));
    const part = { face: found ?? face, text: sign, missing: found === undefined };
    const last = parts.at(-1);
    if (last && last.face === part.face && last.missing === part.missing) last.text += sign;
    else parts.push(part);
  }
  return parts;
}

function standIns(face: Face): Face[] {
  const [, ...cut] = face.split('-');
  return ['serif', 'sans', 'noto'].map((family) => [family, ...cut].join('-'));
}
