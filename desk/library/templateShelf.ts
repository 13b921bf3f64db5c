import { hashOf } from '../../engine/nouns/id.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import type { Template } from '../../engine/nouns/template.ts';
import type { Stacks } from './stacks.ts';

/**
 * Templates under the hash of what they say: a briefing stays with the very template it was made with, whatever later
 * programs or mailed files call by the same name and version.
 */
export interface TemplateShelf {
  /** Gives the hash it is kept under. */
  keep(template: Template): string;
  /** The newest version of every id, by name. */
  list(): Template[];
  /** Of every template that was ever kept. */
  ids(): string[];
  /** All that were ever kept of one, newest first; of two that go by one number the later. */
  versionsOf(id: string): Template[];
  /** No longer offered, or offered again. What is on it stays on it. */
  retire(id: string, retired: boolean): void;
  /** How many briefings are on it: in all, on each version, and with anything in each slot. Removed ones do not count. */
  usesOf(id: string): TemplateUses;
  /** Null where none is kept. Without a version: the newest. */
  find(id: string, version?: number): Template | null;
}

interface TemplateUses {
  briefings: number;
  byVersion: Record<string, number>;
  bySlot: Record<string, number>;
}

export function openTemplateShelf(stacks: Stacks): TemplateShelf {
  const { db, read, write } = stacks;
  const insert = db.prepare(
    'INSERT INTO templates(hash, id, version, json) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const newest = db.prepare('SELECT json FROM templates WHERE id = ? ORDER BY version DESC, rowid DESC LIMIT 1');
  const exact = db.prepare('SELECT json FROM templates WHERE id = ? AND version = ? ORDER BY rowid DESC LIMIT 1');
  const all = db.prepare(
    'SELECT json FROM templates WHERE id NOT IN (SELECT id FROM templates_retired) ORDER BY id, version DESC, rowid DESC',
  );
  const names = db.prepare('SELECT DISTINCT id FROM templates');
  const versions = db.prepare('SELECT json FROM templates WHERE id = ? ORDER BY version DESC, rowid DESC');
  const putAway = db.prepare('INSERT INTO templates_retired(id) VALUES (?) ON CONFLICT DO NOTHING');
  const takeBack = db.prepare('DELETE FROM templates_retired WHERE id = ?');
  const byVersion = db.prepare(`
    SELECT b.json ->> '$.template.version' AS version, count(*) AS count
    FROM briefings b JOIN templates t ON t.hash = b.template_hash WHERE t.id = ? AND b.removed_at IS NULL GROUP BY 1`);
  const bySlot = db.prepare(`
    SELECT f.value ->> '$.slotId' AS slot, count(DISTINCT b.id) AS count
    FROM briefings b JOIN templates t ON t.hash = b.template_hash, json_each(b.json, '$.fills') f
    WHERE t.id = ? AND b.removed_at IS NULL GROUP BY 1`);

  const readJson = (row: Record<string, unknown>) => readTemplate(JSON.parse(String(row.json)));

  return {
    keep: (template) =>
      write(() => {
        const json = JSON.stringify(template);
        const hash = hashOf(json);
        insert.run(hash, template.id, template.version, json);
        return hash;
      }),
    list: () =>
      read(() => {
        const byId = new Map<string, Template>();
        for (const template of all.all().map(readJson)) if (!byId.has(template.id)) byId.set(template.id, template);
        return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
      }),
    ids: () => read(() => names.all().map((row) => String(row.id))),
    versionsOf: (id) =>
      read(() => {
        const byNumber = new Map<number, Template>();
        for (const template of versions.all(id).map(readJson))
          if (!byNumber.has(template.version)) byNumber.set(template.version, template);
        return [...byNumber.values()];
      }),
    retire: (id, retired) => write(() => void (retired ? putAway : takeBack).run(id)),
    usesOf: (id) =>
      read(() => {
        const counted = (rows: Record<string, unknown>[], name: string) =>
          Object.fromEntries(rows.map((row) => [String(row[name]), Number(row.count)]));
        const each = counted(byVersion.all(id), 'version');
        const briefings = Object.values(each).reduce((sum, count) => sum + count, 0);
        return { briefings, byVersion: each, bySlot: counted(bySlot.all(id), 'slot') };
      }),
    find: (id, version) =>
      read(() => {
        const row = version === undefined ? newest.get(id) : exact.get(id, version);
        return row ? readJson(row) : null;
      }),
  };
}
