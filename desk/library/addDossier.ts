import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import type { KeptBriefing } from './briefingShelf.ts';
import type { Library } from './library.ts';

/**
 * Takes a whole dossier into the library, all or nothing. Sources and evidence that are here already stay as they are: what the
 * analyst corrected is not undone by a mailed file.
 */
export function addDossier(
  library: Library,
  dossier: Dossier,
  raw: Map<Id, Uint8Array>,
  media: Media = NO_MEDIA,
): KeptBriefing {
  return library.together(() => {
    for (const bytes of media.values()) library.media.keep(bytes);
    for (const source of dossier.sources) {
      const bytes = raw.get(source.id);
      if (!bytes) throw new Error(`no bytes for ${source.id}`);
      library.sources.keep(source, bytes);
      const kept = library.sources.open(source.id);
      library.evidence.suggest(
        kept,
        dossier.evidence.filter((one) => one.sourceId === source.id),
      );
    }
    return library.briefings.add(dossier.briefing, dossier.template);
  });
}
