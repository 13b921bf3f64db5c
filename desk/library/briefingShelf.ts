import type { Briefing } from '../../engine/nouns/briefing.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { markingText } from '../../engine/nouns/marking.ts';
import { readBriefing } from '../../engine/nouns/readBriefing.ts';
import { readTemplate } from '../../engine/nouns/readTemplate.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Issue } from '../../engine/nouns/series.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { issueOf } from '../../engine/series/nextIssue.ts';
import type { BriefingSummary, EvidenceUse } from '../bridge.ts';
import type { MediaShelf } from './mediaShelf.ts';
import { FORMER } from './schema.ts';
import type { SearchIndex } from './search/searchIndex.ts';
import type { Stacks } from './stacks.ts';
import type { TemplateShelf } from './templateShelf.ts';
import { usesIn } from './usesIn.ts';

export interface KeptBriefing {
  briefing: Briefing;
  template: Template;
  /** Counts the saves, from 1. */
  revision: number;
}

export interface BriefingShelf {
  /** @throws Refusal 'exists' */
  add(briefing: Briefing, template: Template): KeptBriefing;
  has(id: Id): boolean;
  /** @throws Refusal 'not-found', for a removed one too */
  open(id: Id): KeptBriefing;
  /** Null for one that is not here or was removed. */
  find(id: Id): KeptBriefing | null;
  /** The very template it was last saved with, null for a briefing that is not here. */
  templateOf(id: Id): Template | null;
  /** Gives the new revision once it is on disk. @throws Refusal 'conflict' when `revision` is not the last one */
  save(briefing: Briefing, template: Template, revision: number): number;
  /** Pinned ones first, then last changed first, without removed ones. */
  list(): BriefingSummary[];
  /** Where they print or cite evidence from a source; last changed first, then in the order of the page. */
  usesOf(sourceId: Id): EvidenceUse[];
  /** Those that follow it in a series, oldest first, removed ones too. */
  followersOf(id: Id): Id[];
  /** It can be taken back. */
  remove(id: Id): void;
  unremove(id: Id): void;
  /** A pinned one stands before the others. */
  pin(id: Id, pinned: boolean): void;
}

