import { type QueryPart, queryParts } from './queryParts.ts';
import type { SearchField, SearchKind, SearchQuery } from './searchQuery.ts';
import { searchWords } from './searchWords.ts';

const MOST_TERMS = 24;

/** The names a filter may be typed by. */
export const FIELD_NAMES: Record<string, SearchField> = {
  publisher: 'publisher',
  paper: 'publisher',
  speaker: 'speaker',
  language: 'language',
  lang: 'language',
  kind: 'kind',
};

const KIND_WORDS: Record<string, SearchKind> = {
  source: 'source',
  sources: 'source',
  article: 'source',
  articles: 'source',
  quote: 'quote',
  quotes: 'quote',
  stat: 'stat',
  stats: 'stat',
  number: 'stat',
  numbers: 'stat',
  excerpt: 'excerpt',
  excerpts: 'excerpt',
  briefing: 'briefing',
  briefings: 'briefing',
};

/**
 * Reads what an analyst types: words, "phrases", -without, publisher: speaker: after: before: kind: language: in:title, unused.
 * Nothing is ever wrong: what cannot be understood is read as words, or left out and named in `unread`.
 */
export function readQuery(typed: string): SearchQuery {
  const query: SearchQuery = {
    terms: [],
    filters: [],
    from: '',
    until: '',
    unused: false,
    inTitle: false,
    unread: [],
  };
  const parts = queryParts(typed);
  for (const part of parts) {
    if (part.name === '' || !readFilter(query, part)) readWords(query, part, part.end === typed.length);
  }
  return query;
}

/** Whether nothing is asked for. */
export function asksNothing({ terms, filters, from, until, unused }: SearchQuery): boolean {
  return terms.length === 0 && filters.length === 0 && from === '' && until === '' && !unused;
}

function readWords(query: SearchQuery, part: QueryPart, isLast: boolean): void {
  const written = part.name === '' ? part.value : `${part.name} ${part.value}`;
  if (written === 'unused' && !part.quoted && !part.not) {
    query.unused = true;
    return;
  }
  const words = searchWords(written).map((one) => one.word);
  if (words.length === 0 || query.terms.length === MOST_TERMS) return;
  const last = words.at(-1) ?? '';
  query.terms.push({
    words,
    not: part.not,
    open: isLast && !part.quoted && last.length > 1 && /[\p{L}\p{N}\p{M}]$/u.test(written),
  });
}

/** False where the name is none of ours: then it is words. */
function readFilter(query: SearchQuery, part: QueryPart): boolean {
  const { name, value, not } = part;
  const field = Object.hasOwn(FIELD_NAMES, name) ? FIELD_NAMES[name] : undefined;
  if (field === 'kind') {
    const kind = Object.hasOwn(KIND_WORDS, value.toLowerCase()) ? KIND_WORDS[value.toLowerCase()] : undefined;
    if (kind) query.filters.push({ field, value: kind, not });
    else leaveOut(query, part);
    return true;
  }
  if (field) {
    if (searchWords(value).length > 0) query.filters.push({ field, value, not });
    return true;
  }
  if (name === 'after' || name === 'before') {
    const day = firstDay(value);
    if (day === '') leaveOut(query, part);
    else if (name === 'after') query.from = day;
    else query.until = day;
    return true;
  }
  if (name === 'in' && value.toLowerCase() === 'title') {
    query.inTitle = true;
    return true;
  }
  if (name === 'is' && value.toLowerCase() === 'unused') {
    query.unused = true;
    return true;
  }
  return false;
}

function leaveOut(query: SearchQuery, { name, value }: QueryPart): void {
  if (value !== '') query.unread.push(`${name}:${value}`);
}

/** The first day of a year, a month or a day in ISO form; '' where it is none. */
function firstDay(value: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === undefined) return '';
  const date = `${year}-${month}-${day}`;
  const read = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? '' : date;
}
