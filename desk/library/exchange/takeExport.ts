import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { z } from 'zod';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import { evidenceUsed } from '../../../engine/nouns/evidenceUsed.ts';
import { hashOf, idOf } from '../../../engine/nouns/id.ts';
import { markingText } from '../../../engine/nouns/marking.ts';
import { readBriefing } from '../../../engine/nouns/readBriefing.ts';
import { readEvidence } from '../../../engine/nouns/readEvidence.ts';
import { readSource } from '../../../engine/nouns/readSource.ts';
import { readTemplate } from '../../../engine/nouns/readTemplate.ts';
import { Reference } from '../../../engine/nouns/reference.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { type OpenZip, openZip } from '../../files/readZip.ts';
import type { AlikeShelf } from '../alikeShelf.ts';
import { houseIdOf } from '../houseShelf.ts';
import type { MediaShelf } from '../mediaShelf.ts';
import type { ReferenceShelf } from '../referenceShelf.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import type { Stacks } from '../stacks.ts';
import {
  ALLOWED_NAMES,
  BriefingLine,
  DraftLine,
  EXPORT_VERSION,
  HouseLine,
  Manifest,
  PictureLine,
  SettingsFile,
  SourceLine,
  VersionLine,
} from './exportForm.ts';

/** What an import did. */
export interface Taken {
  /** How many came in, by what they are. */
  added: {
    sources: number;
    evidence: number;
    briefings: number;
    versions: number;
    templates: number;
    houses: number;
    pictures: number;
    references: number;
  };
  /** How many were here already, the same. */
  known: number;
  /** What is here in another state: a sentence each. Ours stays; a briefing comes in beside it. */
  conflicts: string[];
}

const LIMITS = { entries: 65_535, inflated: 8 * 1024 * 1024 * 1024, allowed: ALLOWED_NAMES };

export interface Desks {
  stacks: Stacks;
  index: SearchIndex;
  alike: AlikeShelf;
  media: MediaShelf;
  references: ReferenceShelf;
}

/**
 * Takes a whole exported library into this one, all or nothing: what is the same (by id and hash) is recognised, what differs is told.
 * @throws Refusal with one plain sentence for anything broken
 */
export function takeExport(desks: Desks, bytes: Uint8Array): Taken {
  const zip = openZip(bytes, LIMITS);
  const goods = readGoods(zip);
  return desks.stacks.write(() => putAll(desks, goods));
}

type Goods = ReturnType<typeof readGoods>;

