import { basename, dirname, extname, join } from 'node:path';

/**
 * Where each file goes when a person has chosen one path: same folder, same base name, each its own ending. An ending the
 * person typed is dropped when it is one of these files' own.
 */
export function exportPaths(chosen: string, names: string[]): string[] {
  const endings = names.map((name) => extname(name));
  const typed = extname(chosen);
  const own = endings.some((ending) => ending.toLowerCase() === typed.toLowerCase());
  const stem = own ? basename(chosen, typed) : basename(chosen);
  return endings.map((ending) => join(dirname(chosen), `${stem}${ending}`));
}
