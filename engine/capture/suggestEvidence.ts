import type { Evidence } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';
import { peopleIn } from './quotes/people.ts';
import { sceneOf } from './quotes/scene.ts';
import { suggestQuotes } from './quotes/suggestQuotes.ts';
import { suggestStats } from './stats/suggestStats.ts';
import { suggestExcerpts } from './suggestExcerpts.ts';

/** Longer texts are read up to here: nobody goes through ten thousand suggestions. UTF-16 code units. */
const MOST_TEXT = 250_000;

/** What may be worth lifting out of a source, in reading order: quotes with speakers, numbers, excerpts. Nothing is confirmed. */
export function suggestEvidence(source: Source): Evidence[] {
  const read = withinReach(source);
  const people = peopleIn(read.text, read.language);
  const scene = sceneOf(read.text, read.language, people);
  const quotes = suggestQuotes(read, scene);
  const stats = suggestStats(read, people);
  const excerpts = suggestExcerpts(read, [...quotes, ...stats], scene);
  return [...quotes, ...stats, ...excerpts].sort((a, b) => a.start - b.start || a.end - b.end);
}

function withinReach(source: Source): Source {
  if (source.text.length <= MOST_TEXT) return source;
  const blocks = source.blocks
    .filter((block) => block.start < MOST_TEXT)
    .map((block) => (block.end > MOST_TEXT ? { ...block, end: MOST_TEXT } : block));
  return { ...source, text: source.text.slice(0, MOST_TEXT), blocks };
}
