import { newBriefing } from '../../engine/commands/newBriefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import { idOf } from '../../engine/nouns/id.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { builtInTemplates, exampleOf } from '../../templates/builtIn.ts';
import type { Press } from '../press/openPress.ts';

/**
 * What a template makes, as a PDF whose first page is shown beside its name: its example where it has one, else itself with nothing
 * filled in. Made once for each of the built-in ones; those of one's own are read anew, and made anew, whenever they are asked for.
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
  const { dossier, media } = await shown(template, at);
  const { pdf } = await press.press(dossier, { docx: false, pdf: true, at }, media);
  if (!pdf) throw new Error('the press gave no PDF');
  return pdf;
}

async function shown(template: Template, at: string): Promise<{ dossier: Dossier; media: Media }> {
  if (builtInTemplates.includes(template)) return exampleOf(template.id);
  const id = idOf('br', 'first-page', template.id, template.version);
  const stamp = { at, by: '' };
  const briefing = newBriefing({ template, title: template.name, date: at.slice(0, 10), stamp, id });
  return { dossier: { briefing, template, sources: [], evidence: [] }, media: NO_MEDIA };
}
