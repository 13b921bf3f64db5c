import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';

/** Waits until a file, or the names in a folder, are on disk. Windows cannot sync a folder. */
export function syncPath(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
