import { applyCommand } from '../../engine/commands/applyCommand.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { idOf } from '../../engine/nouns/id.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { moveToTemplate } from '../../engine/templates/moveToTemplate.ts';
import { placeholderOf } from '../../templates/placeholder.ts';
import type { Gives } from '../bridge.ts';
import { dossierOf } from '../library/dossierOf.ts';
import type { Library } from '../library/library.ts';
import { templateFor } from '../library/templateNamed.ts';
import type { Press } from '../press/openPress.ts';

/** The pages that a template in the making gives: the very press of exports, with placeholders or with what stands in a briefing. */
export function studioPages(library: Library, press: Press, clock: () => string) {
  return async (template: Template, briefing: Briefing | null): Promise<Gives<'studio.preview'>> => {
    const { dossier, media } = briefing ? filledWith(library, template, briefing) : placeholderOf(template);
    // Its own name among the previews: pages of the open briefing are not taken for these.
    const id = idOf('br', 'studio', template.id);
    const shown = { ...dossier, briefing: { ...dossier.briefing, id } };
    const { pdf, pages, looks } = await press.preview(shown, clock(), media);
    if (!pdf) throw new Error('the press gave no PDF');
    return { pdf, pages, looks };
  };
}

function filledWith(library: Library, template: Template, briefing: Briefing): { dossier: Dossier; media: Media } {
  const kindOf = (fill: Fill) => (fill.kind === 'evidence' ? library.evidence.find(fill.evidenceId)?.kind : fill.kind);
  const { steps } = moveToTemplate(briefing, templateFor(library, briefing), template, kindOf);
  const moved = applyCommand(briefing, { label: 'Move', steps }).briefing;
  return { dossier: dossierOf(library, moved, template), media: library.media.of(briefing) };
}
