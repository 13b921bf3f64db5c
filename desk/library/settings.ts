import type { Stacks } from './stacks.ts';

type Setting = 'analyst' | 'backup-folder';

/** Small things kept with the library, by name; '' where nothing is. */
export interface Settings {
  get(name: Setting): string;
  set(name: Setting, value: string): void;
}

export function openSettings({ db, read, write }: Stacks): Settings {
  const find = db.prepare('SELECT value FROM settings WHERE name = ?');
  const put = db.prepare(
    'INSERT INTO settings(name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  return {
    get: (name) => read(() => String(find.get(name)?.value ?? '')),
    set: (name, value) => write(() => void put.run(name, value)),
  };
}
