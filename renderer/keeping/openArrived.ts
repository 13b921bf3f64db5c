import { sayTrouble } from '../frame/screen.ts';
import { openOrShow } from '../start/openBriefing.ts';
import { ask, askOrTell } from '../transport.ts';

/** Shows the briefings whose files the system handed over (a double click); of several the last one stays in sight. */
export async function openArrived(): Promise<void> {
  const arrivals = (await askOrTell(ask, sayTrouble, 'desk.arrivals', {})) ?? [];
  for (const { id, trouble } of arrivals) {
    if (id === '') sayTrouble(trouble, '');
    else await openOrShow(id);
  }
}
