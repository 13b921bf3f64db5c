import type { Id } from '../../engine/nouns/id.ts';
import type { Stacks } from './stacks.ts';

/** Small things kept with the library, by name; '' where nothing is. */
export interface Settings {
  get(name: SettingName): string;
  set(name: SettingName, value: string): void;
}

/** Who works at this desk; of a briefing, the file that came back and is being gone through. */
type SettingName = 'analyst' | `returned ${Id}`;

export function openSettings({ db, read, write, intact }: Stacks): Settings {
  const find = db.prepare('SELECT rowid, value FROM settings WHERE name = ?');
  const put = db.prepare(
    'INSERT INTO settings(name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  return {
    get: (name) =>
      read(() => {
        const found = find.get(name);
        if (found) intact('settings', Number(found.rowid));
        return String(found?.value ?? '');
      }),
    set: (name, value) => write(() => void put.run(name, value)),
  };
}
