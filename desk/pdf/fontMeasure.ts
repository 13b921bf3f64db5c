import type { Measure, Substitute } from '../../engine/layout/measure.ts';
import type { Face } from '../../engine/nouns/page.ts';
import { standIns } from './fontCatalogue.ts';
import { hyphenationPoints } from './hyphenation.ts';
import { covers, heightOf, type Shape, shapeOf } from './shapes.ts';

/** Characters that have no sign of their own: joiners, marks of direction, variation selectors. They shape their neighbours. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|\p{Variation_Selector}/u;

/** Measures with the bundled fonts. A word whose face lacks a sign borrows it from another family. */
export const fontMeasure: Measure = {
  width: (face, word, rightToLeft) => shapeOf(face, word, rightToLeft).width,
  ascent: (face) => heightOf(face).ascent,
  descent: (face) => heightOf(face).descent,
  known: knownWord,
  substitutes: knownSubstitutes,
  hyphenate: hyphenationPoints,
};

/** Words remembered before all are forgotten. */
const MOST_WORDS = 60_000;

function knownWord(face: Face, word: string, rightToLeft: boolean): Shape | null {
  const shape = shapeOf(face, word, rightToLeft);
  shape.covered ??= coversAll(face, word);
  return shape.covered ? shape : null;
}

const substitutedWords = new Map<string, Substitute[]>();

function knownSubstitutes(face: Face, word: string, language: string): Substitute[] {
  const key = `${face} ${language} ${word}`;
  let known = substitutedWords.get(key);
  if (!known) {
    known = substituted(face, word, language);
    if (substitutedWords.size > MOST_WORDS) substitutedWords.clear();
    substitutedWords.set(key, known);
  }
  return known;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A letter and its marks stay in one face; a sign that many faces have stays in the face of its neighbour. */
function substituted(face: Face, word: string, language: string): Substitute[] {
  const parts: Substitute[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1);
    const faces = [face, ...(last && last.face !== face ? [last.face] : []), ...standIns(face, segment, language)];
    const found = faces.find((one) => coversAll(one, segment));
    const part = { face: found ?? face, text: segment, missing: found === undefined };
    if (last && last.face === part.face && last.missing === part.missing) last.text += segment;
    else parts.push(part);
  }
  return parts;
}

function coversAll(face: Face, text: string): boolean {
  for (const sign of text) if (!covers(face, sign.codePointAt(0) ?? 0) && !UNSEEN.test(sign)) return false;
  return true;
}
