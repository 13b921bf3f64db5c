import type { Evidence } from '../../engine/nouns/evidence.ts';
import { useScreen } from '../frame/screen.ts';

/** Asks in which slot of the open briefing pieces go; with none open, which one to open, or by which template to draft one. */
export function offerSlots(pieces: Evidence[], draftFrom: Evidence[] = pieces): void {
  useScreen.getState().show({ kind: 'place', pieces, draftFrom: draftFrom.map(({ id }) => id) });
}
