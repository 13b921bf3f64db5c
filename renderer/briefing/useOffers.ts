import { useCallback, useEffect, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { EvidenceOffer } from '../../desk/bridge.ts';
import type { EvidenceKind } from '../../engine/nouns/evidence.ts';
import { proseText } from '../../engine/nouns/prose.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { ask, askOrTell } from '../transport.ts';
import { useBriefing } from './briefingStore.ts';

interface Offers {
  /** The words they were asked for by. */
  query: string;
  offers: EvidenceOffer[];
  more: boolean;
}

const PAUSE = 60;
const STRETCH = 60;
const MOST_ABOUT = 20_000;

/** What the desk offers for a slot, best first, and a way to have the next ones; null until the first answer. */
export function useOffers(kinds: readonly EvidenceKind[], query: string): { answer: Offers | null; more: () => void } {
  const [answer, setAnswer] = useState<Offers | null>(null);
  const placed = useBriefing(
    useShallow(
      (state) => state.briefing?.fills.flatMap((fill) => (fill.kind === 'evidence' ? [fill.evidenceId] : [])) ?? [],
    ),
  );
  const changes = useLibrary((library) => library.changes);
  /** Counts the questions: an answer to an older one is dropped. */
  const asked = useRef(0);
  const isFirst = useRef(true);

  const find = useCallback(
    async (before: EvidenceOffer[], limit: number) => {
      asked.current += 1;
      const stamp = asked.current;
      const wish = { kinds: [...kinds], query, placed, about: wordsSoFar(), offset: before.length, limit };
      const found = await askOrTell(ask, sayTrouble, 'evidence.offers', wish);
      if (!found || stamp !== asked.current) return;
      useLibrary.getState().know(found.offers);
      setAnswer({ query, offers: [...before, ...found.offers], more: found.more });
    },
    [kinds, query, placed],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when something has changed at the desk.
  useEffect(() => {
    const timer = setTimeout(() => void find([], STRETCH), isFirst.current ? 0 : PAUSE);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [find, changes]);

  const more = useCallback(() => {
    if (answer?.more) void find(answer.offers, STRETCH);
  }, [answer, find]);
  return { answer, more };
}

/** The words of the briefing as they stand now: read when the desk is asked, not at every key. */
function wordsSoFar(): string {
  const { briefing } = useBriefing.getState();
  if (!briefing) return '';
  const words = briefing.fills.map((fill) => {
    if (fill.kind === 'picture') return fill.picture.caption;
    return proseText(fill.kind === 'prose' ? fill.prose : fill.comment);
  });
  return [briefing.variables.title ?? '', ...words].join('\n').slice(0, MOST_ABOUT);
}
