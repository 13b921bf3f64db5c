import type { DatabaseSync } from 'node:sqlite';
import { addSeals } from './seals.ts';
import { buildSearchIndex } from './search/buildSearchIndex.ts';

/** 'BrfW': tells a library from any other SQLite file. */
export const APPLICATION_ID = 0x42726657;

/** The briefing that one follows, of its own JSON ('' before its first save, which is no JSON). */
export const FORMER = "iif(json_valid(json), json ->> '$.series.follows.briefingId', NULL)";

type Step = (db: DatabaseSync) => void;

/**
 * From one released form of the library to the next; `user_version` counts the steps done. Append only, never edit a released step.
 * `sequence` orders by what came first, not by a clock that may run backwards.
 */
export const SCHEMA_STEPS: Step[] = [
  makeTables,
  firstIndex,
  addJudgement,
  addLikeness,
  addHouses,
  addMedia,
  searchByFields,
  addSnapshots,
  letVersionsPlace,
  indexFollowers,
  addSeals,
  addTemplateDrafts,
  addReferences,
];

/** References brought from elsewhere; by `doi`, `address` and `title_day` one is known again. They are no captures and carry no seals. */
function addReferences(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS refs (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      json TEXT NOT NULL,
      source_id TEXT NOT NULL,
      doi TEXT NOT NULL,
      address TEXT NOT NULL,
      title_day TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS refs_of_source ON refs(source_id);
    CREATE INDEX IF NOT EXISTS refs_by_doi ON refs(doi);
    CREATE INDEX IF NOT EXISTS refs_by_address ON refs(address);
    CREATE INDEX IF NOT EXISTS refs_by_title ON refs(title_day);
  `);
}

/** The first index kept no fields to filter by; `searchByFields` makes the present one from what stands on the shelves. */
function firstIndex(): void {}

/** Search with filters, and the shelf's list in stretches. */
function searchByFields(db: DatabaseSync): void {
  db.exec('CREATE INDEX IF NOT EXISTS likenesses_of_group ON likenesses(group_id)');
  db.exec("CREATE INDEX IF NOT EXISTS evidence_undecided ON evidence(source_id) WHERE state = 'suggested'");
  buildSearchIndex(db);
}

/** Grade and repairs of an article, beside the capture; '' until somebody gave any. */
function addJudgement(db: DatabaseSync): void {
  db.exec("ALTER TABLE sources ADD COLUMN judged TEXT NOT NULL DEFAULT ''");
}

/** Which sources carry the same text, and which is a newer version of which. Filled as sources are asked for. */
function addLikeness(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE likenesses (source_id TEXT PRIMARY KEY, shingles INTEGER NOT NULL, group_id TEXT NOT NULL) STRICT;
    CREATE TABLE shingles (hash INTEGER NOT NULL, source_id TEXT NOT NULL, PRIMARY KEY (hash, source_id)) STRICT, WITHOUT ROWID;
    CREATE INDEX shingles_of_source ON shingles(source_id);
    CREATE TABLE versions (source_id TEXT PRIMARY KEY, earlier_id TEXT NOT NULL) STRICT;
  `);
}

/** Ministries' own Word files; `used` counts up, so that those used last come first. */
function addHouses(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE houses (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      file_name TEXT NOT NULL,
      added_at TEXT NOT NULL,
      used INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
  `);
}

/** Pictures by hash, and which briefing places which. `last_placed`: when one was last put in or taken out. */
function addMedia(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE media (sha256 TEXT PRIMARY KEY, last_placed TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE placed_media (
      briefing_id TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (briefing_id, sha256)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX briefings_of_media ON placed_media(sha256);
  `);
}

/** Earlier states of briefings, and which briefings are pinned. A snapshot is whole, and never changes. */
function addSnapshots(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE snapshots (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      briefing_id TEXT NOT NULL REFERENCES briefings(id),
      template_hash TEXT NOT NULL REFERENCES templates(hash),
      at TEXT NOT NULL,
      "by" TEXT NOT NULL,
      why TEXT NOT NULL,
      name TEXT NOT NULL,
      words INTEGER NOT NULL,
      added INTEGER NOT NULL,
      removed INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX snapshots_of_briefing ON snapshots(briefing_id, sequence);
    ALTER TABLE briefings ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
  `);
}

/** A kept version places its pictures as a briefing does. */
function letVersionsPlace(db: DatabaseSync): void {
  db.exec(`
    ALTER TABLE placed_media RENAME COLUMN briefing_id TO placed_by;
    INSERT OR IGNORE INTO placed_media(placed_by, sha256)
      SELECT s.id, f.value ->> '$.picture.medium.sha256' FROM snapshots s, json_each(s.json, '$.fills') f
      WHERE f.value ->> '$.kind' = 'picture';
  `);
}

/** Templates that are being made. `retired`: those no longer offered; briefings on them keep them. */
function addTemplateDrafts(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS template_drafts (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, changed_at TEXT NOT NULL, json TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS templates_retired (id TEXT PRIMARY KEY) STRICT;
  `);
}

/** Which briefings follow which, in a series. */
function indexFollowers(db: DatabaseSync): void {
  db.exec(`CREATE INDEX IF NOT EXISTS briefings_by_former ON briefings(${FORMER})`);
}

function makeTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE sources (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL,
      captured_at TEXT NOT NULL,
      words INTEGER NOT NULL,
      damage INTEGER NOT NULL,
      described TEXT NOT NULL,
      captured TEXT NOT NULL,
      raw BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER a_capture_never_changes BEFORE UPDATE OF id, sha256, captured, raw ON sources
      BEGIN SELECT RAISE(ABORT, 'a capture never changes'); END;

    CREATE TABLE evidence (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      source_id TEXT NOT NULL REFERENCES sources(id),
      state TEXT NOT NULL,
      start INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX evidence_of_source ON evidence(source_id, start);

    CREATE TABLE templates (
      hash TEXT PRIMARY KEY,
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX template_versions ON templates(id, version);

    CREATE TABLE briefings (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      template_hash TEXT NOT NULL REFERENCES templates(hash),
      revision INTEGER NOT NULL,
      touched INTEGER NOT NULL,
      changed_at TEXT NOT NULL,
      removed_at TEXT,
      title TEXT NOT NULL,
      marking TEXT NOT NULL,
      fills INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT;
    CREATE INDEX briefings_by_change ON briefings(touched);

    CREATE TABLE uses (
      briefing_id TEXT NOT NULL REFERENCES briefings(id),
      evidence_id TEXT NOT NULL,
      PRIMARY KEY (briefing_id, evidence_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX uses_of_evidence ON uses(evidence_id);

    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  `);
}

export function userVersion(db: DatabaseSync): number {
  return (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}

/** Brings a library to this program's form: all steps or none. */
export function migrate(db: DatabaseSync, steps: Step[] = SCHEMA_STEPS): void {
  if (userVersion(db) >= steps.length) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const step of steps.slice(userVersion(db))) step(db);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length}`);
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
