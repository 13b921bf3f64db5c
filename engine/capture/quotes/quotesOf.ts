import type { Quote } from '../../nouns/evidence.ts';
import { rememberedArticle } from '../../nouns/remembered.ts';
import type { Source } from '../../nouns/source.ts';
import { withinReach } from '../withinReach.ts';
import { peopleIn } from './people.ts';
import { sceneOf } from './scene.ts';
import { suggestQuotes } from './suggestQuotes.ts';

/** The quotations of an article with whom capture takes for their speakers. */
export const quotesOf = rememberedArticle(quotesIn);

function quotesIn(source: Source): Quote[] {
  const read = withinReach(source);
  return suggestQuotes(read, sceneOf(read.text, read.language, peopleIn(read.text, read.language)));
}
