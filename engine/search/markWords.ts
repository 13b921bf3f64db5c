import type { SearchQuery, SearchTerm } from './searchQuery.ts';
import { type SearchWord, searchWords } from './searchWords.ts';

/** Before and after what matched. Text that has these letters of its own has lost them. */
const HIT_START = '\uE000';
const HIT_END = '\uE001';

interface Mark {
  start: number;
  end: number;
  term: number;
}

/** The whole text with marks around what was looked for. */
export function markWords(text: string, query: SearchQuery): string {
  return withMarks(plain(text), marksIn(plain(text), query), 0, text.length);
}

/** How many of the terms that are looked for stand in a text. */
export function countTerms(text: string, query: SearchQuery): number {
  return new Set(marksIn(text, query).map(({ term }) => term)).size;
}

/** Up to `most` code units around the place where most of what was looked for stands together, and where that is; the beginning and -1 where nothing does. */
export function markedStretch(text: string, query: SearchQuery, most: number): { text: string; start: number } {
  const clean = plain(text);
  const { marks, start } = placeIn(clean, query, most);
  const [from, to] = stretch(clean, Math.max(0, start), most);
  const before = from > 0 ? '…' : '';
  const after = to < clean.length ? '…' : '';
  return { text: `${before}${withMarks(clean, marks, from, to)}${after}`.replace(/\s+/g, ' '), start };
}

/** Characters that are read first: of a long article seldom more is needed. */
const READ = 800;
/** What ends so near the end of what was read may be half a word. */
const AT_CUT = 60;

function placeIn(text: string, query: SearchQuery, most: number): { marks: Mark[]; start: number } {
  const terms = query.terms.filter((term) => !term.not).length;
  for (let read = READ; read < text.length; read *= 4) {
    const marks = marksIn(text.slice(0, read), query);
    const { start, count } = densest(marks, most);
    if (count === terms && start + most < read - AT_CUT) return { marks, start };
  }
  const marks = marksIn(text, query);
  return { marks, start: densest(marks, most).start };
}

function plain(text: string): string {
  return text.replace(/[\uE000\uE001]/g, ' ');
}

function marksIn(text: string, { terms }: SearchQuery): Mark[] {
  const wanted = terms.map((term, index) => ({ term, index })).filter(({ term }) => !term.not);
  if (wanted.length === 0) return [];
  const words = searchWords(text);
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const { term, index } of wanted) {
      const last = words[at + term.words.length - 1];
      const first = words[at];
      if (first && last && matches(words, at, term)) marks.push({ start: first.start, end: last.end, term: index });
    }
  }
  return marks;
}

function matches(words: SearchWord[], at: number, { words: wanted, open }: SearchTerm): boolean {
  return wanted.every((word, index) => {
    const found = words[at + index]?.word ?? '';
    return open && index === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
}

function withMarks(text: string, marks: Mark[], from: number, to: number): string {
  let done = from;
  let marked = '';
  for (const { start, end } of marks) {
    if (start < done || end > to) continue;
    marked += `${text.slice(done, start)}${HIT_START}${text.slice(start, end)}${HIT_END}`;
    done = end;
  }
  return marked + text.slice(done, to);
}

/** The mark at which the window begins that holds the most different terms, and how many it holds; -1 without any. */
function densest(marks: Mark[], most: number): { start: number; count: number } {
  let best = -1;
  let count = 0;
  for (const [at, { start }] of marks.entries()) {
    const seen = new Set<number>();
    for (let next = at; next < marks.length; next++) {
      const mark = marks[next];
      if (!mark || mark.end > start + most * 0.7) break;
      seen.add(mark.term);
    }
    if (seen.size <= count) continue;
    count = seen.size;
    best = start;
  }
  return { start: best, count };
}

/** A place with a little before it, cut between words. */
function stretch(text: string, best: number, most: number): [from: number, to: number] {
  if (text.length <= most) return [0, text.length];
  const from = atSpace(text, Math.max(0, Math.min(best - Math.floor(most * 0.25), text.length - most)), best);
  return [from, from + most >= text.length ? text.length : backToSpace(text, from + most)];
}

/** The beginning of the next word, where one comes before `limit`. */
function atSpace(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, limit).search(/\s\S/u);
  return space < 0 ? whole(text, from) : from + space + 1;
}

function backToSpace(text: string, to: number): number {
  const tail = text.slice(to - 24, to).search(/\s\S*$/u);
  return tail < 0 ? whole(text, to) : to - 24 + tail;
}

/** Never within a surrogate pair. */
function whole(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
