import type { CopyDifference } from '../nouns/copyDifference.ts';
import type { CopyWord, Figure } from './copyWords.ts';
import type { SideBySide } from './differencesBetween.ts';
import { firstFrom } from './firstFrom.ts';
import { lettersOf } from './lettersOf.ts';

/** Numbers, days and months that stand at the same place of both copies and are not the same. */
export function figureDifferences(side: SideBySide): CopyDifference[] {
  const { one, other, pairs, text, otherText } = side;
  return [...pairs].flatMap(([at, there]): CopyDifference[] => {
    const [mine, theirs] = [one[at]?.figure, other[there]?.figure];
    if (!mine || !theirs || isSame(side, mine, theirs)) return [];
    if (!standsAlike(side, at, there) || stoodNear(side, at, there)) return [];
    return [{ kind: 'number', one: toldOf(mine, text), other: toldOf(theirs, otherText) }];
  });
}

/** With what it counts. */
function toldOf({ start, unitEnd }: Figure, text: string) {
  return { start, end: unitEnd, text: text.slice(start, unitEnd) };
}

function isSame(side: SideBySide, a: Figure, b: Figure): boolean {
  if (a.value === b.value && a.value !== '' && !(contrary(a, b) || otherUnit(side, a, b))) return true;
  return isWrittenAlike(side, a, b);
}

/** "1.6 MILLION", "1.6million": the same letters from the number on, or up to its end, whatever a reader makes of them. */
function isWrittenAlike({ text, otherText }: SideBySide, a: Figure, b: Figure): boolean {
  if (contrary(a, b)) return false;
  const [mine, theirs] = [lettersOf(text.slice(a.start, a.unitEnd)), lettersOf(otherText.slice(b.start, b.unitEnd))];
  const most = Math.max(mine.length, theirs.length);
  const from = (words: string, at: number) => lettersOf(words.slice(at, at + 3 * most + 20)).slice(0, most);
  const upTo = (words: string, at: number) => lettersOf(words.slice(Math.max(0, at - 3 * most - 20), at)).slice(-most);
  return from(text, a.start) === from(otherText, b.start) || upTo(text, a.unitEnd) === upTo(otherText, b.unitEnd);
}

function contrary(a: Figure, b: Figure): boolean {
  return a.way !== '' && b.way !== '' && a.way !== b.way;
}

/** Both count something, and not the same; where the noun itself stands in both, only the words around it were read otherwise. */
function otherUnit({ one, other, pairs, back }: SideBySide, a: Figure, b: Figure): boolean {
  if (a.unit === '' || b.unit === '' || stem(a.unit) === stem(b.unit)) return false;
  if (a.unitEnd === a.end || b.unitEnd === b.end) return true;
  return !pairs.has(firstFrom(one, a.unitEnd) - 1) && !back.has(firstFrom(other, b.unitEnd) - 1);
}

function stem(unit: string): string {
  return lettersOf(unit).replace(/(?:e?s|e?n)$/, '');
}

/** So far on both sides of a number the words must be the same ones for it to be the same number. */
const NEAR = 3;

/** Words of the same sentence that are paired beside it, before and behind; where it opens or ends the sentence in both, there are none. */
function standsAlike({ one, other, pairs }: SideBySide, at: number, there: number): boolean {
  return [-1, 1].every((way) => {
    const [mine, theirs] = [besides(one, at, way), besides(other, there, way)];
    if (mine.length === 0 && theirs.length === 0) return true;
    return mine.some((word) => theirs.includes(pairs.get(word) ?? -1));
  });
}

function besides(words: CopyWord[], at: number, way: number): number[] {
  const { sentence } = words[at] ?? { sentence: -1 };
  const found: number[] = [];
  for (let step = 1; step <= NEAR; step++) {
    const next = words[at + way * step];
    if (!next || next.sentence !== sentence) break;
    found.push(at + way * step);
  }
  return found;
}

/** "the 5 ships" and "12 of the 5 ships": the number is there, beside one that was put in. */
function stoodNear({ one, other, pairs, back }: SideBySide, at: number, there: number): boolean {
  const isThere = (words: CopyWord[], taken: Map<number, number>, place: number, value: string | undefined) =>
    value !== '' &&
    words.slice(Math.max(0, place - 4), place + 5).some((word, index) => {
      const where = Math.max(0, place - 4) + index;
      return where !== place && word.figure?.value === value && !taken.has(where);
    });
  return isThere(other, back, there, one[at]?.figure?.value) || isThere(one, pairs, at, other[there]?.figure?.value);
}
