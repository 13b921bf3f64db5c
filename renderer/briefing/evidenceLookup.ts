import { useEffect } from 'react';
import type { NamedEvidence } from '../../desk/bridge.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Dossier } from '../../engine/nouns/dossier.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { dayWords } from '../parts/dayWords.ts';
import { ask, askOrTell } from '../transport.ts';
import { useBriefing } from './briefingStore.ts';

/** Evidence by id: as the library has it now, else as it came with the briefing. */
export function findEvidence(id: string): Evidence | undefined {
  return useLibrary.getState().evidence.get(id) ?? withId(useBriefing.getState().dossier?.evidence, id);
}

/** Evidence that was placed since the briefing was opened: its dossier does not hold it yet. */
export function evidenceSince(dossier: Dossier, briefing: Briefing): Evidence[] {
  return evidenceUsed(briefing)
    .filter((id) => !withId(dossier.evidence, id))
    .flatMap((id) => findEvidence(id) ?? []);
}

const indexes = new WeakMap<readonly object[], Map<string, object>>();

/** By id, from an index that is made once a list: entries ask with every key that is typed. */
export function withId<T extends { id: string }>(list: readonly T[] | undefined, id: string): T | undefined {
  if (!list) return undefined;
  const index = indexes.get(list) ?? new Map(list.map((one) => [one.id, one]));
  indexes.set(list, index);
  return index.get(id) as T | undefined;
}

export function useEvidence(id: string): Evidence | undefined {
  const kept = useLibrary((library) => library.evidence.get(id));
  const brought = useBriefing((state) => withId(state.dossier?.evidence, id));
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
  return useLibrary.getState().names.get(sourceId) ?? withId(useBriefing.getState().dossier?.sources, sourceId);
}

/** Publisher and date of a source, for lists. */
export function useSourceWords(sourceId: string): string {
  const named = useLibrary((library) => library.names.get(sourceId));
  const brought = useBriefing((state) => withId(state.dossier?.sources, sourceId));
  const source = named ?? brought;
  return source ? sourceWords(source) : '';
}

export function sourceWords({ publisher, title, publishedOn }: NamedEvidence['source']): string {
  return [publisher || title, dayWords(publishedOn)].filter((part) => part !== '').join(', ');
}
