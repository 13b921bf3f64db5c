import type { Briefing } from '../../engine/nouns/briefing.ts';
import { hashOf, type Id } from '../../engine/nouns/id.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import { picturesIn } from '../../engine/nouns/picturesIn.ts';
import type { Stacks } from './stacks.ts';

/** Longer than any screen stays open with a picture in its undo history only. */
const GRACE_DAYS = 30;

/** The bytes of pictures, each kept once under its hash, whatever briefings place it. */
export interface MediaShelf {
  keep(bytes: Uint8Array): string;
  /** Null where it is not here. */
  find(sha256: string): Uint8Array | null;
  /** The bytes that a briefing needs; what is gone is left out: the checks say so. */
  of(briefing: Briefing): Media;
  /** Takes note of what a briefing places now; `by`: its own id, or that of a kept version, which places it for good. */
  note(briefing: Briefing, by?: Id): void;
  /** Drops what no briefing has placed for long, removed ones and kept versions counted in. Gives how many. */
  tidy(): number;
}

export function openMediaShelf(stacks: Stacks): MediaShelf {
  const { db, read, write, clock, intact } = stacks;
  const insert = db.prepare(
    'INSERT INTO media(sha256, last_placed, bytes) VALUES (?, ?, ?) ON CONFLICT(sha256) DO UPDATE SET last_placed = excluded.last_placed',
  );
  const select = db.prepare('SELECT rowid, bytes FROM media WHERE sha256 = ?');
  const touch = db.prepare(
    'UPDATE media SET last_placed = ? WHERE sha256 IN (SELECT sha256 FROM placed_media WHERE placed_by = ?)',
  );
  const forget = db.prepare('DELETE FROM placed_media WHERE placed_by = ?');
  const place = db.prepare('INSERT INTO placed_media(placed_by, sha256) VALUES (?, ?)');
  const drop = db.prepare(
    'DELETE FROM media WHERE last_placed < ? AND sha256 NOT IN (SELECT sha256 FROM placed_media)',
  );

  const find = (sha256: string) => {
    const found = select.get(sha256);
    if (!found) return null;
    intact('media', Number(found.rowid));
    return found.bytes as Uint8Array;
  };

  return {
    keep: (bytes) =>
      write(() => {
        const sha256 = hashOf(bytes);
        insert.run(sha256, clock(), bytes);
        return sha256;
      }),
    find: (sha256) => read(() => find(sha256)),
    of: (briefing) =>
      read(() => {
        const media = new Map<string, Uint8Array>();
        for (const { sha256 } of picturesIn(briefing)) {
          const bytes = find(sha256);
          if (bytes) media.set(sha256, bytes);
        }
        return media;
      }),
    note: (briefing, by = briefing.id) =>
      write(() => {
        // What it placed until now begins to wait today.
        touch.run(clock(), by);
        forget.run(by);
        for (const { sha256 } of picturesIn(briefing)) place.run(by, sha256);
      }),
    tidy: () =>
      write(() => {
        const day = new Date(clock());
        day.setUTCDate(day.getUTCDate() - GRACE_DAYS);
        return Number(drop.run(day.toISOString()).changes);
      }),
  };
}