/** Everything is read and checked before anything is written. */
function readGoods(zip: OpenZip) {
  if (!zip.names.includes('manifest.json'))
    throw broken('it is no export of a library: “manifest.json” is missing in it');
  const manifest = shaped(Manifest, json(zip.read('manifest.json'), 'manifest.json'), 'manifest.json');
  if (manifest.version > EXPORT_VERSION) {
    throw new Refusal('newer', 'This export was made by a newer Briefwright.', 'Update Briefwright first.');
  }
  const file = (name: string): Uint8Array => {
    const found = zip.read(name);
    if (hashOf(found) !== manifest.files[name]) throw broken(`“${name}” is not what its manifest says`);
    return found;
  };
  const lines = <T>(name: string, shape: z.ZodType<T>): T[] =>
    linesOf(file(name)).map((line, at) =>
      shaped(shape, json(line, `${name}, line ${at + 1}`), `${name}, line ${at + 1}`),
    );
  const whole = (name: string) => linesOf(file(name)).map((line, at) => json(line, `${name}, line ${at + 1}`));

  const sources = lines('sources.jsonl', SourceLine).map((line) => {
    const source = readSource({ ...line.captured, ...(line.judged ?? {}) });
    if (source.id !== line.id || !line.file.startsWith(`sources/${line.id}.`))
      throw broken(`the article ${line.id} is not what it is called`);
    const raw = file(line.file);
    if (manifest.files[line.file] !== source.sha256)
      throw broken(`the bytes of the article ${line.id} do not have its hash`);
    return { line, source: { ...source, ...line.described }, raw };
  });
  const texts = new Map(sources.map(({ source }) => [source.id, source.text]));
  const evidence = whole('evidence.jsonl').map((stored) => {
    const one = readEvidence(stored);
    const text = texts.get(one.sourceId);
    if (text === undefined) throw broken(`the evidence ${one.id} names an article that is not in it`);
    if (text.slice(one.start, one.end) !== one.text)
      throw broken(`the evidence ${one.id} is not word for word in its article`);
    return { one, stored };
  });
  const templates = new Map(
    zip.names.flatMap((name) => {
      const hash = /^templates\/(\w+)\.json$/.exec(name)?.[1];
      if (hash === undefined) return [];
      const text = new TextDecoder().decode(file(name));
      if (hashOf(text) !== hash) throw broken(`“${name}” does not have its hash`);
      return [[hash, { text, template: readTemplate(json(text, name)) }] as const];
    }),
  );
  const needTemplate = (hash: string) => {
    if (!templates.has(hash)) throw broken(`the template ${hash.slice(0, 12)} is not in it`);
  };
  const briefings = lines('briefings.jsonl', BriefingLine).map((line) => {
    needTemplate(line.template);
    const briefing = readBriefing(line.briefing);
    if (briefing.id !== line.id) throw broken(`the briefing ${line.id} is not what it is called`);
    return { line, briefing };
  });
  const drafts = lines('drafts.jsonl', DraftLine).map((line) => {
    if (readTemplate(line.template).id !== line.id) throw broken(`the template ${line.id} is not what it is called`);
    return line;
  });
  const ids = new Set(briefings.map(({ line }) => line.id));
  const versions = lines('versions.jsonl', VersionLine).map((line) => {
    needTemplate(line.template);
    if (!ids.has(line.briefingId)) throw broken(`the version ${line.id} belongs to a briefing that is not in it`);
    return { line, briefing: readBriefing(line.briefing) };
  });
  const houses = lines('houses.jsonl', HouseLine).map((line) => {
    const bytes = file(`houses/${line.id}.docx`);
    if (houseIdOf(bytes) !== line.id) throw broken(`the house file ${line.name} does not have its hash`);
    return { line, bytes };
  });
  const pictures = lines('pictures.jsonl', PictureLine).map((line) => {
    const bytes = file(line.file);
    if (manifest.files[line.file] !== line.sha256) throw broken(`“${line.file}” does not have its hash`);
    return { line, bytes };
  });
  const references = lines('references.jsonl', Reference);
  const { analyst, retired } = shaped(SettingsFile, json(file('settings.json'), 'settings.json'), 'settings.json');
  return { sources, evidence, templates, briefings, versions, houses, pictures, references, drafts, analyst, retired };
}

