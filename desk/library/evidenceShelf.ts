import { contextOf, type Evidence } from '../../engine/nouns/evidence.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { readEvidence } from '../../engine/nouns/readEvidence.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Source } from '../../engine/nouns/source.ts';
import type { SearchIndex } from './search/searchIndex.ts';
import type { SourceShelf } from './sourceShelf.ts';
import type { Stacks } from './stacks.ts';

export interface EvidenceShelf {
  /** New or changed; compared with the stored source first. @throws Refusal 'not-verbatim', 'not-found', 'other-source' */
  keep(evidence: Evidence): Evidence;
  /** Those not there yet; what the analyst made of the others stays. All of one source. */
  suggest(source: Source, evidence: Evidence[]): void;
  find(id: Id): Evidence | null;
  /** In the order of the text. */
  ofSource(sourceId: Id): Evidence[];
  /** @throws Refusal 'in-use' while a briefing prints it */
  remove(id: Id): void;
}

export function openEvidenceShelf(stacks: Stacks, index: SearchIndex, sources: SourceShelf): EvidenceShelf {
  const { db, read, write, intact } = stacks;
  const find = db.prepare('SELECT sequence, source_id, json FROM evidence WHERE id = ?');
  const insert = db.prepare('INSERT INTO evidence(id, source_id, state, start, json) VALUES (?, ?, ?, ?, ?)');
  const update = db.prepare('UPDATE evidence SET state = ?, start = ?, json = ? WHERE sequence = ?');
  const remove = db.prepare('DELETE FROM evidence WHERE sequence = ?');
  const ofSource = db.prepare('SELECT sequence, json FROM evidence WHERE source_id = ? ORDER BY start, sequence');
  const sourceSequence = db.prepare('SELECT sequence FROM sources WHERE id = ?');
  const printedBy = db.prepare(`
    SELECT b.title FROM uses u JOIN briefings b ON b.id = u.briefing_id
    WHERE u.evidence_id = ? AND b.removed_at IS NULL LIMIT 1`);

  const sequenceOf = (sourceId: Id) => Number(sourceSequence.get(sourceId)?.sequence);

  const readRow = (row: Record<string, unknown>): Evidence => {
    intact('evidence', Number(row.sequence));
    return readEvidence(JSON.parse(String(row.json)));
  };

  const put = (evidence: Evidence, source: Source): Evidence => {
    const anchored = anchor(evidence, source);
    const json = JSON.stringify(anchored);
    const known = find.get(anchored.id);
    if (known && known.source_id !== anchored.sourceId) {
      throw new Refusal('other-source', 'This evidence belongs to another article and cannot be moved to this one.');
    }
    const sequence = known
      ? Number(known.sequence)
      : Number(insert.run(anchored.id, anchored.sourceId, anchored.state, anchored.start, json).lastInsertRowid);
    if (known) update.run(anchored.state, anchored.start, json, sequence);
    // What was rejected is kept, but no search finds it.
    if (anchored.state === 'rejected') index.take('evidence', sequence);
    else index.putEvidence(sequence, anchored, { ...source, sequence: sequenceOf(source.id) });
    return anchored;
  };

  return {
    keep: (evidence) => write(() => put(evidence, sources.open(evidence.sourceId))),

    suggest: (source, evidence) =>
      write(() => {
        for (const one of evidence) if (!find.get(one.id)) put(one, source);
      }),

    find: (id) =>
      read(() => {
        const found = find.get(id);
        return found ? readRow(found) : null;
      }),

    ofSource: (sourceId) => read(() => ofSource.all(sourceId).map(readRow)),

    remove: (id) =>
      write(() => {
        const found = find.get(id);
        if (!found) throw new Refusal('not-found', 'This evidence is no longer in the library.');
        const printed = printedBy.get(id);
        if (printed) {
          throw new Refusal(
            'in-use',
            `This evidence cannot be removed: the briefing “${printed.title}” prints it.`,
            'Take it out of the briefing first.',
          );
        }
        remove.run(found.sequence as number);
        index.take('evidence', Number(found.sequence));
      }),
  };
}

/** Evidence is verbatim or it is refused; its surroundings are read anew from the source. */
function anchor(evidence: Evidence, source: Source): Evidence {
  const { start, end } = evidence;
  if (evidence.sourceId !== source.id || end <= start || source.text.slice(start, end) !== evidence.text) {
    throw new Refusal(
      'not-verbatim',
      `This ${evidence.kind} is not word for word in “${source.title || source.fileName}” at the place it names.`,
      'Select the words in the article again.',
    );
  }
  return { ...evidence, ...contextOf(source.text, start, end) };
}
