import type { CopyDifference } from '../nouns/copyDifference.ts';
import type { Quote } from '../nouns/evidence.ts';
import { sameSpeaker } from '../nouns/sameSpeaker.ts';
import type { CopyWord } from './copyWords.ts';
import type { SideBySide } from './differencesBetween.ts';
import { firstFrom } from './firstFrom.ts';
import { type Reach, stretchOf } from './stretchOf.ts';
import { wordsToCompare } from './wordsToCompare.ts';

/** So near to a quotation, in words, its speaker is named. */
const BESIDE = 25;

/** Quotations that one copy gives to one speaker and the other to another, by names that stand there. */
export function speakerDifferences(side: SideBySide, quotes: Quote[], others: Quote[]): CopyDifference[] {
  const told = new Set<string>();
  return quotes.flatMap((quote): CopyDifference[] => {
    const partner = partnerOf(side, quote, others);
    if (!partner || quote.speaker === '' || partner.speaker === '' || sameSpeaker(quote.speaker, partner.speaker))
      return [];
    const [mine, theirs] = [mentionOf(side.one, quote), mentionOf(side.other, partner)];
    if (!mine || !theirs) return [];
    // The same words stand there: one of the two was only read otherwise, for what stands elsewhere in its article.
    if (isPaired(side.pairs, mine, theirs) || isPaired(side.back, theirs, mine)) return [];
    const key = `${quote.speakerStart} ${partner.speakerStart}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      {
        kind: 'speaker',
        one: stretchOf(side.one, side.text, mine),
        other: stretchOf(side.other, side.otherText, theirs),
      },
    ];
  });
}

/** The quotation of the other copy that holds most of its words. */
function partnerOf({ one, other, pairs }: SideBySide, quote: Quote, others: Quote[]): Quote | undefined {
  const counts = new Map<Quote, number>();
  let words = 0;
  one.forEach((word, at) => {
    if (word.start < quote.start || word.end > quote.end) return;
    words += 1;
    const there = other[pairs.get(at) ?? -1];
    const partner = there && others.find((each) => each.start <= there.start && each.end >= there.end);
    if (partner) counts.set(partner, (counts.get(partner) ?? 0) + 1);
  });
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 >= words ? best[0] : undefined;
}

/** The words of the speaker's name where it stands beside the quotation; null where it does not ("he said"). */
function mentionOf(words: CopyWord[], { speaker, speakerStart, start, end }: Quote): Reach | null {
  if (speakerStart < 0) return null;
  const from = firstFrom(words, speakerStart);
  if (from < firstFrom(words, start) - BESIDE || from > firstFrom(words, end) + BESIDE) return null;
  const name = new Set(wordsToCompare(speaker).map(({ key }) => key));
  let to = from;
  while (to < words.length && name.has(words[to]?.key ?? '')) to += 1;
  return to > from ? { from, to } : null;
}

function isPaired(pairs: Map<number, number>, mine: Reach, theirs: Reach): boolean {
  for (let at = mine.from; at < mine.to; at++) {
    const there = pairs.get(at);
    if (there !== undefined && there >= theirs.from - BESIDE && there <= theirs.to + BESIDE) return true;
  }
  return false;
}
