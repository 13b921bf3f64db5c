import LineBreaker from 'linebreak';

const HANGUL = /\p{Script=Hangul}/u;
/** Scripts that put no spaces between words: where words end is for a dictionary to tell (UAX 14, class SA). */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
/** Their blocks: most text is none of theirs, and a class of scripts takes longer to ask. */
const MAY_BE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f\ud804]/;
const LANGUAGES: [RegExp, string][] = [
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
];
/** Marks of repetition and abbreviation: they stay with the word before them. */
const STAYS = /[\u0e2f\u0e46\u0eaf\u0ec6\u17d7\u17d8]/;

/**
 * A space between signs that never keep a line together across it: letters, digits, and the stops that follow them (UAX 14,
 * classes AL, NU, IS). A line may end here whatever stands before and after, so text is looked at in parts.
 */
const PLAIN_SPACE =
  /[A-Za-z\d.,:;\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f] (?=[A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])/g;
/** A part within which no line may end. */
const PLAIN_WORD = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+[.,:;]? ?$/;

/** Where a line may end: offsets in UTF-16 code units after which the next line begins (UAX 14), the end of the text last. Korean lines end between words. */
export function lineEnds(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  PLAIN_SPACE.lastIndex = 0;
  while (PLAIN_SPACE.test(text)) {
    const { lastIndex: to } = PLAIN_SPACE;
    addEnds(ends, text, from, to);
    from = to;
  }
  if (from < text.length) addEnds(ends, text, from, text.length);
  return ends;
}

function addEnds(ends: number[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  if (PLAIN_WORD.test(part)) {
    ends.push(to);
    return;
  }
  for (const end of endsOf(part)) ends.push(from + end);
}

function endsOf(text: string): number[] {
  const breaker = new LineBreaker(text);
  const ends: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (!partsKoreanWord(text, next.position)) ends.push(next.position);
  }
  const words = MAY_BE_UNSPACED.test(text) ? unspacedWordEnds(text) : [];
  return words.length === 0 ? ends : [...new Set([...ends, ...words])].sort((a, b) => a - b);
}

function partsKoreanWord(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at];
  return before !== undefined && after !== undefined && HANGUL.test(before) && HANGUL.test(after);
}

function unspacedWordEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: stretch, index } of text.matchAll(UNSPACED)) {
    const language = LANGUAGES.find(([script]) => script.test(stretch))?.[1];
    for (const { index: at } of new Intl.Segmenter(language, { granularity: 'word' }).segment(stretch)) {
      if (at > 0 && !STAYS.test(stretch[at] ?? '')) ends.push(index + at);
    }
  }
  return ends;
}
