import type { Evidence } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';
import { peopleIn } from './quotes/people.ts';
import { sceneOf } from './quotes/scene.ts';
import { suggestQuotes } from './quotes/suggestQuotes.ts';
import { suggestStats } from './stats/suggestStats.ts';
import { suggestExcerpts } from './suggestExcerpts.ts';
import { withinReach } from './withinReach.ts';

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
