import type { Stamp } from '../../engine/nouns/stamp.ts';
import { useAbout } from './useAbout.ts';

/** This instant and the analyst at this desk; nobody's name while none was given. */
export function stampNow(): Stamp {
  return { at: new Date().toISOString(), by: useAbout.getState().about?.analyst ?? '' };
}
