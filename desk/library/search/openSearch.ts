import { asksNothing, readQuery } from '../../../engine/search/readQuery.ts';
import type { SearchQuery } from '../../../engine/search/searchQuery.ts';
import type { SearchCounts, SearchFacets, SearchHit } from '../../bridge.ts';
import type { Stacks } from '../stacks.ts';
import { type Matching, matching } from './matching.ts';
import { openHits } from './openHits.ts';

export interface Search {
  /** Best first; nothing where nothing is asked for. */
  hits(typed: string, limit: number, offset?: number): SearchHit[];
  /** How much there is of every kind, whatever kind is asked for. */
  counts(typed: string): SearchCounts;
  /** What the found ones can be narrowed to, most frequent first. */
  facets(typed: string): SearchFacets;
}

const MOST_FACETS = 60;
/**
 * A word in a title counts so much more than one in the text: a headline comes before a short piece that is hardly more than the word.
 * What evidence is only offered by counts nothing.
 */
const RANK = 'bm25(found, 24.0, 1.0, 0.0)';

export function openSearch(stacks: Stacks): Search {
  const { db, read } = stacks;
  const hitOf = openHits(db);

  const rowsOf = (query: SearchQuery, limit: number, offset: number): number[] => {
    const { ranked, sql, values } = matching(query);
    const order = ranked ? `${RANK}, e.day DESC, e.n DESC` : 'e.day DESC, e.n DESC';
    const rows = db.prepare(`SELECT e.n ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`).all(...values, limit, offset);
    return rows.map((row) => Number(row.n));
  };

  return {
    hits: (typed, limit, offset = 0) =>
      read(() => {
        const query = readQuery(typed);
        return asksNothing(query) ? [] : rowsOf(query, limit, offset).map((row) => hitOf(row, query));
      }),

    counts: (typed) =>
      read(() => {
        const counts: SearchCounts = { source: 0, quote: 0, stat: 0, excerpt: 0, briefing: 0 };
        const { sql, values } = matching(readQuery(typed), { without: 'kind' });
        for (const row of db.prepare(`SELECT e.kind, count(*) AS count ${sql} GROUP BY e.kind`).all(...values)) {
          counts[row.kind as keyof SearchCounts] = Number(row.count);
        }
        return counts;
      }),

    facets: (typed) =>
      read(() => {
        const query = readQuery(typed);
        const names = (field: 'publisher' | 'speaker') => {
          const { sql, values } = matching(query, { without: field });
          return facet(
            `SELECT names.name, count FROM (SELECT e.${field} AS id, count(*) AS count ${sql} GROUP BY e.${field})
             JOIN names USING (id) ORDER BY count DESC, name LIMIT ${MOST_FACETS}`,
            values,
          );
        };
        const { sql, values } = matching(query, { without: 'language' });
        return {
          publishers: names('publisher'),
          speakers: names('speaker'),
          languages: facet(
            `SELECT e.language AS name, count(*) AS count ${sql} AND e.language <> ''
             GROUP BY e.language ORDER BY count DESC, name LIMIT ${MOST_FACETS}`,
            values,
          ),
        };
      }),
  };

  function facet(sql: string, values: Matching['values']) {
    return db
      .prepare(sql)
      .all(...values)
      .map((row) => ({ name: String(row.name), count: Number(row.count) }));
  }
}
