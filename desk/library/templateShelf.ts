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
  /** Null where none is kept. Without a version: the newest. */
  find(id: string, version?: number): Template | null;
}

export function openTemplateShelf(stacks: Stacks): TemplateShelf {
  const { db, read, write } = stacks;
  const insert = db.prepare(
    'INSERT INTO templates(hash, id, version, json) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const newest = db.prepare('SELECT json FROM templates WHERE id = ? ORDER BY version DESC, rowid DESC LIMIT 1');
  const exact = db.prepare('SELECT json FROM templates WHERE id = ? AND version = ? ORDER BY rowid DESC LIMIT 1');
  const all = db.prepare('SELECT json FROM templates ORDER BY id, version DESC, rowid DESC');

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
    find: (id, version) =>
      read(() => {
        const row = version === undefined ? newest.get(id) : exact.get(id, version);
        return row ? readJson(row) : null;
      }),
  };
}
