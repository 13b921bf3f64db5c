import { primaryLanguage } from '../../../engine/nouns/primaryLanguage.ts';
import type { SearchFilter, SearchQuery, SearchTerm } from '../../../engine/search/searchQuery.ts';
import { indexedWords } from '../../../engine/search/searchWords.ts';

/** The part of a statement that names the entries a query is about. */
export interface Matching {
  /** Whether words are looked for: only then there is a rank. */
  ranked: boolean;
  /** FROM and WHERE, with the entries as `e`. */
  sql: string;
  values: (string | number)[];
}

/** Rows of the evidence that a briefing prints. */
export const USED_EVIDENCE = `SELECT ev.sequence * 4 + 1 AS n FROM uses u
  JOIN evidence ev ON ev.id = u.evidence_id
  WHERE u.briefing_id NOT IN (SELECT id FROM briefings WHERE removed_at IS NOT NULL)`;
/** Those, and the sources they come from. */
const USED = `WITH used AS MATERIALIZED (${USED_EVIDENCE})
  SELECT n FROM used UNION ALL SELECT x.source * 4 FROM used JOIN entries x ON x.n = used.n`;

interface Wish {
  /** A field whose filters do not count: what else could be chosen in it. */
  without?: SearchFilter['field'];
  /** Where the words may stand. */
  columns?: string;
}

export function matching(query: SearchQuery, { without, columns = '{title words}' }: Wish = {}): Matching {
  const values: (string | number)[] = [];
  const where: string[] = [];
  const within = query.inTitle ? 'title' : columns;
  const wanted = query.terms.filter((term) => !term.not);
  const unwanted = query.terms.filter((term) => term.not);
  if (wanted.length > 0) {
    where.push('found MATCH ?');
    values.push(`${within} : (${wanted.map(phrase).join(' AND ')})`);
  }
  if (unwanted.length > 0) {
    where.push('e.n NOT IN (SELECT rowid FROM found WHERE found MATCH ?)');
    values.push(`${within} : (${unwanted.map(phrase).join(' OR ')})`);
  }
  for (const { field, value, not } of query.filters) {
    if (field === without) continue;
    const [test, ...given] = tested(field, value);
    where.push(not ? `NOT (${test})` : test);
    values.push(...given);
  }
  if (query.from !== '') where.push('e.day >= ?') && values.push(query.from);
  if (query.until !== '') where.push("e.day < ? AND e.day <> ''") && values.push(query.until);
  if (query.unused) where.push(`e.kind <> 'briefing' AND e.n NOT IN (${USED})`);
  const from = wanted.length > 0 ? 'found JOIN entries e ON e.n = found.rowid' : 'entries e';
  return {
    ranked: wanted.length > 0,
    sql: `FROM ${from} WHERE ${where.length > 0 ? where.join(' AND ') : '1'}`,
    values,
  };
}

function tested(field: SearchFilter['field'], value: string): [test: string, ...given: string[]] {
  if (field === 'kind') return ['e.kind = ?', value];
  if (field === 'language') return ['e.language = ?', primaryLanguage(value)];
  return [`e.${field} IN (SELECT id FROM names WHERE instr(words, ?) > 0)`, ` ${indexedWords(value)}`];
}

/** Words have been read by `searchWords`: nothing in them can be an operator. */
export function phrase({ words, open }: Pick<SearchTerm, 'words' | 'open'>): string {
  return `"${words.join(' ')}"${open ? ' *' : ''}`;
}
