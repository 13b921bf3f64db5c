import type { Stacks } from './stacks.ts';

type Setting = 'analyst' | 'backup-folder';

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
