import { crc32 } from 'node:zlib';
import { hashOf, type Id } from '../../engine/nouns/id.ts';
import { readEvidence } from '../../engine/nouns/readEvidence.ts';
import { readSource } from '../../engine/nouns/readSource.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { NO_REPAIRS } from '../../engine/nouns/repairLayer.ts';
import { META_FIELDS, type Source, type SourceMeta } from '../../engine/nouns/source.ts';
import { NO_GRADE } from '../../engine/nouns/sourceGrade.ts';
import { refuseUnfit } from '../../engine/repair/changeLayer.ts';
import { openDamage } from '../../engine/repair/damageState.ts';
import type { NamedEvidence, SourceSummary } from '../bridge.ts';
import type { AlikeShelf } from './alikeShelf.ts';
import type { SearchIndex } from './search/searchIndex.ts';
import type { Stacks } from './stacks.ts';

export interface SourceShelf {
  /** Stores a capture with its bytes. One that is there already stays as it is. */
  keep(source: Source, raw: Uint8Array): void;
  has(id: Id): boolean;
  /** @throws Refusal 'not-found' */
  open(id: Id): Source;
  /** What a list says of it. @throws Refusal 'not-found' */
  named(id: Id): NamedEvidence['source'];
  /** The bytes as they came. @throws Refusal 'not-found', 'damaged' when they no longer have their hash */
  raw(id: Id): Uint8Array;
  /**
   * Newest first, one line for those that carry the same text, at the place of the newest of them; it shows the one that most was decided
   * of. All of them, or a stretch.
   */
  list(limit?: number, offset?: number): SourceSummary[];
  /** How many lines the list has. */
  count(): number;
  /** The next one down the list, and round to its top, in which something is undecided. */
  waiting(after: Id): { id: Id; title: string } | null;
  /** Corrects metadata: the fields given leave `guessed`. The captured ones stay beneath. */
  describe(id: Id, meta: Partial<Omit<SourceMeta, 'guessed' | 'publishedFrom'>>): Source;
  /** Keeps what the analyst holds of it and how its damage is to be read. @throws Refusal 'other-words', 'overlap' */
  judge(id: Id, judged: Partial<Pick<Source, 'grade' | 'layer'>>): Source;
  /** With its evidence. @throws Refusal 'in-use' while a briefing prints evidence from it */
  remove(id: Id): void;
}

