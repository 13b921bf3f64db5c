import { create } from 'zustand';
import { type Area, areaOf } from '../../engine/nouns/area.ts';
import type { Diagnostic } from '../../engine/nouns/diagnostic.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { goToPlace } from '../frame/goToPlace.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { told } from '../words/told.ts';

interface FindingState {
  /** Only findings about this are shown and walked; null for all. */
  area: Area | null;
  /** The finding that was last gone to. */
  current: string | null;
  choose: (area: Area | null) => void;
  hold: (key: string) => void;
}

export const useFindings = create<FindingState>((set) => ({
  area: null,
  current: null,
  choose: (area) => set({ area }),
  hold: (current) => set({ current }),
}));

const RANK = { error: 0, warning: 1, remark: 2 };

/** As the panel lists them: open ones before those that are signed off, worst first. */
export function inOrder(findings: Diagnostic[], area: Area | null): Diagnostic[] {
  return findings
    .filter((one) => area === null || areaOf(one) === area)
    .sort((a, b) => Number(a.signedOff) - Number(b.signedOff) || RANK[a.severity] - RANK[b.severity]);
}

/** Goes to the next finding, or the one before, that is still open, and says it; round at the end. */
export function stepFinding(by: 1 | -1): void {
  const { area, current, hold } = useFindings.getState();
  const open = inOrder(useBriefing.getState().findings ?? [], area).filter(({ signedOff }) => !signedOff);
  if (open.length === 0) {
    useScreen.getState().say(t('No finding is open.'));
    return;
  }
  const at = open.findIndex(({ key }) => key === current);
  const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length];
  if (!next) return;
  hold(next.key);
  useScreen.getState().say(told(next.sentence), { hint: told(next.hint) });
  void goToPlace(next.place);
}
