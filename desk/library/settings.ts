import type { Id } from '../../engine/nouns/id.ts';
import type { Stacks } from './stacks.ts';

/** Who works at this desk; where backups go; of a briefing, the file that came back and is being gone through. */
type Setting = 'analyst' | 'backup-folder' | `returned ${Id}`;

/** Small things kept with the library, by name; '' where nothing is. */
export interface Settings {
  get(name: Setting): string;
  set(name: Setting, value: string): void;
}

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
