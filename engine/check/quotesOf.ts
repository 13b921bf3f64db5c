import { peopleIn } from '../capture/quotes/people.ts';
import { sceneOf } from '../capture/quotes/scene.ts';
import { suggestQuotes } from '../capture/quotes/suggestQuotes.ts';
import type { Quote } from '../nouns/evidence.ts';
import { rememberedArticle, rememberedIn } from '../nouns/remembered.ts';
import type { Source } from '../nouns/source.ts';

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

/** Who is named as the speaker of a quotation in a paragraph; `start` is where its words begin. '' for nobody, or only "he". */
export function namedIn(text: string, start: number, language: string): string {
  const quote = readParagraph(text, language).find((one) => one.start <= start + 2 && one.end > start);
  return quote?.speaker ?? '';
}

const readParagraph = rememberedIn(paragraphQuotes, 512);

function paragraphQuotes(text: string, language: string): Quote[] {
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  const scene = sceneOf(text, language, peopleIn(text, language));
  const paragraph = { id: 'src_paragraph', text, language, blocks: [block] } as unknown as Source;
  return suggestQuotes(paragraph, scene);
}
