import { Refusal } from '../../engine/nouns/refusal.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates } from '../../templates/builtIn.ts';

/** @throws Refusal 'unknown-template', which names those there are */
export function templateById(id: string): Template {
  const found = builtInTemplates.find((template) => template.id === id);
  if (found) return found;
  const known = builtInTemplates.map((template) => template.id).join(', ');
  throw new Refusal('unknown-template', `There is no template “${id}”.`, `There are: ${known}.`);
}
