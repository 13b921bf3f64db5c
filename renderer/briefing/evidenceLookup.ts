import { useEffect } from 'react';
import type { NamedEvidence } from '../../desk/bridge.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { dayWords } from '../parts/dayWords.ts';
import { ask, askOrTell } from '../transport.ts';
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
  const found = kept ?? brought;
  useEffect(() => {
    if (!found) fetchEvidence(id);
  }, [found, id]);
  return found;
}

const asked = new Set<string>();

/** A piece that neither was shown nor came with the briefing (an older save brings it back) is asked for once. */
export function fetchEvidence(id: string): void {
  if (asked.has(id)) return;
  asked.add(id);
  void askOrTell(ask, sayTrouble, 'evidence.open', { ids: [id] }).then((found) => {
    if (found) useLibrary.getState().know(found);
  });
}

/** What a list says of a source. */
export function sourceNamed(sourceId: string): NamedEvidence['source'] | undefined {
  return (
    useLibrary.getState().names.get(sourceId) ??
    useBriefing.getState().dossier?.sources.find((one) => one.id === sourceId)
  );
}

/** Publisher and date of a source, for lists. */
export function useSourceWords(sourceId: string): string {
  const named = useLibrary((library) => library.names.get(sourceId));
  const brought = useBriefing((state) => state.dossier?.sources.find((one) => one.id === sourceId));
  const source = named ?? brought;
  return source ? sourceWords(source) : '';
}

export function sourceWords({ publisher, title, publishedOn }: NamedEvidence['source']): string {
  return [publisher || title, dayWords(publishedOn)].filter((part) => part !== '').join(', ');
}
