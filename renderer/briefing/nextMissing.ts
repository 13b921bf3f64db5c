import type { Place } from '../../engine/nouns/diagnostic.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { missingIn } from './counts.ts';

/** Goes to the first thing that is missing behind where the focus is; from the last one to the first. */
export function goToNextMissing(): void {
  const { briefing, dossier, findings } = useBriefing.getState();
  const { go, jumpTo, say } = useScreen.getState();
  if (!briefing || !dossier) return;
  const { blanks, slots } = missingIn(briefing, dossier.template, findings ?? []);
  const places = [...blanks, ...slots];
  const next = places.find(isBehindFocus) ?? places[0];
  if (!next) {
    say(t('Nothing that the template asks for is missing.'));
    return;
  }
  go('Briefing');
  jumpTo(next);
}

function isBehindFocus(place: Place): boolean {
  const element = document.getElementById(place.variable ? `variable-${place.variable}` : `slot-${place.slotId}`);
  const here = document.activeElement;
  if (!element || !here || here === element || element.contains(here)) return false;
  return (here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
