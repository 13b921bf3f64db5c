import type { Id } from '../../engine/nouns/id.ts';
import { packBriefing } from '../files/briefingFile.ts';
import { dossierOf } from './dossierOf.ts';
import type { Library } from './library.ts';

/** A briefing of the library as one self-contained file, and its title. @throws Refusal 'not-found', 'damaged' */
export function packedBriefing(library: Library, id: Id): { title: string; bytes: Uint8Array<ArrayBuffer> } {
  const { briefing, template } = library.briefings.open(id);
  const dossier = dossierOf(library, briefing, template);
  const raw = new Map(dossier.sources.map((source) => [source.id, library.sources.raw(source.id)]));
  return { title: briefing.variables.title ?? '', bytes: packBriefing(dossier, raw, library.media.of(briefing)) };
}
