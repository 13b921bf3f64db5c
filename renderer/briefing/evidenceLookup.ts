import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { useBriefing } from './briefingStore.ts';

/** Evidence by id: as the library has it now, else as it came with the briefing. */
export function findEvidence(id: string): Evidence | undefined {
  return (
    useLibrary.getState().evidence.get(id) ?? useBriefing.getState().dossier?.evidence.find((one) => one.id === id)
  );
}

export function useEvidence(id: string): Evidence | undefined {
  const kept = useLibrary((library) => library.evidence.get(id));
  const brought = useBriefing((state) => state.dossier?.evidence.find((one) => one.id === id));
  return kept ?? brought;
}

/** Publisher and date of a source, for lists. */
export function useSourceWords(sourceId: string): string {
  const summary = useLibrary((library) => library.summaries?.find((one) => one.id === sourceId));
  const brought = useBriefing((state) => state.dossier?.sources.find((one) => one.id === sourceId));
  const source = summary ?? brought;
  if (!source) return '';
  return [source.publisher || source.title, source.publishedOn].filter((part) => part !== '').join(', ');
}
