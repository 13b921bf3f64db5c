import type { DatabaseSync } from 'node:sqlite';
import { pictureFileName, sourceFileName } from './exportForm.ts';

type Row = Record<string, unknown>;

/** A file of an export: its name and its bytes. */
export type ExportedFile = [name: string, bytes: Uint8Array];

const utf8 = new TextEncoder();

/**
 * The files of an export but for briefings as .briefing, manifest and README, each when it is asked for. The same library gives the
 * same files; order is kept by the order of the lines.
 */
export function* exportedFiles(db: DatabaseSync): Generator<ExportedFile> {
  const all = (sql: string) => db.prepare(sql).iterate() as IterableIterator<Row>;
  const mediaType = "captured ->> '$.mediaType' AS media_type";

  yield lines(
    'sources.jsonl',
    all(
      `SELECT id, captured_at, words, damage, captured, described, judged, ${mediaType} FROM sources ORDER BY sequence`,
    ),
    (row) => ({
      id: row.id,
      file: sourceFileName(String(row.id), String(row.media_type)),
      capturedAt: row.captured_at,
      words: row.words,
      damage: row.damage,
      captured: parse(row.captured),
      described: parse(row.described),
      judged: row.judged === '' ? null : parse(row.judged),
    }),
  );
  for (const row of all(`SELECT id, ${mediaType}, raw FROM sources ORDER BY sequence`)) {
    yield [sourceFileName(String(row.id), String(row.media_type)), row.raw as Uint8Array];
  }
  yield lines('evidence.jsonl', all('SELECT json FROM evidence ORDER BY sequence'), (row) => parse(row.json));
  for (const row of all('SELECT hash, json FROM templates ORDER BY hash')) {
    yield [`templates/${row.hash}.json`, utf8.encode(String(row.json))];
  }
  yield lines('drafts.jsonl', all('SELECT * FROM template_drafts ORDER BY changed_at, id'), (row) => ({
    id: row.id,
    revision: row.revision,
    changedAt: row.changed_at,
    template: parse(row.json),
  }));
  yield lines('briefings.jsonl', all('SELECT * FROM briefings ORDER BY touched, sequence'), (row) => ({
    id: row.id,
    template: row.template_hash,
    revision: row.revision,
    changedAt: row.changed_at,
    removedAt: row.removed_at,
    pinned: row.pinned === 1,
    briefing: parse(row.json),
  }));
  yield lines('versions.jsonl', all('SELECT * FROM snapshots ORDER BY sequence'), (row) => ({
    id: row.id,
    briefingId: row.briefing_id,
    template: row.template_hash,
    at: row.at,
    by: row.by,
    why: row.why,
    name: row.name,
    words: row.words,
    added: row.added,
    removed: row.removed,
    briefing: parse(row.json),
  }));
  yield lines('houses.jsonl', all('SELECT id, name, file_name, added_at FROM houses ORDER BY used, id'), (row) => ({
    id: row.id,
    name: row.name,
    fileName: row.file_name,
    addedAt: row.added_at,
  }));
  for (const row of all('SELECT id, bytes FROM houses ORDER BY id'))
    yield [`houses/${row.id}.docx`, row.bytes as Uint8Array];
  yield lines(
    'pictures.jsonl',
    all('SELECT sha256, last_placed, substr(bytes, 1, 1) AS bytes FROM media ORDER BY sha256'),
    (row) => ({
      sha256: row.sha256,
      file: pictureFileName(String(row.sha256), row.bytes as Uint8Array),
      lastPlaced: row.last_placed,
    }),
  );
  for (const row of all('SELECT sha256, bytes FROM media ORDER BY sha256')) {
    yield [pictureFileName(String(row.sha256), row.bytes as Uint8Array), row.bytes as Uint8Array];
  }
  yield lines('references.jsonl', all('SELECT json, source_id FROM refs ORDER BY sequence'), (row) => ({
    ...(parse(row.json) as Row),
    sourceId: row.source_id,
  }));
  const analyst = db.prepare("SELECT value FROM settings WHERE name = 'analyst'").get()?.value ?? '';
  const retired = [...all('SELECT id FROM templates_retired ORDER BY id')].map((row) => String(row.id));
  yield ['settings.json', utf8.encode(`${JSON.stringify({ analyst, retired })}\n`)];
}

function lines(name: string, rows: Iterable<Row>, line: (row: Row) => unknown): ExportedFile {
  let text = '';
  for (const row of rows) text += `${JSON.stringify(line(row))}\n`;
  return [name, utf8.encode(text)];
}

function parse(json: unknown): unknown {
  return JSON.parse(String(json));
}
