import type { Briefing } from '../../engine/nouns/briefing.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates } from '../../templates/builtIn.ts';
import type { Library } from './library.ts';

export function isBuiltIn(id: string): boolean {
  return builtInTemplates.some((template) => template.id === id);
}

/** Built-in templates first, then those that came into the library and have a name of their own. */
export function templatesOffered(library: Library): Template[] {
  return [...builtInTemplates, ...library.templates.list().filter(({ id }) => !isBuiltIn(id))];
}

/** @throws Refusal 'unknown-template' */
export function templateNamed(library: Library, id: string, version?: number): Template {
  const fits = (template: Template) => template.id === id && (version === undefined || template.version === version);
  const found = builtInTemplates.find(fits) ?? library.templates.find(id, version);
  if (found) return found;
  const named = version === undefined ? id : `${id}@${version}`;
  throw new Refusal('unknown-template', `There is no template “${named}”.`, 'Choose one of the listed templates.');
}

/**
 * A newer version of a template than this one, null where there is none. Of a built-in template only the program itself brings newer
 * versions: a mailed file that calls itself one is not offered to every briefing.
 */
export function newerTemplate(library: Library, id: string, version: number): Template | null {
  const newest = builtInTemplates.find((template) => template.id === id) ?? library.templates.find(id);
  return newest && newest.version > version ? newest : null;
}

/**
 * The very template a stored briefing is on; while it is moved to another version or back, the one that an earlier state of it was
 * kept with; else, or for a briefing not stored, the one it names.
 */
export function templateFor(library: Library, briefing: Briefing): Template {
  const { id, version } = briefing.template;
  const kept = library.briefings.templateOf(briefing.id);
  if (kept?.id === id && kept.version === version) return kept;
  return library.snapshots.templateOf(briefing.id, id, version) ?? templateNamed(library, id, version);
}
