import type { Id } from '../../engine/nouns/id.ts';
import type { Stacks } from './stacks.ts';

/** Who works at this desk; where backups go; how words are spelled, a dictionary by its language; of a briefing, the file that came back. */
export type SettingName = 'analyst' | 'backup-folder' | 'spelling' | `dictionary ${string}` | `returned ${Id}`;

/** Small things kept with the library, by name; '' where nothing is. */
export interface Settings {
  get(name: SettingName): string;
  set(name: SettingName, value: string): void;
  remove(name: SettingName): void;
  /** The names that begin so, in their order. */
  names(beginning: string): string[];
}

export function openSettings({ db, read, write, intact }: Stacks): Settings {
  const find = db.prepare('SELECT rowid, value FROM settings WHERE name = ?');
  const put = db.prepare(
    'INSERT INTO settings(name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const drop = db.prepare('DELETE FROM settings WHERE name = ?');
  const all = db.prepare('SELECT name FROM settings ORDER BY name');
  return {
    get: (name) =>
      read(() => {
        const found = find.get(name);
        if (found) intact('settings', Number(found.rowid));
        return String(found?.value ?? '');
      }),
    set: (name, value) => write(() => void put.run(name, value)),
    remove: (name) => write(() => void drop.run(name)),
    names: (beginning) =>
      read(() => all.all().map((row) => String(row.name))).filter((name) => name.startsWith(beginning)),
  };
}
