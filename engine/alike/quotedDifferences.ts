import { quotationsIn } from '../capture/quotes/quotations.ts';
import type { CopyDifference } from '../nouns/copyDifference.ts';
import type { Source } from '../nouns/source.ts';
import type { CopyWord } from './copyWords.ts';
import type { SideBySide } from './differencesBetween.ts';
import { firstFrom } from './firstFrom.ts';
import { gapsIn } from './gapsIn.ts';
import { lettersOf } from './lettersOf.ts';
import { type Reach, stretchOf } from './stretchOf.ts';

/** Beyond so many words in a row that are not paired another passage stands there. */
const MOST_WORDS = 60;

/**
 * Words within quotation marks in both copies for which other words stand, or which are left out in the middle; one difference for each
 * quotation. A quotation that only ends sooner says nothing else.
 */
export function quotedDifferences(side: SideBySide, first: Source, second: Source): CopyDifference[] {
  const mine = quotedIn(first, side.one);
  const theirs = quotedIn(second, side.other);
  const found = new Map<string, { one: Reach; other: Reach; within: [Reach, Reach] }>();
  for (const gap of gapsIn(side)) {
    const [one, other] = [around(mine, gap.one), around(theirs, gap.other)];
    if (!one || !other || !isOther(side, gap, one, other)) continue;
    const key = `${one.from} ${other.from}`;
    const known = found.get(key);
    found.set(key, {
      one: known ? { from: known.one.from, to: gap.one.to } : gap.one,
      other: known ? { from: known.other.from, to: gap.other.to } : gap.other,
      within: [one, other],
    });
  }
  return [...found.values()].map(({ one, other, within }) => {
    // What was left out is told with a word beside it: there are no words to show otherwise.
    const short = one.from === one.to || other.from === other.to;
    return {
      kind: 'quotation',
      one: stretchOf(side.one, side.text, short ? wider(one, within[0]) : one),
      other: stretchOf(side.other, side.otherText, short ? wider(other, within[1]) : other),
    };
  });
}

/** The quotation in which the words stand, or within which nothing stands in their place. */
function around(quoted: Reach[], { from, to }: Reach): Reach | undefined {
  return quoted.find((one) => (from < to ? one.from <= from && one.to >= to : one.from <= from && one.to >= from));
}

function isOther(side: SideBySide, gap: { one: Reach; other: Reach }, one: Reach, other: Reach): boolean {
  const [mine, theirs] = [gap.one.to - gap.one.from, gap.other.to - gap.other.from];
  if (mine > MOST_WORDS || theirs > MOST_WORDS) return false;
  // Something left out at either end: the quotation begins later or ends sooner.
  const atEdge = (reach: Reach, { from, to }: Reach) => reach.from === from || reach.to === to;
  if ((mine === 0 || theirs === 0) && (atEdge(gap.one, one) || atEdge(gap.other, other))) return false;
  const isSame = (first: Reach, second: Reach) =>
    lettersAlone(side.one, side.text, first) === lettersAlone(side.other, side.otherText, second);
  // A number beside it may have taken a word of it along in one of the two.
  return !isSame(gap.one, gap.other) && !isSame(wider(gap.one, one), wider(gap.other, other));
}

/** "cease-fire" and "ceasefire" are one. */
function lettersAlone(words: CopyWord[], text: string, reach: Reach): string {
  return lettersOf(stretchOf(words, text, reach).text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function wider({ from, to }: Reach, within: Reach): Reach {
  return { from: Math.max(within.from, from - 1), to: Math.min(within.to, to + 1) };
}

function quotedIn({ text, blocks }: Source, words: CopyWord[]): Reach[] {
  return blocks.flatMap((block) =>
    quotationsIn(text.slice(block.start, block.end)).flatMap(({ start, end }) => {
      const from = firstFrom(words, block.start + start);
      const to = firstFrom(words, block.start + end);
      return to > from ? [{ from, to }] : [];
    }),
  );
}
