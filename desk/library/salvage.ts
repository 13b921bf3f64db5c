import { DatabaseSync } from 'node:sqlite';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { picturesIn } from '../../engine/nouns/picturesIn.ts';
import { readBriefing } from '../../engine/nouns/readBriefing.ts';
import { readEvidence } from '../../engine/nouns/readEvidence.ts';
import { readSource } from '../../engine/nouns/readSource.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { houseIdOf } from './houseShelf.ts';
import { buildSearchIndex } from './search/buildSearchIndex.ts';

type Row = Record<string, null | number | bigint | string | Uint8Array>;

/** How many rows of each table were brought over, and how many were seen but could not be read. */
export interface Salvaged {
  sources: number;
  evidence: number;
  briefings: number;
  lost: number;
}

/** Parents first. `sound` throws for a row whose words no longer fit together. */
const TABLES: [
  name: 'templates' | 'houses' | 'sources' | 'evidence' | 'briefings' | 'snapshots' | 'media' | 'settings',
  sound: (row: Row) => void,
][] = [
  ['templates', (row) => same(hashOf(String(row.json)), row.hash) && readTemplate(parse(row.json))],
  ['houses', (row) => same(houseIdOf(row.bytes as Uint8Array), row.id)],
  [
    'sources',
    (row) => same(hashOf(row.raw as Uint8Array), row.sha256) && readSource(parse(row.captured)) && parse(row.described),
  ],
  ['evidence', (row) => readEvidence(parse(row.json))],
  ['briefings', (row) => readBriefing(parse(row.json))],
  ['media', (row) => same(hashOf(row.bytes as Uint8Array), row.sha256)],
  ['snapshots', (row) => readBriefing(parse(row.json))],
  ['settings', () => {}],
];

/**
 * Brings over what can still be read from a damaged library into a fresh one, row by row; the damaged file is only read.
 * Rows keep their numbers, so that the order and the revisions stay.
 */
export function salvage(damagedPath: string, fresh: DatabaseSync): Salvaged {
  const salvaged: Salvaged = { sources: 0, evidence: 0, briefings: 0, lost: 0 };
  let damaged: DatabaseSync;
  try {
    damaged = new DatabaseSync(damagedPath, { readOnly: true });
  } catch {
    return salvaged;
  }
  fresh.exec('BEGIN IMMEDIATE');
  try {
    for (const [name, sound] of TABLES) {
      for (const rowid of rowidsOf(damaged, name)) {
        if (!bringOver(damaged, fresh, name, rowid, sound)) salvaged.lost++;
        else if (name in salvaged) salvaged[name as keyof Salvaged]++;
      }
    }
    noteUses(fresh);
    buildSearchIndex(fresh);
    fresh.exec('COMMIT');
  } catch (error) {
    if (fresh.isTransaction) fresh.exec('ROLLBACK');
    throw error;
  } finally {
    damaged.close();
  }
  return salvaged;
}

/** A broken page ends a walk; a second walk from the other end reaches what lies behind it. */
function rowidsOf(db: DatabaseSync, table: string): number[] {
  const seen = new Set<number>();
  for (const direction of ['ASC', 'DESC']) {
    try {
      // NOT INDEXED: an index may be broken where the table is not.
      const walk = db.prepare(`SELECT rowid AS n FROM ${table} NOT INDEXED ORDER BY rowid ${direction}`).iterate();
      for (const row of walk) seen.add(Number(row.n));
    } catch {
      // What was seen so far is kept.
    }
  }
  return [...seen].sort((a, b) => a - b);
}

function bringOver(
  from: DatabaseSync,
  to: DatabaseSync,
  table: string,
  rowid: number,
  sound: (row: Row) => void,
): boolean {
  try {
    const row = from.prepare(`SELECT rowid, * FROM ${table} NOT INDEXED WHERE rowid = ?`).get(rowid) as Row | undefined;
    if (!row) return false;
    sound(row);
    const names = Object.keys(row);
    const marks = names.map(() => '?').join(', ');
    to.prepare(`INSERT INTO ${table}(${names.join(', ')}) VALUES (${marks})`).run(
      ...names.map((name) => row[name] ?? null),
    );
    return true;
  } catch {
    return false;
  }
}

function noteUses(db: DatabaseSync): void {
  const note = db.prepare('INSERT INTO uses(briefing_id, evidence_id) VALUES (?, ?)');
  const place = db.prepare('INSERT INTO placed_media(placed_by, sha256) VALUES (?, ?)');
  for (const row of db.prepare('SELECT json FROM briefings').all()) {
    const briefing = readBriefing(parse(String(row.json)));
    for (const id of evidenceUsed(briefing)) note.run(briefing.id, id);
    for (const { sha256 } of picturesIn(briefing)) place.run(briefing.id, sha256);
  }
  for (const row of db.prepare('SELECT id, json FROM snapshots').all()) {
    for (const { sha256 } of picturesIn(readBriefing(parse(String(row.json))))) place.run(String(row.id), sha256);
  }
}

function parse(json: Row[string] | undefined): unknown {
  return JSON.parse(String(json));
}

function same(hash: string, stored: Row[string] | undefined): true {
  if (hash !== stored) throw new Error('the hash does not fit');
  return true;
}
