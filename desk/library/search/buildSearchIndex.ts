import type { DatabaseSync } from 'node:sqlite';
import { readBriefing } from '../../../engine/nouns/readBriefing.ts';
import { readEvidence } from '../../../engine/nouns/readEvidence.ts';
import type { SourceMeta } from '../../../engine/nouns/source.ts';
import { type IndexedSource, openSearchIndex } from './searchIndex.ts';
import { makeSearchTables } from './searchTables.ts';

/** Makes the index anew from what stands on the shelves. */
export function buildSearchIndex(db: DatabaseSync): void {
  makeSearchTables(db);
  const index = openSearchIndex(db);
  const evidenceOf = db.prepare("SELECT sequence, json FROM evidence WHERE source_id = ? AND state <> 'rejected'");
  for (const row of db.prepare('SELECT sequence, id, described, captured FROM sources').iterate()) {
    const { text, accessedOn } = JSON.parse(String(row.captured)) as { text: string; accessedOn: string };
    const meta = JSON.parse(String(row.described)) as SourceMeta;
    const source: IndexedSource = { ...meta, sequence: Number(row.sequence), accessedOn };
    index.putSource(source, text);
    for (const one of evidenceOf.all(String(row.id))) {
      index.putEvidence(Number(one.sequence), readEvidence(JSON.parse(String(one.json))), source);
    }
  }
  for (const row of db.prepare('SELECT sequence, json FROM briefings WHERE removed_at IS NULL').iterate()) {
    index.putBriefing(Number(row.sequence), readBriefing(JSON.parse(String(row.json))));
  }
}