export function openSourceShelf(stacks: Stacks, index: SearchIndex, alike: AlikeShelf): SourceShelf {
  const { db, read, write } = stacks;
  const insert = db.prepare(
    'INSERT INTO sources(id, sha256, captured_at, words, damage, described, captured, raw, judged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const find = db.prepare('SELECT sequence, described, captured, judged FROM sources WHERE id = ?');
  const there = db.prepare('SELECT 1 FROM sources WHERE id = ?');
  const meta = db.prepare('SELECT described FROM sources WHERE id = ?');
  const bytes = db.prepare('SELECT raw, sha256 FROM sources WHERE id = ?');
  const update = db.prepare('UPDATE sources SET described = ? WHERE id = ?');
  const updateJudged = db.prepare('UPDATE sources SET judged = ?, damage = ? WHERE id = ?');
  const summaries = db.prepare(`
    SELECT s.id, s.described, s.captured_at, s.words, s.damage, l.group_id,
      (SELECT count(*) FROM evidence e WHERE e.source_id = s.id AND e.state = 'suggested') AS suggested,
      (SELECT count(*) FROM evidence e WHERE e.source_id = s.id AND e.state = 'confirmed') AS confirmed
    FROM sources s LEFT JOIN likenesses l ON l.source_id = s.id
    WHERE s.sequence NOT IN (SELECT t.sequence FROM likenesses m JOIN sources t ON t.id = m.source_id
      WHERE m.group_id IN (SELECT group_id FROM likenesses GROUP BY group_id HAVING count(*) > 1)
        AND t.sequence < (SELECT max(u.sequence) FROM likenesses n JOIN sources u ON u.id = n.source_id
          WHERE n.group_id = m.group_id))
    ORDER BY s.sequence DESC LIMIT ? OFFSET ?`);
  const isStacked = db.prepare('SELECT 1 FROM likenesses WHERE group_id = ? AND source_id <> ? LIMIT 1');
  // Of a stack alone: what tells which of them is its face is too dear for every line.
  const stack = db.prepare(`
    SELECT s.id, s.described, s.captured_at, s.words, s.damage,
      (SELECT count(*) FROM evidence e WHERE e.source_id = s.id AND e.state = 'suggested') AS suggested,
      (SELECT count(*) FROM evidence e WHERE e.source_id = s.id AND e.state = 'confirmed') AS confirmed,
      (SELECT count(*) FROM evidence e WHERE e.source_id = s.id AND e.state = 'rejected') AS rejected,
      (SELECT count(*) FROM evidence e JOIN uses u ON u.evidence_id = e.id JOIN briefings b ON b.id = u.briefing_id
        WHERE e.source_id = s.id AND b.removed_at IS NULL) AS placed,
      ${META_FIELDS.map((field) => `s.described ->> '$.${field}' IS NOT s.captured ->> '$.${field}'`).join(' OR ')} AS filled
    FROM likenesses l JOIN sources s ON s.id = l.source_id WHERE l.group_id = ? ORDER BY s.sequence DESC`);
  const lines = db.prepare(`
    SELECT (SELECT count(DISTINCT group_id) FROM likenesses) + (SELECT count(*) FROM sources)
      - (SELECT count(*) FROM likenesses) AS count`);
  const undecided = db.prepare(`
    SELECT s.id, s.described ->> '$.title' AS title FROM sources s
    WHERE s.id <> ?1 AND s.id IN (SELECT source_id FROM evidence WHERE state = 'suggested')
    ORDER BY s.sequence > (SELECT sequence FROM sources WHERE id = ?1), s.sequence DESC LIMIT 1`);
  const evidenceToFind = db.prepare("SELECT sequence, json FROM evidence WHERE source_id = ? AND state <> 'rejected'");
  const printedBy = db.prepare(`
    SELECT b.title FROM evidence e JOIN uses u ON u.evidence_id = e.id JOIN briefings b ON b.id = u.briefing_id
    WHERE e.source_id = ? AND b.removed_at IS NULL LIMIT 1`);
  const evidenceOf = db.prepare('SELECT sequence FROM evidence WHERE source_id = ?');
  const removeEvidence = db.prepare('DELETE FROM evidence WHERE source_id = ?');
  const remove = db.prepare('DELETE FROM sources WHERE id = ?');

  /**
   * What rows said when they fitted their seals. A seal covers the raw bytes, too, and an article is opened with every key of a briefing that
   * uses it: they are not read again for what has not changed. Who asks for them has them checked by their own hash.
   */
  const fitted = new Map<number, number>();
  const row = (id: Id) => {
    const found = find.get(id);
    if (!found) throw new Refusal('not-found', 'This article is no longer in the library.');
    const sequence = Number(found.sequence);
    const now = crc32(`${found.described}\0${found.captured}\0${found.judged}`);
    if (fitted.get(sequence) !== now) {
      stacks.intact('sources', sequence);
      fitted.set(sequence, now);
    }
    return { sequence, source: readRow(found) };
  };

  return {
    keep: (source, raw) =>
      write(() => {
        if (there.get(source.id)) return;
        if (hashOf(raw) !== source.sha256) throw new Error(`bytes of ${source.id} do not have its hash`);
        const now = stacks.clock();
        const { lastInsertRowid } = insert.run(
          source.id,
          source.sha256,
          now,
          countWords(source.text),
          openDamage(source.layer, source.damage).length,
          JSON.stringify(metaOf(source)),
          JSON.stringify(source),
          raw,
          judgedOf(source),
        );
        index.putSource({ ...source, sequence: Number(lastInsertRowid) }, source.text);
        alike.add(source);
      }),

    has: (id) => read(() => there.get(id) !== undefined),

    open: (id) => read(() => row(id).source),

    named: (id) =>
      read(() => {
        const found = meta.get(id);
        if (!found) throw new Refusal('not-found', 'This article is no longer in the library.');
        const { title, publisher, publishedOn } = JSON.parse(String(found.described)) as SourceMeta;
        return { title, publisher, publishedOn };
      }),

    raw: (id) =>
      read(() => {
        const found = bytes.get(id);
        if (!found) throw new Refusal('not-found', 'This article is no longer in the library.');
        const raw = found.raw as Uint8Array;
        if (hashOf(raw) !== found.sha256) {
          throw new Refusal(
            'damaged',
            'The stored bytes of this article no longer have the hash they were captured with.',
          );
        }
        return raw;
      }),

    list: (limit = -1, offset = 0) =>
      read(() =>
        summaries.all(limit, offset).map((found) => {
          const group = String(found.group_id ?? '');
          if (group === '' || !isStacked.get(group, String(found.id))) return summaryOf(found, []);
          const same = stack.all(group);
          const face = faceOf(same);
          return summaryOf(
            face,
            same.filter((one) => one !== face),
          );
        }),
      ),

    count: () => read(() => Number(lines.get()?.count)),

    waiting: (after) =>
      read(() => {
        const found = undecided.get(after);
        return found ? { id: String(found.id), title: String(found.title) } : null;
      }),

    describe: (id, meta) =>
      write(() => {
        const { sequence, source } = row(id);
        const given = META_FIELDS.filter((field) => meta[field] !== undefined);
        if (meta.url && !/^https?:\/\//i.test(meta.url)) {
          throw new Refusal('bad-link', 'The address of an article must begin with http:// or https://.');
        }
        const guessed = source.guessed.filter((field) => !given.includes(field));
        // Another day than the article told is the analyst's own.
        const publishedFrom =
          (meta.publishedOn ?? source.publishedOn) === source.publishedOn ? source.publishedFrom : '';
        const changed: Source = { ...source, ...meta, publishedFrom, guessed };
        update.run(JSON.stringify(metaOf(changed)), id);
        const indexed = { ...changed, sequence };
        index.putSource(indexed, changed.text);
        for (const one of evidenceToFind.all(id)) {
          index.putEvidence(Number(one.sequence), readEvidence(JSON.parse(String(one.json))), indexed);
        }
        return changed;
      }),

    judge: (id, judged) =>
      write(() => {
        const { source } = row(id);
        const changed: Source = { ...source, ...judged };
        refuseUnfit(source.text, changed.layer);
        updateJudged.run(judgedOf(changed), openDamage(changed.layer, changed.damage).length, id);
        return changed;
      }),

    remove: (id) =>
      write(() => {
        const { sequence, source } = row(id);
        const printed = printedBy.get(id);
        if (printed) {
          throw new Refusal(
            'in-use',
            `“${source.title || source.fileName}” cannot be removed: the briefing “${printed.title}” prints evidence from it.`,
            'Take the evidence out of the briefing first.',
          );
        }
        for (const one of evidenceOf.all(id)) index.take('evidence', Number(one.sequence));
        removeEvidence.run(id);
        alike.remove(id);
        remove.run(id);
        index.take('source', sequence);
      }),
  };
}

/** Of sources that carry the same text, newest first: what is placed in briefings goes before what is accepted, that before any other decision. */
function faceOf(stack: Record<string, unknown>[]): Record<string, unknown> {
  const decided = ({ placed, confirmed, rejected, filled }: Record<string, unknown>) =>
    [Number(placed), Number(confirmed), Number(filled) + Number(rejected)] as const;
  return stack.reduce((face, one) => {
    const [is, was] = [decided(one), decided(face)];
    const at = is.findIndex((count, index) => count !== was[index]);
    return at >= 0 && (is[at] ?? 0) > (was[at] ?? 0) ? one : face;
  });
}

function readRow(found: Record<string, unknown>): Source {
  const source = readSource(JSON.parse(String(found.captured)));
  const judged = judgedIn(String(found.judged));
  const described = JSON.parse(String(found.described)) as SourceMeta;
  return { ...source, ...described, ...judged };
}

/** What was judged before a grade could hold a mark has none, nor what was judged before damage could be noted a note. */
function judgedIn(json: string): Partial<Pick<Source, 'grade' | 'layer'>> {
  if (json === '') return {};
  const { grade, layer } = JSON.parse(json) as Pick<Source, 'grade' | 'layer'>;
  return { grade: { ...NO_GRADE, ...grade }, layer: { ...NO_REPAIRS, ...layer } };
}

function judgedOf({ grade, layer }: Source): string {
  return JSON.stringify({ grade, layer });
}

function metaOf(source: Source): SourceMeta {
  const { title, byline, publisher, publishedOn, publishedFrom, url, language, guessed } = source;
  return { title, byline, publisher, publishedOn, publishedFrom, url, language, guessed };
}

function summaryOf(found: Record<string, unknown>, others: Record<string, unknown>[]): SourceSummary {
  const { title, publisher, byline, publishedOn, language } = JSON.parse(String(found.described)) as SourceMeta;
  return {
    id: String(found.id),
    title,
    publisher,
    byline,
    publishedOn,
    language,
    capturedAt: String(found.captured_at),
    words: Number(found.words),
    damage: Number(found.damage),
    suggested: Number(found.suggested),
    confirmed: Number(found.confirmed),
    others: others.map((one) => {
      const { title, publisher } = JSON.parse(String(one.described)) as SourceMeta;
      return { id: String(one.id), title, publisher };
    }),
  };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;
}
