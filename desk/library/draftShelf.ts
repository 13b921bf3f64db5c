import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import type { Stacks } from './stacks.ts';

interface KeptDraft {
  template: Template;
  /** Counts the saves, from 1. */
  revision: number;
}

/** Templates that are being made: one draft for each, seen by the studio alone until it is published. */
export interface DraftShelf {
  find(id: string): KeptDraft | null;
  list(): Template[];
  /** Gives the new revision once it is on disk. @throws Refusal 'conflict' when `revision` is not the last one; 0 for a draft not kept yet */
  keep(template: Template, revision: number): number;
  drop(id: string): void;
}

export function openDraftShelf({ db, clock, read, write }: Stacks): DraftShelf {
  const one = db.prepare('SELECT json, revision FROM template_drafts WHERE id = ?');
  const all = db.prepare('SELECT json FROM template_drafts ORDER BY changed_at DESC');
  const put = db.prepare(`
    INSERT INTO template_drafts(id, revision, changed_at, json) VALUES (?, ?, ?, ?)
    ON CONFLICT(id) DO UPDATE SET revision = excluded.revision, changed_at = excluded.changed_at, json = excluded.json`);
  const drop = db.prepare('DELETE FROM template_drafts WHERE id = ?');
  const find = (id: string): KeptDraft | null => {
    const row = one.get(id);
    return row ? { template: readTemplate(JSON.parse(String(row.json))), revision: Number(row.revision) } : null;
  };
  return {
    find: (id) => read(() => find(id)),
    list: () => read(() => all.all().map((row) => readTemplate(JSON.parse(String(row.json))))),
    keep: (template, revision) =>
      write(() => {
        const last = find(template.id)?.revision ?? 0;
        if (last !== revision) {
          throw new Refusal(
            'conflict',
            'This template is being changed in another window, too; what you did last is not saved.',
            'Close it here and open it again.',
          );
        }
        put.run(template.id, revision + 1, clock(), JSON.stringify(template));
        return revision + 1;
      }),
    drop: (id) => write(() => void drop.run(id)),
  };
}
