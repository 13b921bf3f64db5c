import type { Quote } from '../../nouns/evidence.ts';
import { rememberedArticle } from '../../nouns/remembered.ts';
import type { Source } from '../../nouns/source.ts';
import { peopleIn } from './people.ts';
import { sceneOf } from './scene.ts';
import { suggestQuotes } from './suggestQuotes.ts';

/** Longer articles are read up to here, as capture does. UTF-16 code units. */
const MOST_TEXT = 250_000;

/** The quotations of an article with whom capture takes for their speakers. */
export const quotesOf = rememberedArticle(quotesIn);

function quotesIn(source: Source): Quote[] {
  const text = source.text.slice(0, MOST_TEXT);
  const blocks = source.blocks.filter(({ end }) => end <= MOST_TEXT);
  const scene = sceneOf(text, source.language, peopleIn(text, source.language));
  return suggestQuotes({ ...source, text, blocks }, scene);
}
