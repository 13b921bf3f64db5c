import { packBriefing, unpackBriefing } from '../files/briefingFile.ts';
import { safeName } from '../files/safeName.ts';
import { addDossier } from '../library/addDossier.ts';
import { dossierOf } from '../library/dossierOf.ts';
import type { Answers, Room } from './room.ts';

export function answerMailing({ library, newId, deliver }: Room): Answers<'briefing.import' | 'briefing.pack'> {
  return {
    'briefing.import': ({ bytes }) => {
      const { dossier, raw, media } = unpackBriefing(bytes);
      // One that is here already stays: the file comes in beside it, never over it.
      const id = library.briefings.has(dossier.briefing.id) ? newId('br') : dossier.briefing.id;
      const kept = addDossier(library, { ...dossier, briefing: { ...dossier.briefing, id } }, raw, media);
      return { dossier: dossierOf(library, kept.briefing, kept.template), revision: kept.revision };
    },

    'briefing.pack': ({ id }) => {
      const { briefing, template } = library.briefings.open(id);
      const dossier = dossierOf(library, briefing, template);
      const raw = new Map(dossier.sources.map((source) => [source.id, library.sources.raw(source.id)]));
      const name = safeName(briefing.variables.title ?? '', '.briefing');
      return deliver([
        { name, mediaType: 'application/zip', bytes: packBriefing(dossier, raw, library.media.of(briefing)) },
      ]);
    },
  };
}
