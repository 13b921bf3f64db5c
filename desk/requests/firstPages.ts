import type { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates, type Example, exampleOf } from '../../templates/builtIn.ts';
import { placeholderOf } from '../../templates/placeholder.ts';
import type { Press } from '../press/openPress.ts';

/**
 * What a template makes, as a PDF whose first page is shown beside its name: its example where it has one, else placeholders in every
 * slot. Made once for each state of a template.
 */
export function firstPages(press: Press, clock: () => string) {
  const made = new WeakMap<Template, Promise<Uint8Array<ArrayBuffer>>>();
  return (template: Template): Promise<Uint8Array<ArrayBuffer>> => {
    const known = made.get(template);
    if (known) return known;
    const page = pressed(press, template, clock());
    made.set(template, page);
    // A press that failed once may do better the next time.
    page.catch(() => made.delete(template));
    return page;
  };
}

async function pressed(press: Press, template: Template, at: string): Promise<Uint8Array<ArrayBuffer>> {
  const { dossier, media } = await shown(template);
  const { pdf } = await press.press(dossier, { docx: false, pdf: true, at }, media);
  if (!pdf) throw new Error('the press gave no PDF');
  return pdf;
}

async function shown(template: Template): Promise<Example> {
  return builtInTemplates.includes(template) ? exampleOf(template.id) : placeholderOf(template);
}
