import { hashOf, type Id } from '../../engine/nouns/id.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Stacks } from './stacks.ts';

/** A ministry's own Word file, kept for exports under a name that people know. */
interface KeptHouse {
  id: Id;
  name: string;
  /** What the file was called when it came. */
  fileName: string;
  /** ISO instant. */
  addedAt: string;
}

export interface HouseShelf {
  /** Those used last first. */
  list(): KeptHouse[];
  /** The same bytes are the same house, then under the new name. @throws Refusal 'name-taken' */
  keep(name: string, fileName: string, bytes: Uint8Array): KeptHouse;
  /** @throws Refusal 'not-found' */
  bytes(id: Id): Uint8Array;
  /** @throws Refusal 'not-found', 'name-taken' */
  rename(id: Id, name: string): KeptHouse;
  /** @throws Refusal 'not-found' */
  remove(id: Id): void;
  /** Puts it in front. */
  used(id: Id): void;
}

/** The same bytes always have the same id. */
export function houseIdOf(bytes: Uint8Array): Id {
  return `house_${hashOf(bytes).slice(0, 20)}`;
}

const SHOWN = 'SELECT id, name, file_name, added_at FROM houses';

export function openHouseShelf({ db, clock, read, write }: Stacks): HouseShelf {
  const all = db.prepare(`${SHOWN} ORDER BY used DESC, name`);
  const one = db.prepare(`${SHOWN} WHERE id = ?`);
  const named = db.prepare('SELECT id FROM houses WHERE name = ?');
  const stored = db.prepare('SELECT bytes FROM houses WHERE id = ?');
  const insert = db.prepare(
    `INSERT INTO houses(id, name, file_name, added_at, used, bytes)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM houses), ?)
     ON CONFLICT(id) DO UPDATE SET name = excluded.name, file_name = excluded.file_name`,
  );
  const setName = db.prepare('UPDATE houses SET name = ? WHERE id = ?');
  const drop = db.prepare('DELETE FROM houses WHERE id = ?');
  const toFront = db.prepare('UPDATE houses SET used = (SELECT max(used) + 1 FROM houses) WHERE id = ?');

  const find = (id: Id): KeptHouse => {
    const row = one.get(id);
    if (!row) throw gone();
    return houseOf(row);
  };
  const refuseTaken = (name: string, id: Id) => {
    const holder = named.get(name);
    if (!holder || holder.id === id) return;
    throw new Refusal('name-taken', `There is already a house file called “${name}”.`, 'Give this one another name.');
  };

  return {
    list: () => read(() => all.all().map(houseOf)),
    keep: (name, fileName, bytes) =>
      write(() => {
        const id = houseIdOf(bytes);
        refuseTaken(name, id);
        insert.run(id, name, fileName, clock(), bytes);
        return find(id);
      }),
    bytes: (id) =>
      read(() => {
        const row = stored.get(id);
        if (!row) throw gone();
        return row.bytes as Uint8Array;
      }),
    rename: (id, name) =>
      write(() => {
        find(id);
        refuseTaken(name, id);
        setName.run(name, id);
        return find(id);
      }),
    remove: (id) =>
      write(() => {
        find(id);
        drop.run(id);
      }),
    used: (id) => write(() => void toFront.run(id)),
  };
}

function houseOf(row: Record<string, unknown>): KeptHouse {
  return {
    id: String(row.id),
    name: String(row.name),
    fileName: String(row.file_name),
    addedAt: String(row.added_at),
  };
}

const gone = () =>
  new Refusal(
    'not-found',
    'This house file is no longer in the library.',
    'Choose another one, or add the file again.',
  );
