import { peopleIn } from '../capture/quotes/people.ts';
import { sceneOf } from '../capture/quotes/scene.ts';
import { suggestQuotes } from '../capture/quotes/suggestQuotes.ts';
import type { Quote } from '../nouns/evidence.ts';
import { rememberedIn } from '../nouns/remembered.ts';
import type { Source } from '../nouns/source.ts';

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
