import type { Gives, Takes } from '../../desk/bridge.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { sayTrouble } from '../frame/screen.ts';
import { useAbout } from '../frame/useAbout.ts';
import { ask, askOrTell } from '../transport.ts';

/** Keeps the briefing as it stands on screen; what is kept already is not kept twice. */
export async function keepVersion(
  why: Takes<'snapshot.keep'>['why'],
  name = '',
): Promise<Gives<'snapshot.keep'> | undefined> {
  const { briefing } = useBriefing.getState();
  if (!briefing || useAbout.getState().about?.readOnly) return undefined;
  return (await askOrTell(ask, sayTrouble, 'snapshot.keep', { briefing, why, name })) ?? undefined;
}
