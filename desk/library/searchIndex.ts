import type { DatabaseSync } from 'node:sqlite';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { proseText } from '../../engine/nouns/prose.ts';

/** One index for all; the low two bits of a row number say which table the rest of it counts in, so that no row is ever looked for. */
const PLACES = { source: 0, evidence: 1, briefing: 2 } as const;
type IndexedKind = keyof typeof PLACES;

export function buildSearchIndex(db: DatabaseSync): void {
  db.exec(`
    DROP TABLE IF EXISTS found;
    CREATE VIRTUAL TABLE found USING fts5(
      title, words, kind UNINDEXED, id UNINDEXED, source_id UNINDEXED,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
  `);
  const index = openSearchIndex(db);
  for (const row of db.prepare('SELECT sequence, id, described, captured FROM sources').iterate()) {
    const { title } = JSON.parse(String(row.described)) as { title: string };
    const { text } = JSON.parse(String(row.captured)) as { text: string };
    index.put('source', Number(row.sequence), String(row.id), String(row.id), title, text);
  }
  for (const row of db
    .prepare("SELECT sequence, id, source_id, json FROM evidence WHERE state <> 'rejected'")
    .iterate()) {
    const words = evidenceWords(JSON.parse(String(row.json)) as Evidence);
    index.put('evidence', Number(row.sequence), String(row.id), String(row.source_id), '', words);
  }
  const briefings = 'SELECT sequence, id, title, json FROM briefings WHERE removed_at IS NULL';
  for (const row of db.prepare(briefings).iterate()) {
    const words = briefingWords(JSON.parse(String(row.json)) as Briefing);
    index.put('briefing', Number(row.sequence), String(row.id), String(row.id), String(row.title), words);
  }
}

export interface SearchIndex {
  put(kind: IndexedKind, sequence: number, id: string, sourceId: string, title: string, words: string): void;
  take(kind: IndexedKind, sequence: number): void;
}

/** Works inside the caller's transaction: what is stored and what is found never differ. */
export function openSearchIndex(db: DatabaseSync): SearchIndex {
  const insert = db.prepare('INSERT INTO found(rowid, title, words, kind, id, source_id) VALUES (?, ?, ?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM found WHERE rowid = ?');
  const rowOf = (kind: IndexedKind, sequence: number) => sequence * 4 + PLACES[kind];
  return {
    put(kind, sequence, id, sourceId, title, words) {
      remove.run(rowOf(kind, sequence));
      insert.run(rowOf(kind, sequence), plain(title), plain(words), kind, id, sourceId);
    },
    take(kind, sequence) {
      remove.run(rowOf(kind, sequence));
    },
  };
}

/** What a piece of evidence is found by. */
export function evidenceWords(evidence: Evidence): string {
  const said = evidence.kind === 'quote' ? [evidence.speaker, evidence.role, evidence.via] : [];
  const counted = evidence.kind === 'stat' ? [evidence.concept, evidence.attributedTo, evidence.period] : [];
  return [evidence.text, ...said, ...counted, evidence.remark].filter((part) => part !== '').join('\n');
}

/** What a briefing is found by, besides its title. */
export function briefingWords(briefing: Briefing): string {
  const fills = briefing.fills.map((fill) =>
    fill.kind === 'prose' ? proseText(fill.prose) : [fill.wording ?? '', proseText(fill.comment)].join('\n'),
  );
  return [...Object.values(briefing.variables), ...fills].join('\n');
}

/** The marks around a hit are these two characters: text of that kind must not forge them. NUL would cut the text short. */
function plain(text: string): string {
  return text.replace(/[\uE000\uE001]/g, ' ').replaceAll('\0', ' ');
}
