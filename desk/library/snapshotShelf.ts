import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { readBriefing } from '../../engine/nouns/readBriefing.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import type { SnapshotSummary } from '../bridge.ts';
import type { MediaShelf } from './mediaShelf.ts';
import type { Stacks } from './stacks.ts';
import type { TemplateShelf } from './templateShelf.ts';

/** Earlier states of briefings: each whole, never changed. */
export interface SnapshotShelf {
  add(briefing: Briefing, template: Template, about: Omit<SnapshotSummary, 'at'>): SnapshotSummary;
  /** Of one briefing, the newest first. */
  list(briefingId: Id): SnapshotSummary[];
  /** @throws Refusal 'not-found' */
  open(id: Id): { briefing: Briefing; template: Template };
  /** The very template of that name and version that a kept state of the briefing is on; null where none is. */
  templateOf(briefingId: Id, templateId: string, version: number): Template | null;
}

export function openSnapshotShelf(
  { db, read, write, clock, intact }: Stacks,
  templates: TemplateShelf,
  media: MediaShelf,
): SnapshotShelf {
  const insert = db.prepare(`
    INSERT INTO snapshots(id, briefing_id, template_hash, at, "by", why, name, words, added, removed, json)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const ofBriefing = db.prepare(`
    SELECT id, at, "by", why, name, words, added, removed FROM snapshots WHERE briefing_id = ? ORDER BY sequence DESC`);
  const find = db.prepare(`
    SELECT s.json, s.sequence, t.json AS template, t.rowid AS template_row FROM snapshots s JOIN templates t ON t.hash = s.template_hash WHERE s.id = ?`);
  const templateOf = db.prepare(`
    SELECT t.json FROM snapshots s JOIN templates t ON t.hash = s.template_hash
    WHERE s.briefing_id = ? AND t.id = ? AND t.version = ? ORDER BY s.sequence DESC LIMIT 1`);

  return {
    add: (briefing, template, about) =>
      write(() => {
        const { id, by, why, name, words, added, removed } = about;
        const at = clock();
        const json = JSON.stringify(briefing);
        insert.run(id, briefing.id, templates.keep(template), at, by, why, name, words, added, removed, json);
        media.note(briefing, id);
        return { ...about, at };
      }),

    list: (briefingId) => read(() => ofBriefing.all(briefingId).map(summaryOf)),

    open: (id) =>
      read(() => {
        const row = find.get(id);
        if (!row) throw new Refusal('not-found', 'This version is not in the library.');
        intact('snapshots', Number(row.sequence));
        intact('templates', Number(row.template_row));
        return {
          briefing: readBriefing(JSON.parse(String(row.json))),
          template: readTemplate(JSON.parse(String(row.template))),
        };
      }),

    templateOf: (briefingId, templateId, version) =>
      read(() => {
        const row = templateOf.get(briefingId, templateId, version);
        return row ? readTemplate(JSON.parse(String(row.json))) : null;
      }),
  };
}

function summaryOf(row: Record<string, unknown>): SnapshotSummary {
  return {
    id: String(row.id),
    at: String(row.at),
    by: String(row.by),
    why: row.why as SnapshotSummary['why'],
    name: String(row.name),
    words: Number(row.words),
    added: Number(row.added),
    removed: Number(row.removed),
  };
}