function putAll({ stacks, index, alike, media, references }: Desks, goods: Goods): Taken {
  const { db } = stacks;
  const added = {
    sources: 0,
    evidence: 0,
    briefings: 0,
    versions: 0,
    templates: 0,
    houses: 0,
    pictures: 0,
    references: 0,
  };
  const taken: Taken = { added, known: 0, conflicts: [] };
  const prepared = statements(db);
  const find = (sql: string, ...keys: string[]) => prepared(sql).get(...keys) as Record<string, unknown> | undefined;
  const insert = inserts(prepared);

  const isNew = (id: string) => find('SELECT 1 FROM templates WHERE id = ?', id) === undefined;
  const newTemplates = new Set([...goods.templates.values()].map(({ template }) => template.id).filter(isNew));
  for (const [hash, { text, template }] of goods.templates) {
    if (find('SELECT 1 FROM templates WHERE hash = ?', hash)) taken.known++;
    else {
      insert('templates', { hash, id: template.id, version: template.version, json: text });
      added.templates++;
    }
  }

  const sequences = new Map<string, number>();
  for (const { line, source, raw } of goods.sources) {
    const judged = line.judged === null ? '' : JSON.stringify(line.judged);
    const described = JSON.stringify(line.described);
    const here = find('SELECT described, judged FROM sources WHERE id = ?', source.id);
    if (here) {
      const same = here.described === described && here.judged === judged;
      if (same) taken.known++;
      else
        taken.conflicts.push(
          `The article “${source.title}” is here with other details, grade or repairs; those here stay.`,
        );
      continue;
    }
    const captured = JSON.stringify(line.captured);
    const { words, damage, capturedAt } = line;
    const row = {
      id: source.id,
      sha256: source.sha256,
      captured_at: capturedAt,
      words,
      damage,
      described,
      captured,
      raw,
      judged,
    };
    const sequence = insert('sources', row);
    sequences.set(source.id, sequence);
    index.putSource({ ...source, sequence }, source.text);
    alike.add(source);
    added.sources++;
  }
  const sourceOf = new Map(goods.sources.map(({ source }) => [source.id, source]));

  for (const { one, stored } of goods.evidence) {
    const json = JSON.stringify(stored);
    const here = find('SELECT json FROM evidence WHERE id = ?', one.id);
    if (here) {
      if (here.json === json) taken.known++;
      else
        taken.conflicts.push(`“${clipped(one.text)}” is here with another decision or other details; those here stay.`);
      continue;
    }
    const sequence = insert('evidence', {
      id: one.id,
      source_id: one.sourceId,
      state: one.state,
      start: one.start,
      json,
    });
    const source = sourceOf.get(one.sourceId);
    const at =
      sequences.get(one.sourceId) ?? Number(find('SELECT sequence FROM sources WHERE id = ?', one.sourceId)?.sequence);
    if (source && one.state !== 'rejected') index.putEvidence(sequence, one, { ...source, sequence: at });
    added.evidence++;
  }

  for (const { line, bytes } of goods.pictures) {
    if (find('SELECT 1 FROM media WHERE sha256 = ?', line.sha256)) taken.known++;
    else {
      insert('media', { sha256: line.sha256, last_placed: line.lastPlaced, bytes });
      added.pictures++;
    }
  }

  for (const { line, briefing } of goods.briefings) {
    const here = find('SELECT json, template_hash FROM briefings WHERE id = ?', line.id);
    const title = briefing.variables.title ?? '';
    if (!here) {
      putBriefing(line, briefing, line.id);
      continue;
    }
    if (here.json === JSON.stringify(line.briefing) && here.template_hash === line.template) {
      taken.known++;
      continue;
    }
    // The same other state always gets the same id, so that a second import makes no third briefing.
    const beside = idOf('br', line.id, JSON.stringify(line.briefing), line.template);
    if (find('SELECT 1 FROM briefings WHERE id = ?', beside)) taken.known++;
    else {
      putBriefing(line, { ...briefing, id: beside }, beside);
      taken.conflicts.push(`The briefing “${title}” is here in another state; the one of the file came in beside it.`);
    }
  }

  function putBriefing(line: z.infer<typeof BriefingLine>, briefing: Briefing, id: string): void {
    const sequence = insert('briefings', {
      id,
      template_hash: line.template,
      revision: line.revision,
      touched: Number(find('SELECT coalesce(max(touched), 0) + 1 AS next FROM briefings')?.next),
      changed_at: line.changedAt,
      removed_at: line.removedAt,
      title: briefing.variables.title ?? '',
      marking: markingText(briefing.marking),
      fills: briefing.fills.length,
      json: JSON.stringify({ ...line.briefing, id }),
      pinned: line.pinned ? 1 : 0,
    });
    for (const evidenceId of evidenceUsed(briefing)) insert('uses', { briefing_id: id, evidence_id: evidenceId });
    media.note(briefing);
    if (line.removedAt === null) index.putBriefing(sequence, briefing);
    added.briefings++;
  }

  for (const { line, briefing } of goods.versions) {
    if (find('SELECT 1 FROM snapshots WHERE id = ?', line.id)) {
      taken.known++;
      continue;
    }
    const { id, briefingId, template, at, by, why, name, words, added: more, removed } = line;
    const row = {
      id,
      briefing_id: briefingId,
      template_hash: template,
      at,
      by,
      why,
      name,
      words,
      added: more,
      removed,
    };
    insert('snapshots', { ...row, json: JSON.stringify(line.briefing) });
    media.note(briefing, id);
    added.versions++;
  }

  for (const { line, bytes } of goods.houses) {
    if (find('SELECT 1 FROM houses WHERE id = ?', line.id)) {
      taken.known++;
      continue;
    }
    let name = line.name;
    for (let count = 2; find('SELECT 1 FROM houses WHERE name = ?', name); count++) name = `${line.name} ${count}`;
    if (name !== line.name)
      taken.conflicts.push(`A house file “${line.name}” is here already; the one of the file is called “${name}”.`);
    const used = Number(find('SELECT coalesce(max(used), 0) + 1 AS next FROM houses')?.next);
    insert('houses', { id: line.id, name, file_name: line.fileName, added_at: line.addedAt, used, bytes });
    added.houses++;
  }

  for (const { id, revision, changedAt, template } of goods.drafts) {
    const json = JSON.stringify(template);
    const here = find('SELECT json FROM template_drafts WHERE id = ?', id);
    if (!here) insert('template_drafts', { id, revision, changed_at: changedAt, json });
    else if (here.json === json) taken.known++;
    else taken.conflicts.push(`A draft of the template “${id}” is here in another state; the one here stays.`);
  }
  // What was put away stays put away only where the template comes in with it.
  for (const id of goods.retired) {
    if (newTemplates.has(id)) prepared('INSERT OR IGNORE INTO templates_retired(id) VALUES (?)').run(id);
  }

  for (const reference of goods.references) {
    if (references.bringIn(reference)) added.references++;
    else taken.known++;
  }

  if (goods.analyst !== '' && !find("SELECT 1 FROM settings WHERE name = 'analyst' AND value <> ''")) {
    db.prepare('INSERT OR REPLACE INTO settings(name, value) VALUES (?, ?)').run('analyst', goods.analyst);
  }
  // What pictures were placed last is told by the file; `note` takes this moment.
  for (const { line } of goods.pictures)
    prepared('UPDATE media SET last_placed = max(last_placed, ?) WHERE sha256 = ?').run(line.lastPlaced, line.sha256);
  return taken;
}

/** Gives the new row's number. */
function inserts(prepared: (sql: string) => StatementSync) {
  return (table: string, row: Record<string, string | number | null | Uint8Array>): number => {
    const names = Object.keys(row);
    const columns = names.map((name) => `"${name}"`).join(', ');
    const sql = `INSERT INTO ${table}(${columns}) VALUES (${names.map(() => '?').join(', ')})`;
    return Number(prepared(sql).run(...names.map((name) => row[name] ?? null)).lastInsertRowid);
  };
}

/** Each statement once, though thousands of rows ask for it. */
function statements(db: DatabaseSync): (sql: string) => StatementSync {
  const known = new Map<string, StatementSync>();
  return (sql) => {
    const found = known.get(sql) ?? db.prepare(sql);
    known.set(sql, found);
    return found;
  };
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '');
}

function json(text: Uint8Array | string, where: string): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
  } catch {
    throw broken(`“${where}” is not readable`);
  }
}

function shaped<T>(shape: z.ZodType<T>, value: unknown, where: string): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw broken(`“${where}” does not fit at ${issue?.path.map(String).join('.') || 'its start'}`);
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

function broken(why: string): Refusal {
  return new Refusal('broken-file', `Nothing was imported: ${why}.`, 'Ask for the file again.');
}
