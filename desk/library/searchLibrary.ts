import type { SearchHit } from '../bridge.ts';
import type { Stacks } from './stacks.ts';

const MOST_TERMS = 24;

/**
 * What a person typed as a full-text query: every term quoted, so that nothing in it is an operator, the last one also as a
 * beginning of a word. Null when there is nothing to look for.
 */
export function safeQuery(typed: string): string | null {
  const terms = typed
    .toWellFormed()
    .replaceAll('\0', ' ')
    .replaceAll('"', ' ')
    .split(/\s+/)
    .filter((term) => /[\p{L}\p{N}]/u.test(term))
    .slice(0, MOST_TERMS);
  if (terms.length === 0) return null;
  const endsOpen = /[\p{L}\p{N}]$/u.test(typed);
  return `${terms.map((term) => `"${term}"`).join(' ')}${endsOpen ? '*' : ''}`;
}

/** Best first; a word in a title counts more than one in the text. Snippets carry U+E000 and U+E001 around what matched. */
export function openSearch(stacks: Stacks): (typed: string, limit: number) => SearchHit[] {
  const search = stacks.db.prepare(`
    SELECT found.kind, found.id, found.source_id,
      CASE found.kind WHEN 'briefing' THEN found.title
        ELSE (SELECT s.described ->> '$.title' FROM sources s WHERE s.id = found.source_id) END AS title,
      snippet(found, -1, char(0xE000), char(0xE001), '…', 24) AS snippet
    FROM found WHERE found MATCH ? ORDER BY bm25(found, 4.0, 1.0), found.rowid LIMIT ?`);
  return (typed, limit) =>
    stacks.read(() => {
      const query = safeQuery(typed);
      if (query === null) return [];
      return search.all(query, limit).map((row) => ({
        kind: row.kind as SearchHit['kind'],
        id: String(row.id),
        sourceId: String(row.source_id),
        title: String(row.title ?? ''),
        snippet: String(row.snippet),
      }));
    });
}
