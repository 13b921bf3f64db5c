import { findIn, findRepaired } from '../../engine/check/quoteLock.ts';
import { countWords } from '../../engine/nouns/countWords.ts';
import type { Gives } from '../bridge.ts';
import type { Library } from '../library/library.ts';
import type { Answers, Room } from './room.ts';

/** Fewer words than this anybody may write by chance, or they are a name and an office. */
const LEAST_WORDS = 13;
/** Sources that hold all of its first words; the one it was copied from is among the likest. */
const MOST_SOURCES = 20;
const MOST_SEARCHED = 20;

export function answerPassages({ library }: Room): Answers<'source.passage'> {
  return {
    'source.passage': ({ text }) => {
      for (const said of text.split(/[\n\t]+/)) {
        const found = countWords(said) < LEAST_WORDS ? null : findPassage(library, said.trim());
        if (found) return found;
      }
      return null;
    },
  };
}

/** The stored source that says these words, quotation marks and spaces aside. */
function findPassage(library: Library, said: string): Gives<'source.passage'> {
  const hits = library.search.hits(wordsOf(said), MOST_SOURCES * 3);
  const ids = new Set(hits.flatMap((hit) => (hit.kind === 'briefing' ? [] : [hit.sourceId])));
  for (const id of [...ids].slice(0, MOST_SOURCES)) {
    const source = library.sources.open(id);
    const found = findIn(source, said, null) ?? findRepaired(source, said, null);
    if (found && found.verdict !== 'elided') {
      const { start, end } = found;
      return { said, sourceId: id, title: source.title, publisher: source.publisher, start, end };
    }
  }
  return null;
}

/** Bare words: a colon or a dash would be an order to the search. */
function wordsOf(said: string): string {
  return (said.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_SEARCHED).join(' ');
}
