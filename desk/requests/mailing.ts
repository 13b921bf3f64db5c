import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Id } from '../../engine/nouns/id.ts';
import { Refusal } from '../../engine/nouns/refusal.ts';
import { isOtherwise } from '../../engine/templates/otherwise.ts';
import { type UnpackedBriefing, unpackBriefing } from '../files/briefingFile.ts';
import { safeName } from '../files/safeName.ts';
import { addDossier } from '../library/addDossier.ts';
import type { KeptBriefing } from '../library/briefingShelf.ts';
import { dossierOf } from '../library/dossierOf.ts';
import type { Library } from '../library/library.ts';
import { packedBriefing } from '../library/packedBriefing.ts';
import type { Answers, Room } from './room.ts';

export function answerMailing({
  library,
  newId,
  deliver,
  arrived,
}: Room): Answers<'briefing.import' | 'briefing.pack' | 'desk.arrivals'> {
  const takeIn = ({ dossier, raw, media }: UnpackedBriefing): KeptBriefing => {
    // One that is here already stays: the file comes in beside it, never over it.
    const id = library.briefings.has(dossier.briefing.id) ? newId('br') : dossier.briefing.id;
    return addDossier(library, { ...dossier, briefing: { ...dossier.briefing, id } }, raw, media);
  };
  /** A double click on a file whose briefing is here in that very state shows it and makes no second one. */
  const open = (bytes: Uint8Array): Id => {
    const unpacked = unpackBriefing(bytes);
    const { briefing } = unpacked.dossier;
    return isHere(library, briefing) ? briefing.id : takeIn(unpacked).briefing.id;
  };

  return {
    'briefing.import': ({ bytes }) => {
      const kept = takeIn(unpackBriefing(bytes));
      return { dossier: dossierOf(library, kept.briefing, kept.template), revision: kept.revision };
    },

    'desk.arrivals': () =>
      arrived.splice(0).map((file) => {
        if ('trouble' in file) return { name: file.name, id: '', trouble: file.trouble };
        try {
          return { name: file.name, id: open(file.bytes), trouble: '' };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          return { name: file.name, id: '', trouble: `“${file.name}” was not opened. ${error.message}` };
        }
      }),

    'briefing.pack': ({ id }) => {
      const { title, bytes } = packedBriefing(library, id);
      return deliver([{ name: safeName(title, '.briefing'), mediaType: 'application/zip', bytes }]);
    },
  };
}

function isHere(library: Library, briefing: Briefing): boolean {
  const kept = library.briefings.find(briefing.id);
  return kept !== null && !isOtherwise(kept.briefing, briefing);
}
