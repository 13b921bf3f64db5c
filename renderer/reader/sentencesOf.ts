export interface Sentence {
  start: number;
  end: number;
}

/** The sentences of `start`..`end`, in offsets of the whole text; together they cover it without gap (UAX 29). */
export function sentencesOf(text: string, start: number, end: number, language: string): Sentence[] {
  const segments = segmenterFor(language).segment(text.slice(start, end));
  return [...segments].map((one) => ({ start: start + one.index, end: start + one.index + one.segment.length }));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language || 'en', { granularity: 'sentence' });
  } catch {
    // A language tag guessed from a page need not be one.
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(language, segmenter);
  return segmenter;
}
