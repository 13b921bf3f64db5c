import type { Evidence } from '../../../engine/nouns/evidence.ts';
import type { Id } from '../../../engine/nouns/id.ts';
import { readEvidence } from '../../../engine/nouns/readEvidence.ts';
import type { SourceMeta } from '../../../engine/nouns/source.ts';
import { readQuery } from '../../../engine/search/readQuery.ts';
import { searchWords } from '../../../engine/search/searchWords.ts';
import type { EvidenceOffer } from '../../bridge.ts';
import type { Stacks } from '../stacks.ts';
import { matching, phrase, USED_EVIDENCE } from './matching.ts';
import { placeOf } from './searchIndex.ts';

export interface OfferWish {
  kinds: Evidence['kind'][];
  query: string;
  about: string;
  placed: Id[];
  offset: number;
  limit: number;
}

/** What fits, best first; the best of those that say the same words in the same text stands for all. */
export type Offers = (wish: OfferWish) => { offers: EvidenceOffer[]; more: boolean };

/** The rarest words of a briefing say best what it is about. */
const MOST_WORDS = 12;
/** A word that stands in more than this share of the library says nothing. */
const COMMON_SHARE = 0.02;
/** A rare word in common counts for more than being accepted, however the words are ranked among themselves. */
const NEAR = 3;
/** So much nearer to the briefing counts a piece that the analyst has accepted. */
const ACCEPTED = 2;

interface Row {
  n: number;
  same: number;
  source: number;
  placed: number;
}

export function openOffers(stacks: Stacks): Offers {
  const { db, read } = stacks;
  db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.found_words USING fts5vocab(main, found, 'row')");
  const frequency = db.prepare('SELECT doc FROM temp.found_words WHERE term = ?');
  const size = db.prepare('SELECT count(*) AS count FROM entries');
  const piece = db.prepare(`
    SELECT e.id, e.json, s.described, (SELECT count(*) FROM uses u JOIN briefings b ON b.id = u.briefing_id
      WHERE u.evidence_id = e.id AND b.removed_at IS NULL) AS uses
    FROM evidence e JOIN sources s ON s.id = e.source_id WHERE e.sequence = ?`);
  const groupOf = db.prepare(`
    SELECT coalesce(l.group_id, s.id) AS id FROM sources s LEFT JOIN likenesses l ON l.source_id = s.id WHERE s.sequence = ?`);
  const papers = db.prepare(`
    SELECT DISTINCT coalesce(nullif(s.described ->> '$.publisher', ''), nullif(s.described ->> '$.title', ''), 'an untitled article') AS name
    FROM entries e JOIN sources s ON s.sequence = e.source JOIN likenesses l ON l.source_id = s.id
    WHERE e.same = ? AND l.group_id = ? AND e.source <> (SELECT source FROM entries WHERE n = ?)`);

  const textOf = (source: number) => String(groupOf.get(source)?.id);

  /** The words that tell this briefing from others, as a query of which any may match; '' where there are none. */
  const nearTo = (about: string): string => {
    const most = Number(size.get()?.count) * COMMON_SHARE;
    const words = [...new Set(searchWords(about).map((one) => one.word))].filter((word) => word.length > 2);
    return words
      .slice(0, 600)
      .map((word) => ({ word, doc: Number(frequency.get(word)?.doc ?? 0) }))
      .filter(({ doc }) => doc > 0 && doc <= Math.max(most, 3))
      .sort((one, other) => one.doc - other.doc)
      .slice(0, MOST_WORDS)
      .map(({ word }) => phrase({ words: [word], open: false }))
      .join(' OR ');
  };

  const offerOf = ({ n, same, source }: Row): EvidenceOffer => {
    const [, sequence] = placeOf(n);
    const found = piece.get(sequence) as { json: string; described: string; uses: number };
    const { title, publisher, publishedOn } = JSON.parse(found.described) as SourceMeta;
    return {
      evidence: readEvidence(JSON.parse(found.json)),
      source: { title, publisher, publishedOn },
      uses: found.uses,
      alsoIn: papers.all(same, textOf(source), n).map((row) => String(row.name)),
    };
  };

  return ({ kinds, query, about, placed, offset, limit }) =>
    read(() => {
      const near = nearTo(about);
      const { sql, values } = matching(readQuery(query), { columns: '{title words about}' });
      const kindMarks = kinds.map(() => '?').join(', ');
      const rows = db
        .prepare(`
          WITH used AS MATERIALIZED (${USED_EVIDENCE}),
            here AS MATERIALIZED (SELECT ev.sequence * 4 + 1 AS n FROM json_each(?) j JOIN evidence ev ON ev.id = j.value),
            near AS MATERIALIZED (SELECT rowid AS n, bm25(found, 0.0, 1.0, 0.5) AS rank FROM found WHERE ${near === '' ? '0' : 'found MATCH ?'})
          SELECT e.n, e.same, e.source, e.n IN (SELECT n FROM here) AS placed
          FROM (SELECT e.n, e.same, e.source, e.confirmed ${sql} AND e.kind IN (${kindMarks})) e LEFT JOIN near ON near.n = e.n
          ORDER BY placed, e.n IN (SELECT n FROM used), coalesce(near.rank - ${NEAR}, 0) - e.confirmed * ${ACCEPTED}, e.source DESC, e.n`)
        .iterate(JSON.stringify(placed), ...(near === '' ? [] : [near]), ...values, ...kinds) as Iterable<unknown>;
      const wanted: Row[] = [];
      let seen = 0;
      for (const row of asOne(rows as Iterable<Row>, textOf)) {
        if (seen++ < offset) continue;
        if (wanted.length === limit) return { offers: wanted.map(offerOf), more: true };
        wanted.push(row);
      }
      return { offers: wanted.map(offerOf), more: false };
    });
}

/** Placed twice under two sources: both are shown, since both stand in the briefing. */
function* asOne(rows: Iterable<Row>, textOf: (source: number) => string): Iterable<Row> {
  const first = new Map<string, number>();
  for (const row of rows) {
    const key = `${textOf(row.source)} ${row.same}`;
    const known = first.get(key);
    if (known !== undefined && known !== row.source && row.placed === 0) continue;
    if (known === undefined) first.set(key, row.source);
    yield row;
  }
}
