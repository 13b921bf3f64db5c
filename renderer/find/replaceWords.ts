import type { Hit } from '../../engine/find/findInBriefing.ts';
import { replaceSteps } from '../../engine/find/replaceSteps.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { useScreen } from '../frame/screen.ts';
import { t } from '../words/t.ts';
import { foundNow, useFind } from './findStore.ts';

/** Puts the new words in the place of the current hit and goes on to the next behind it. */
export function replaceCurrent(): void {
  const { at, by } = useFind.getState();
  const hit = foundNow().hits[at];
  if (!hit || !replace([hit], t('Replace'))) return;
  const { hits } = foundNow();
  const next = hits.findIndex((one, index) => index >= at && !within(one, hit, by.length));
  useFind.setState({ at: next < 0 ? 0 : next });
}

/** All of them as one step of the timeline. */
export function replaceAll(): void {
  const { hits, locked } = foundNow();
  if (!replace(hits, t('Replace all'))) return;
  const stays = t(
    '{locked, plural, one {One more in a quotation stays as it is} other {# more in quotations stay as they are}}.',
    { locked },
  );
  useScreen.getState().say(t('Replaced {count, plural, one {once} other {# times}}.', { count: hits.length }), {
    hint: locked === 0 ? '' : stays,
  });
  useFind.setState({ at: 0 });
}

function replace(hits: Hit[], label: string): boolean {
  const { briefing, perform } = useBriefing.getState();
  const steps = briefing ? replaceSteps(briefing, hits, useFind.getState().by) : [];
  if (steps.length === 0) return false;
  perform(label, steps);
  return true;
}

/** Whether a hit lies in what was just put there. */
function within(hit: Hit, replaced: Hit, length: number): boolean {
  return (
    JSON.stringify(hit.where) === JSON.stringify(replaced.where) &&
    hit.stretch === replaced.stretch &&
    hit.start < replaced.start + length
  );
}
