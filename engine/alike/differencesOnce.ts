import type { CopyDifference } from '../nouns/copyDifference.ts';
import type { Source } from '../nouns/source.ts';
import { differencesBetween } from './differencesBetween.ts';

/** Pairs of articles of which the differences are kept. */
const MOST_PAIRS = 512;

/** What two copies say otherwise, found once: a capture never changes, and a briefing is checked again after every pause in typing. */
export function differencesOnce(one: Source, other: Source): CopyDifference[] {
  const key = `${one.id} ${one.language} ${other.id} ${other.language}`;
  const found = known.get(key);
  if (found?.one === one.text && found.other === other.text) return found.differences;
  const differences = differencesBetween(one, other);
  if (known.size >= MOST_PAIRS) known.clear();
  known.set(key, { one: one.text, other: other.text, differences });
  return differences;
}

const known = new Map<string, { one: string; other: string; differences: CopyDifference[] }>();
