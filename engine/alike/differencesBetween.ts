import { quotesOf } from '../capture/quotes/quotesOf.ts';
import type { CopyDifference, Stretch } from '../nouns/copyDifference.ts';
import type { Source } from '../nouns/source.ts';
import { type CopyWord, copyWords } from './copyWords.ts';
import { figureDifferences } from './figureDifferences.ts';
import { gapsIn } from './gapsIn.ts';
import { pairWords } from './pairWords.ts';
import { quotedDifferences } from './quotedDifferences.ts';
import { speakerDifferences } from './speakerDifferences.ts';
import { stretchOf } from './stretchOf.ts';

/** Two copies laid side by side: which word of the one is which of the other. */
export interface SideBySide {
  one: CopyWord[];
  other: CopyWord[];
  pairs: Map<number, number>;
  back: Map<number, number>;
  text: string;
  otherText: string;
}

/**
 * What two copies of one report do not say alike: numbers, days and units; words within quotation marks; who is quoted. Not what only one of
 * them has, nor case, typography and lost spaces. In the order of the first; exchanged they give the same, the other way round. Offsets
 * are UTF-16 code units of each one's text. Read only where the two carry the same text (`likeness`): of others it says nothing.
 */
export function differencesBetween(one: Source, other: Source): CopyDifference[] {
  if (one.text === other.text) return [];
  // The pairing of words need not be the same from either side: it is always made from the same one.
  if (other.text < one.text) return differencesBetween(other, one).map(exchanged).sort(inOrder);
  const words = [copyWords(one), copyWords(other)] as const;
  const pairs = pairWords(...words);
  const back = new Map([...pairs].map(([from, to]) => [to, from]));
  const side: SideBySide = { one: words[0], other: words[1], pairs, back, text: one.text, otherText: other.text };
  const figures = figureDifferences(side);
  const quoted = quotedDifferences(side, one, other).filter((each) => !figures.some((figure) => holds(each, figure)));
  const speakers = mayNameOthers(side) ? speakerDifferences(side, quotesOf(one), quotesOf(other)) : [];
  return [...figures, ...quoted, ...speakers].sort(inOrder);
}

/** Who speaks is read only where a name may have taken another's place: it is dear, and of a text in capitals it knows nothing. */
function mayNameOthers(side: SideBySide): boolean {
  const isShouted = (text: string) => (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  const named = (words: string) => /(?<!\p{L})\p{Lu}/u.test(words);
  return (
    !isShouted(side.text) &&
    !isShouted(side.otherText) &&
    gapsIn(side).some(
      ({ one, other }) =>
        named(stretchOf(side.one, side.text, one).text) && named(stretchOf(side.other, side.otherText, other).text),
    )
  );
}

function exchanged({ kind, one, other }: CopyDifference): CopyDifference {
  return { kind, one: other, other: one };
}

function inOrder(a: CopyDifference, b: CopyDifference): number {
  return a.one.start - b.one.start || a.other.start - b.other.start || a.kind.localeCompare(b.kind);
}

/** Words that differ because their number does (a unit within quotation marks) are told once. */
function holds(quoted: CopyDifference, figure: CopyDifference): boolean {
  const within = (a: Stretch, b: Stretch) => a.start >= b.start && a.end <= b.end;
  return within(quoted.one, figure.one) && within(quoted.other, figure.other);
}
