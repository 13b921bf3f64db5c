import { useEffect } from 'react';
import type { Place } from '../../engine/nouns/diagnostic.ts';
import { useScreen } from '../frame/screen.ts';
import { selectWhenThere } from './selectWords.ts';

/** Follows a jump to a place of the briefing: scrolls there and puts the focus on it. */
export function useBriefingJump(): void {
  const jump = useScreen((screen) => screen.jump);
  useEffect(() => {
    const target = jump ? elementAt(jump.place) : null;
    if (!target) return;
    useScreen.setState({ jump: null });
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    if (jump) void selectIn(target, jump.place);
    target.classList.add('is-landed');
    setTimeout(() => target.classList.remove('is-landed'), 1600);
  }, [jump]);
}

/** The very words a finding speaks of, where it knows them. */
function selectIn(target: HTMLElement, { start, end, evidenceId, fillId }: Place): Promise<void> | undefined {
  if (start === undefined || end === undefined || evidenceId !== undefined) return undefined;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.setSelectionRange(start, end);
  return fillId === undefined ? undefined : selectWhenThere(target, start, end);
}

function elementAt(place: Place): HTMLElement | null {
  const ids = [
    place.fillId && `fill-${place.fillId}`,
    place.slotId && `slot-${place.slotId}`,
    place.variable && `variable-${place.variable}`,
    place.sectionId && `section-${place.sectionId}`,
  ];
  for (const id of ids) {
    const element = id ? document.getElementById(id) : null;
    if (element) return element;
  }
  return null;
}
