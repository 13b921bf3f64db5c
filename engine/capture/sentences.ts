import type { Source, SourceBlock } from '../nouns/source.ts';

/** A sentence of a source: UTF-16 offsets, end exclusive, white space trimmed. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Rep|Sen|Gov|No|Nr|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mio|Mrd|U\.S|U\.K|e\.g|i\.e|z\.B|d\.h|a\.m|p\.m)|\b\p{Lu})\.$/u;

/** Beyond this nothing is a sentence: a text without end marks is cut so that the rules above it keep their pace. UTF-16 code units. */
const LONGEST = 2_000;

/** The sentences of one block, in order. Abbreviations and initials do not end one. */
export function sentencesOf(source: Pick<Source, 'text' | 'language'>, block: SourceBlock): Sentence[] {
  const text = source.text.slice(block.start, block.end);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const piece of segmenterFor(source.language).segment(text)) {
    const end = piece.index + piece.segment.length;
    const goesOn = end < text.length && ABBREVIATION.test(text.slice(from, end).trimEnd().slice(-12));
    if (goesOn && end - from < LONGEST) continue;
    const words = text.slice(from, end);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (trimmed !== '' && trimmed.length <= LONGEST) {
      const start = block.start + from + lead;
      sentences.push({ start, end: start + trimmed.length, text: trimmed });
    }
    from = end;
  }
  return sentences;
}

/** Making a segmenter costs more than a paragraph does; there are few languages in one library. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(isTag(language) ? language : 'en', { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** An analyst may write anything into the field of the language. */
function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
