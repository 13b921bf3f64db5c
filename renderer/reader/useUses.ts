import { useEffect } from 'react';
import { create } from 'zustand';
import type { EvidenceUse } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { openBriefing } from '../start/openBriefing.ts';
import { ask, askOrTell } from '../transport.ts';

interface Uses {
  sourceId: string;
  uses: EvidenceUse[];
}

/** Where briefings print something from the open article. */
export const useUses = create<Uses>(() => ({ sourceId: '', uses: [] }));

/** Asks again for another article, and when the open briefing has been saved. */
export function useAskUses(sourceId: string): void {
  const revision = useBriefing((state) => state.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save may have placed something or taken it out.
  useEffect(() => {
    let isCurrent = true;
    void askOrTell(ask, sayTrouble, 'evidence.uses', { sourceId }).then((uses) => {
      if (uses && isCurrent) useUses.setState({ sourceId, uses });
    });
    return () => {
      isCurrent = false;
    };
  }, [sourceId, revision]);
}

/** Opens the briefing, where it is not the open one, at the place. */
export async function goToUse({ briefingId, fillId }: EvidenceUse): Promise<void> {
  if (useBriefing.getState().briefing?.id !== briefingId) {
    if (!(await openBriefing('briefing.open', { id: briefingId }))) return;
  }
  const { go, jumpTo } = useScreen.getState();
  go('Briefing');
  jumpTo({ fillId });
}
