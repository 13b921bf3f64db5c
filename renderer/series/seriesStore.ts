import { create } from 'zustand';
import type { IssueLine } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';

interface SeriesState {
  /** Of which briefing. */
  of: string;
  earlier: IssueLine[];
  later: IssueLine[];
}

/** The issues around the open briefing. */
export const useSeries = create<SeriesState>(() => ({ of: '', earlier: [], later: [] }));

export async function lookForIssues(): Promise<void> {
  const id = useBriefing.getState().briefing?.id;
  if (id === undefined) return;
  const found = await askOrTell(ask, sayTrouble, 'briefing.series', { id });
  // Meanwhile another briefing may have been opened.
  if (found && useBriefing.getState().briefing?.id === id) useSeries.setState({ of: id, ...found });
}
