import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { isBuiltIn } from '../library/templateNamed.ts';
import { libraryFolder } from './libraryFolder.ts';

/** The newest versions of the templates that the library offers besides the built-in ones; none, and why, where it cannot be opened. */
export function ownTemplates(library: string | undefined): { templates: Template[]; why: string } {
  try {
    const folder = libraryFolder(library);
    // Looking into a folder must not make a library there.
    if (!existsSync(join(folder, 'library.sqlite'))) return { templates: [], why: '' };
    const opened = openLibrary(folder, () => new Date().toISOString());
    try {
      return { templates: opened.templates.list().filter(({ id }) => !isBuiltIn(id)), why: '' };
    } finally {
      opened.close();
    }
  } catch (error) {
    if (error instanceof Refusal) return { templates: [], why: error.message };
    throw error;
  }
}
