import { DatabaseSync } from 'node:sqlite';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import { hashOf } from '../../engine/nouns/id.ts';
import { picturesIn } from '../../engine/nouns/picturesIn.ts';
import { readBriefing } from '../../engine/nouns/readBriefing.ts';
import { readEvidence } from '../../engine/nouns/readEvidence.ts';
import { readSource } from '../../engine/nouns/readSource.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Reference } from '../../engine/nouns/reference.ts';
import { houseIdOf } from './houseShelf.ts';
import { knowSeals, type Sealed, sealGiven } from './seals.ts';
import { buildSearchIndex } from './search/buildSearchIndex.ts';

type Row = Record<string, null | number | bigint | string | Uint8Array>;

/** How many rows of each table were brought over, and how many were seen but could not be read. */
export interface Salvaged {
  sources: number;
  evidence: number;
  briefings: number;
  lost: number;
  /** Of all kinds, those that only the backup had. */
  fromBackup: number;
  /** What was brought over and is not what was saved, by its name. */
  changed: string[];
}

/** References carry no seals: they can be had again from where they came. */
type Shelf = Sealed | 'refs' | 'template_drafts' | 'templates_retired';

/** Parents first. `sound` throws for a row whose words no longer fit together. */
const TABLES: [name: Shelf, sound: (row: Row) => void][] = [
  ['templates', (row) => same(hashOf(String(row.json)), row.hash) && readTemplate(parse(row.json))],
  ['houses', (row) => same(houseIdOf(row.bytes as Uint8Array), row.id)],
  [
    'sources',
    // Bytes that lost their hash take neither the text with them nor the evidence; who asks for them is refused.
    (row) => readSource(parse(row.captured)) && parse(row.described) && readJudged(row.judged),
  ],
  ['evidence', (row) => readEvidence(parse(row.json))],
  ['briefings', (row) => readBriefing(parse(row.json))],
  ['media', (row) => same(hashOf(row.bytes as Uint8Array), row.sha256)],
  ['snapshots', (row) => readBriefing(parse(row.json))],
  ['refs', (row) => Reference.parse(parse(row.json))],
  ['settings', () => {}],
  ['template_drafts', (row) => parse(row.json)],
  ['templates_retired', () => {}],
];

/**
 * Brings over what can still be read from a damaged library into a fresh one, row by row; the damaged file is only read. What it no
 * longer gives comes from a backup, where there is one.
 * Rows keep their numbers, so that the order and the revisions stay.
 */
export function salvage(damagedPath: string, fresh: DatabaseSync, backupPath = ''): Salvaged {
  const salvaged: Salvaged = { sources: 0, evidence: 0, briefings: 0, lost: 0, fromBackup: 0, changed: [] };
  const damaged = openToRead(damagedPath);
  if (!damaged) return salvaged;
  const backup = backupPath === '' ? null : openToRead(backupPath);
  fresh.exec('BEGIN IMMEDIATE');
  try {
    for (const [name, sound] of TABLES) {
      const lost: number[] = [];
      for (const rowid of rowidsOf(damaged, name)) {
        const row = bringOver(damaged, fresh, name, rowid, sound);
        if (row === null) lost.push(rowid);
        else {
          if (name === 'sources' || name === 'evidence' || name === 'briefings') salvaged[name]++;
          if (isChanged(damaged, name, rowid)) salvaged.changed.push(nameOf(name, row));
        }
      }
      const more = backup ? fromBackup(backup, fresh, name, sound) : [];
      salvaged.lost += lost.filter((rowid) => !more.includes(rowid)).length;
      salvaged.fromBackup += more.length;
    }
    noteUses(fresh);
    buildSearchIndex(fresh);
    fresh.exec('COMMIT');
  } catch (error) {
    if (fresh.isTransaction) fresh.exec('ROLLBACK');
    throw error;
  } finally {
    damaged.close();
    backup?.close();
  }
  return salvaged;
}

function openToRead(path: string): DatabaseSync | null {
  try {
    const db = new DatabaseSync(path, { readOnly: true });
    knowSeals(db);
    return db;
  } catch {
    return null;
  }
}

/** What the damaged library no longer gives. A row keeps its number for good, so one of the same number is the same thing, older. */
function fromBackup(backup: DatabaseSync, fresh: DatabaseSync, name: Shelf, sound: (row: Row) => void): number[] {
  const there = fresh.prepare(`SELECT 1 FROM ${name} WHERE rowid = ?`);
  const missing = rowidsOf(backup, name).filter((rowid) => !there.get(rowid));
  return missing.filter((rowid) => bringOver(backup, fresh, name, rowid, sound) !== null);
}

/** A broken page ends a walk; a second walk from the other end reaches what lies behind it, and the seals know what lies between. */
function rowidsOf(db: DatabaseSync, table: Shelf): number[] {
  const seen = new Set<number>();
  const walks = [
    // NOT INDEXED: an index may be broken where the table is not.
    `SELECT rowid AS n FROM ${table} NOT INDEXED ORDER BY rowid ASC`,
    `SELECT rowid AS n FROM ${table} NOT INDEXED ORDER BY rowid DESC`,
    `SELECT row AS n FROM seals WHERE shelf = '${table}' ORDER BY row ASC`,
    `SELECT row AS n FROM seals WHERE shelf = '${table}' ORDER BY row DESC`,
  ];
  for (const walk of walks) {
    try {
      for (const row of db.prepare(walk).iterate()) seen.add(Number(row.n));
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
): Row | null {
  try {
    const row = from.prepare(`SELECT rowid, * FROM ${table} NOT INDEXED WHERE rowid = ?`).get(rowid) as Row | undefined;
    if (!row) return null;
    sound(row);
    const names = Object.keys(row);
    const marks = names.map(() => '?').join(', ');
    to.prepare(`INSERT INTO ${table}(${names.join(', ')}) VALUES (${marks})`).run(
      ...names.map((name) => row[name] ?? null),
    );
    return row;
  } catch {
    return null;
  }
}

function isChanged(db: DatabaseSync, table: Shelf, rowid: number): boolean {
  const unsealed = table === 'refs' || table === 'template_drafts' || table === 'templates_retired';
  const seals = unsealed ? null : sealGiven(db, table, rowid);
  return seals !== null && seals.given !== seals.now;
}

/** As a person knows it. */
function nameOf(table: Shelf, row: Row): string {
  const read = (column: string) => parse(row[column]) as Record<string, unknown>;
  switch (table) {
    case 'sources':
      return `the article “${read('described').title}”`;
    case 'evidence':
      return `the evidence “${String(read('json').text).slice(0, 60)}”`;
    case 'briefings':
      return `the briefing “${row.title}”`;
    case 'snapshots':
      return `the version “${row.name}” of a briefing`;
    case 'houses':
      return `the house file “${row.name}”`;
    case 'templates':
    case 'template_drafts':
    case 'templates_retired':
      return 'a template';
    case 'media':
      return 'a picture';
    case 'settings':
      return 'a setting';
    case 'refs':
      return 'a reference';
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

/** Nothing was judged before there were judgements. */
function readJudged(judged: Row[string] | undefined): unknown {
  return judged === '' || judged === undefined || parse(judged);
}

function same(hash: string, stored: Row[string] | undefined): true {
  if (hash !== stored) throw new Error('the hash does not fit');
  return true;
}
