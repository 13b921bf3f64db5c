import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates } from '../../templates/builtIn.ts';
import { ownTemplates } from './ownTemplates.ts';

/** Built in, or one of the library's own. @throws Refusal 'unknown-template', which names those there are */
export function templateById(id: string, library?: string): Template {
  const builtIn = builtInTemplates.find((template) => template.id === id);
  if (builtIn) return builtIn;
  const own = ownTemplates(library).templates;
  const found = own.find((template) => template.id === id);
  if (found) return found;
  const known = [...builtInTemplates, ...own].map((template) => template.id).join(', ');
  throw new Refusal('unknown-template', `There is no template “${id}”.`, `There are: ${known}.`);
}
