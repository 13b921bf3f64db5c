import type { Id } from '../../engine/nouns/id.ts';
import { type CslItem, Reference, referenceOf } from '../../engine/nouns/reference.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { META_FIELDS, type Source, type SourceMeta } from '../../engine/nouns/source.ts';
import { cslOfSource, fieldsBeyond, metaOfReference } from '../../engine/references/referenceMeta.ts';
import { type Identity, identityOf, identityOfMeta, isSame } from '../../engine/references/sameReference.ts';
import type { SourceShelf } from './sourceShelf.ts';
import type { Stacks } from './stacks.ts';

/** What an import of references did. */
export interface TakenReferences {
  /** Those that wait for their text. */
  waiting: number;
  /** Those whose text was here already. */
  attached: number;
  /** Those that were here already. */
  known: number;
  /** Here already, and other: a sentence each. What is here stays. */
  conflicts: string[];
  /** Fields that no card shows, with how often they came; they are kept and exported again. */
  beyond: { field: string; count: number }[];
}

export interface ReferenceShelf {
  /** All or none. */
  take(items: CslItem[]): TakenReferences;
  /** Those that wait for their text, in the order they came. */
  waiting(): Reference[];
  /** Gives a capture to the reference it was made for, or to one that is known by DOI, address, or title and day. Gives its id, or ''. */
  attach(source: Source, id?: Id): Id | '';
  remove(id: Id): void;
  /** A source as CSL-JSON, with what its reference brought. */
  cslOf(sourceId: Id): CslItem;
  /** All, whether they wait or not, in the order they came. */
  all(): Reference[];
  /** As it is, from an export. Gives false where it is here already. */
  bringIn(reference: Reference): boolean;
}

export function openReferenceShelf({ db, read, write }: Stacks, sources: SourceShelf): ReferenceShelf {
  const insert = db.prepare('INSERT INTO refs(id, json, source_id, doi, address, title_day) VALUES (?, ?, ?, ?, ?, ?)');
  const there = db.prepare('SELECT 1 FROM refs WHERE id = ?');
  const listed =
    db.prepare(`SELECT id, json, CASE WHEN EXISTS (SELECT 1 FROM sources s WHERE s.id = r.source_id) THEN r.source_id ELSE '' END AS source_id
    FROM refs r ORDER BY sequence`);
  const alike = db.prepare(
    `SELECT id, json, source_id FROM refs WHERE (doi <> '' AND doi = ?) OR (address <> '' AND address = ?) OR (title_day <> '' AND title_day = ?)`,
  );
  const one = db.prepare('SELECT json, source_id FROM refs WHERE id = ?');
  const ofSource = db.prepare('SELECT json FROM refs WHERE source_id = ? ORDER BY sequence LIMIT 1');
  const setSource = db.prepare('UPDATE refs SET source_id = ? WHERE id = ?');
  const drop = db.prepare('DELETE FROM refs WHERE id = ?');
  const metas = db.prepare('SELECT id, described FROM sources ORDER BY sequence');

  const referenceIn = (row: Record<string, unknown>): Reference =>
    Reference.parse({ ...JSON.parse(String(row.json)), sourceId: String(row.source_id) });
  const put = (reference: Reference, { doi, address, titleDay }: Identity) =>
    insert.run(reference.id, JSON.stringify(reference), reference.sourceId, doi, address, titleDay);
  const sameAs = (identity: Identity): Reference | null => {
    const rows = alike.all(identity.doi, identity.address, identity.titleDay).map(referenceIn);
    return rows.find(({ csl }) => isSame(identityOf(csl), identity)) ?? null;
  };

  /** What the page did not say, or what was only guessed; what the analyst gave stays. */
  const fillCard = (source: Source, csl: CslItem) => {
    const said = metaOfReference(csl);
    const open = META_FIELDS.filter(
      (field) => said[field] !== '' && (source[field] === '' || source.guessed.includes(field)),
    );
    if (open.length === 0) return;
    const meta: Partial<SourceMeta> = {};
    for (const field of open) meta[field] = said[field];
    sources.describe(source.id, meta);
  };

  const take = (items: CslItem[]): TakenReferences => {
    const taken: TakenReferences = { waiting: 0, attached: 0, known: 0, conflicts: [], beyond: [] };
    const beyond = new Map<string, number>();
    const cards = new Map<string, Id>();
    for (const row of metas.all()) {
      const { doi, address, titleDay } = identityOfMeta(JSON.parse(String(row.described)) as SourceMeta);
      for (const [kind, key] of [
        ['d', doi],
        ['a', address],
        ['t', titleDay],
      ])
        if (key) cards.set(`${kind} ${key}`, String(row.id));
    }
    for (const item of items) {
      const reference = referenceOf(item);
      const identity = identityOf(item);
      const here = there.get(reference.id) ? reference : sameAs(identity);
      if (here) {
        if (here.id === reference.id) taken.known++;
        else taken.conflicts.push(`“${titleOf(item)}” is here with other details; those here stay.`);
        continue;
      }
      for (const field of fieldsBeyond(item)) beyond.set(field, (beyond.get(field) ?? 0) + 1);
      const sourceId =
        cards.get(`d ${identity.doi}`) ??
        cards.get(`a ${identity.address}`) ??
        cards.get(`t ${identity.titleDay}`) ??
        '';
      put({ ...reference, sourceId }, identity);
      if (sourceId === '') taken.waiting++;
      else {
        taken.attached++;
        fillCard(sources.open(sourceId), item);
      }
    }
    taken.beyond = [...beyond].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);
    return taken;
  };

  return {
    take: (items) => write(() => take(items)),
    waiting: () =>
      read(() =>
        listed
          .all()
          .map(referenceIn)
          .filter(({ sourceId }) => sourceId === ''),
      ),
    all: () => read(() => listed.all().map(referenceIn)),
    attach: (source, id) =>
      write(() => {
        const asked = id === undefined ? undefined : one.get(id);
        const own = asked ? referenceIn(asked) : sameAs(identityOfMeta(source));
        if (!own || sources.has(own.sourceId)) return '';
        setSource.run(source.id, own.id);
        fillCard(source, own.csl);
        return own.id;
      }),
    remove: (id) =>
      write(() => {
        if (Number(drop.run(id).changes) === 0)
          throw new Refusal('not-found', 'This reference is no longer in the library.');
      }),
    cslOf: (sourceId) =>
      read(() => {
        const row = ofSource.get(sourceId);
        const reference = row ? (JSON.parse(String(row.json)) as Reference) : null;
        return cslOfSource(sources.open(sourceId), reference?.csl ?? null);
      }),
    bringIn: (reference) =>
      write(() => {
        const identity = identityOf(reference.csl);
        if (there.get(reference.id) || sameAs(identity)) return false;
        put(reference, identity);
        return true;
      }),
  };
}

function titleOf(csl: CslItem): string {
  const { title, url } = metaOfReference(csl);
  return title || url || 'A reference';
}
