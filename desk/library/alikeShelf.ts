import { likenessOf, weighShared } from '../../engine/alike/likeness.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { readSource } from '../../engine/nouns/readSource.ts';
import type { Source } from '../../engine/nouns/source.ts';
import { plainAddress } from './search/searchIndex.ts';
import type { Stacks } from './stacks.ts';

/** A stored source that carries the same text, and which share of the shorter of both stands in the other, 0 to 1. */
interface SameText {
  id: Id;
  share: number;
}

export interface AlikeShelf {
  /** Takes the likeness of a source that was just kept; finds what it is a newer version of. */
  add(source: Source): void;
  /** Sources with the same text, likest first. */
  sameText(id: Id): SameText[];
  /** The source that this one is a newer version of, or ''. */
  earlierOf(id: Id): Id | '';
  remove(id: Id): void;
}

/** Shingles that more sources than this share are a form, a disclaimer, a page's frame. */
const COMMON = 200;
/** Old sources whose likeness is taken in one go. */
const FILLED_AT_ONCE = 500;

/** Copies of one article that are laid beside it: a text that stands in more is a form. */
export const MOST_COPIES = 12;

export function openAlikeShelf(stacks: Stacks): AlikeShelf {
  const { db, read, write } = stacks;
  const insertCount = db.prepare('INSERT OR REPLACE INTO likenesses(source_id, shingles, group_id) VALUES (?, ?, ?)');
  const insertShingle = db.prepare('INSERT OR IGNORE INTO shingles(hash, source_id) VALUES (?, ?)');
  const countOf = db.prepare('SELECT shingles, group_id FROM likenesses WHERE source_id = ?');
  const sharedWith = db.prepare(`
    SELECT other.source_id AS id, count(*) AS shared FROM shingles mine JOIN shingles other ON other.hash = mine.hash
    WHERE mine.source_id = ? AND other.source_id <> ? AND (SELECT count(*) FROM shingles s WHERE s.hash = mine.hash LIMIT ${COMMON + 1}) <= ${COMMON}
    GROUP BY other.source_id HAVING shared >= 8`);
  const missing = db.prepare(
    `SELECT captured FROM sources WHERE id NOT IN (SELECT source_id FROM likenesses) ORDER BY sequence DESC LIMIT ${FILLED_AT_ONCE}`,
  );
  const counts = db.prepare('SELECT (SELECT count(*) FROM sources) - (SELECT count(*) FROM likenesses) AS missing');
  const sameAddress = db.prepare(`
    SELECT s.id FROM entries e JOIN sources s ON s.sequence = e.source
    WHERE e.address = ? AND e.address <> '' AND s.id <> ? ORDER BY s.sequence DESC LIMIT 1`);
  const described = db.prepare('SELECT described FROM sources WHERE id = ?');
  const insertVersion = db.prepare('INSERT OR REPLACE INTO versions(source_id, earlier_id) VALUES (?, ?)');
  const earlier = db.prepare(
    'SELECT earlier_id FROM versions v JOIN sources s ON s.id = v.earlier_id WHERE v.source_id = ?',
  );

  const alike = (id: Id): SameText[] => {
    const own = Number(countOf.get(id)?.shingles ?? 0);
    return sharedWith
      .all(id, id)
      .flatMap((row) => {
        const other = Number(countOf.get(String(row.id))?.shingles ?? 0);
        const { ofFirst, ofSecond, same } = weighShared(Number(row.shared), own, other);
        return same ? [{ id: String(row.id), share: Math.max(ofFirst, ofSecond) }] : [];
      })
      .sort((one, other) => other.share - one.share || one.id.localeCompare(other.id));
  };

  /** What was found since the last source came or went: a briefing asks for its sources with every check. */
  const found = new Map<Id, SameText[]>();

  const take = (source: Source): SameText[] => {
    const hashes = likenessOf(source.text);
    for (const hash of hashes) insertShingle.run(hash, source.id);
    insertCount.run(source.id, hashes.length, source.id);
    const same = alike(source.id);
    const [likest] = same;
    const group = likest ? String(countOf.get(likest.id)?.group_id ?? likest.id) : source.id;
    insertCount.run(source.id, hashes.length, group);
    return same;
  };

  const missingNow = () => Number(counts.get()?.missing);

  const fill = () => {
    if (stacks.readOnly !== '' || missingNow() === 0) return;
    const rows = missing.all();
    if (rows.length === 0) return;
    found.clear();
    write(() => {
      for (const row of rows.reverse()) take(readSource(JSON.parse(String(row.captured))));
    });
  };

  return {
    add: (source) =>
      write(() => {
        found.clear();
        // One is this source itself.
        if (missingNow() > 1) fill();
        const same = countOf.get(source.id) ? alike(source.id) : take(source);
        const before = sameAddress.get(plainAddress(source.url), source.id)?.id;
        const version = source.url !== '' && before !== undefined ? String(before) : sameTitle(source, same);
        if (version) insertVersion.run(source.id, version);
      }),

    sameText: (id) => {
      fill();
      const known = found.get(id) ?? read(() => alike(id));
      // What stands in an unfinished step may be taken back.
      if (!db.isTransaction) found.set(id, known);
      return known;
    },

    earlierOf: (id) => read(() => String(earlier.get(id)?.earlier_id ?? '')),

    remove: (id) =>
      write(() => {
        found.clear();
        db.prepare('DELETE FROM shingles WHERE source_id = ?').run(id);
        db.prepare('DELETE FROM likenesses WHERE source_id = ?').run(id);
        db.prepare('DELETE FROM versions WHERE source_id = ? OR earlier_id = ?').run(id, id);
      }),
  };

  /** The same text under the same title in the same paper is a version of it; in another paper it is agency copy. */
  function sameTitle(source: Source, same: SameText[]): Id | undefined {
    if (source.title === '') return undefined;
    return same.find(({ id }) => {
      const meta = JSON.parse(String(described.get(id)?.described ?? '{}')) as Partial<Source>;
      return (
        meta.title === source.title && meta.publisher === source.publisher && (meta.url === '' || source.url === '')
      );
    })?.id;
  }
}