export function openBriefingShelf(
  stacks: Stacks,
  index: SearchIndex,
  templates: TemplateShelf,
  media: MediaShelf,
): BriefingShelf {
  const { db, read, write } = stacks;
  const there = db.prepare('SELECT 1 FROM briefings WHERE id = ?');
  const find = db.prepare(`
    SELECT b.sequence, b.revision, b.removed_at, b.title, b.json, t.json AS template, t.rowid AS template_row
    FROM briefings b JOIN templates t ON t.hash = b.template_hash WHERE b.id = ?`);
  const state = db.prepare('SELECT sequence, revision, removed_at FROM briefings WHERE id = ?');
  const insert = db.prepare(`
    INSERT INTO briefings(id, template_hash, revision, touched, changed_at, title, marking, fills, json)
    VALUES (?, ?, 1, 0, '', '', '', 0, '')`);
  const update = db.prepare(`
    UPDATE briefings SET template_hash = ?, revision = ?, changed_at = ?, title = ?, marking = ?, fills = ?, json = ?,
      touched = (SELECT max(touched) + 1 FROM briefings)
    WHERE sequence = ?`);
  const setRemoved = db.prepare('UPDATE briefings SET removed_at = ? WHERE sequence = ?');
  const setPinned = db.prepare('UPDATE briefings SET pinned = ? WHERE sequence = ?');
  const summaries = db.prepare(`
    SELECT b.id, b.title, b.marking, b.changed_at, b.fills, b.pinned, t.id AS template_id, t.json ->> '$.name' AS template_name,
      iif(t.json ->> '$.series' IS NULL, NULL, t.json -> '$.variables') AS blanks,
      iif(t.json ->> '$.series' IS NOT NULL AND json_valid(b.json), b.json -> '$.variables', NULL) AS said
    FROM briefings b JOIN templates t ON t.hash = b.template_hash
    WHERE b.removed_at IS NULL ORDER BY b.pinned DESC, b.touched DESC`);
  const printing = db.prepare(`
    SELECT b.json, t.json AS template FROM briefings b JOIN templates t ON t.hash = b.template_hash
    WHERE b.removed_at IS NULL AND b.id IN
      (SELECT u.briefing_id FROM evidence e JOIN uses u ON u.evidence_id = e.id WHERE e.source_id = ?)
    ORDER BY b.touched DESC`);
  const followers = db.prepare(`SELECT id FROM briefings WHERE ${FORMER} = ? ORDER BY sequence`);
  const idsOf = db.prepare('SELECT id FROM evidence WHERE source_id = ?');
  const forgetUses = db.prepare('DELETE FROM uses WHERE briefing_id = ?');
  const noteUse = db.prepare('INSERT INTO uses(briefing_id, evidence_id) VALUES (?, ?)');

  const put = (sequence: number, revision: number, briefing: Briefing, template: Template) => {
    const title = briefing.variables.title ?? '';
    const mark = markingText(briefing.marking);
    const hash = templates.keep(template);
    update.run(hash, revision, stacks.clock(), title, mark, briefing.fills.length, JSON.stringify(briefing), sequence);
    forgetUses.run(briefing.id);
    for (const evidenceId of evidenceUsed(briefing)) noteUse.run(briefing.id, evidenceId);
    media.note(briefing);
    index.putBriefing(sequence, briefing);
  };

  const stateOf = (id: Id) => {
    const row = state.get(id);
    if (!row) throw new Refusal('not-found', 'This briefing is not in the library.');
    return { sequence: Number(row.sequence), revision: Number(row.revision), removed: row.removed_at !== null };
  };

  const open = (id: Id): KeptBriefing => {
    const row = find.get(id);
    if (!row) throw new Refusal('not-found', 'This briefing is not in the library.');
    if (row.removed_at !== null) {
      throw new Refusal('removed', `The briefing “${row.title}” was removed.`, 'Undo the removal to open it.');
    }
    stacks.intact('briefings', Number(row.sequence));
    stacks.intact('templates', Number(row.template_row));
    const briefing = readBriefing(JSON.parse(String(row.json)));
    const template = readTemplate(JSON.parse(String(row.template)));
    return { briefing, template, revision: Number(row.revision) };
  };

  return {
    add: (briefing, template) =>
      write(() => {
        if (there.get(briefing.id))
          throw new Refusal('exists', 'A briefing of this identity is in the library already.');
        const { lastInsertRowid } = insert.run(briefing.id, templates.keep(template));
        put(Number(lastInsertRowid), 1, briefing, template);
        return { briefing, template, revision: 1 };
      }),

    has: (id) => read(() => there.get(id) !== undefined),

    open: (id) => read(() => open(id)),

    find: (id) =>
      read(() => {
        const row = state.get(id);
        return row && row.removed_at === null ? open(id) : null;
      }),

    templateOf: (id) =>
      read(() => {
        const row = find.get(id);
        return row ? readTemplate(JSON.parse(String(row.template))) : null;
      }),

    save: (briefing, template, revision) =>
      write(() => {
        const kept = stateOf(briefing.id);
        if (kept.removed) {
          throw new Refusal(
            'removed',
            'This briefing was removed elsewhere; your text is not saved.',
            'Undo the removal, then save again.',
          );
        }
        if (kept.revision !== revision) {
          throw new Refusal(
            'conflict',
            `This briefing was saved elsewhere since you opened it (save ${kept.revision}, yours began at ${revision}).`,
            'Keep your text as a copy, or open the saved one.',
          );
        }
        put(kept.sequence, revision + 1, briefing, template);
        return revision + 1;
      }),

    list: () => read(() => summaries.all().map(summaryOf)),

    usesOf: (sourceId) =>
      read(() => {
        const ids = new Set(idsOf.all(sourceId).map((row) => String(row.id)));
        return printing.all(sourceId).flatMap((row) => {
          const briefing = readBriefing(JSON.parse(String(row.json)));
          return usesIn(briefing, readTemplate(JSON.parse(String(row.template))), ids);
        });
      }),

    followersOf: (id) => read(() => followers.all(id).map((row) => String(row.id))),

    remove: (id) =>
      write(() => {
        const { sequence } = stateOf(id);
        setRemoved.run(stacks.clock(), sequence);
        index.take('briefing', sequence);
      }),

    pin: (id, pinned) => write(() => void setPinned.run(pinned ? 1 : 0, stateOf(id).sequence)),

    unremove: (id) =>
      write(() => {
        const { sequence } = stateOf(id);
        setRemoved.run(null, sequence);
        index.putBriefing(sequence, open(id).briefing);
      }),
  };
}

function summaryOf(row: Record<string, unknown>): BriefingSummary {
  return {
    id: String(row.id),
    title: String(row.title),
    templateId: String(row.template_id),
    templateName: String(row.template_name),
    marking: String(row.marking),
    changedAt: String(row.changed_at),
    fills: Number(row.fills),
    pinned: row.pinned === 1,
    issue: issueIn(row),
  };
}

/** Of a template that is a series; what the others say in their blanks is not read for a list. */
function issueIn({ id, blanks, said }: Record<string, unknown>): Issue | null {
  if (typeof blanks !== 'string' || typeof said !== 'string') return null;
  return issueOf({ id: String(id), variables: JSON.parse(said) }, { variables: JSON.parse(blanks) });
}
