import type { KeyboardEvent } from 'react';
import { inField } from '../frame/inField.ts';
import { DAMAGE_ANYWHERE, DAMAGE_IN_LIST } from './damageKeys.ts';
import { accept, acceptAndPlace, draft, place, putBack, reject, takeBack } from './decide.ts';
import { resize } from './lift.ts';
import { edit, goToEnd, narrow, nextArticle, step, toggleUndecided } from './moves.ts';
import { useTriage } from './triageStore.ts';

/** Keys of the whole reader. What the article itself uses (E, Q, N, the arrows, Enter) counts in the list only. */
const ANYWHERE: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  a: accept,
  A: acceptAndPlace,
  x: reject,
  u: takeBack,
  r: putBack,
  p: place,
  d: draft,
  o: toggleUndecided,
  '0': () => narrow({ kind: 'all', state: 'all' }),
  '1': () => narrow({ kind: 'quote' }),
  '2': () => narrow({ kind: 'stat' }),
  '3': () => narrow({ kind: 'excerpt' }),
  ']': () => resize('end', 1),
  '[': () => resize('end', -1),
  '{': () => resize('start', 1),
  '}': () => resize('start', -1),
};

const IN_LIST: Record<string, () => void> = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Home: () => goToEnd('first'),
  End: () => goToEnd('last'),
  Enter: accept,
  Delete: reject,
  e: edit,
  F2: edit,
  n: () => void nextArticle(),
  Escape: backToShelf,
};

/** One key, one deed, at once: nothing waits for the desk, so no keystroke is lost however fast they come. */
export function obeyTriageKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || inField(event.target)) return;
  const key = keyOf(event);
  // A bracket is typed with AltGr on many keyboards, which comes as Ctrl+Alt.
  if ((event.ctrlKey || event.metaKey || event.altKey) && !'[]{}'.includes(key)) return;
  const target = event.target as HTMLElement;
  if ((key === 'Enter' || key === ' ') && target.closest('button, a')) return;
  const inList = target.closest('[data-triage-list]') !== null;
  // What is out of sight is not decided on.
  const [anywhere, listed] =
    useTriage.getState().pane === 'damage' ? [DAMAGE_ANYWHERE, DAMAGE_IN_LIST] : [ANYWHERE, IN_LIST];
  const deed = anywhere[key] ?? (inList ? listed[key] : undefined);
  if (!deed) return;
  event.preventDefault();
  deed();
}

/** The letter as it is told in the hints: on a keyboard of another script the place of the key counts. Shift counts for A only. */
function keyOf(event: KeyboardEvent): string {
  const { key, code, shiftKey } = event;
  const letter = /^[a-z]$/i.test(key) ? key : key.length === 1 && key > '\u007f' ? /^Key([A-Z])$/.exec(code)?.[1] : '';
  if (!letter) return key;
  return shiftKey && letter.toLowerCase() === 'a' ? 'A' : letter.toLowerCase();
}

function backToShelf(): void {
  const shelf = document.querySelector('.shelf');
  const back =
    shelf?.querySelector<HTMLElement>('.source-row[aria-current]') ??
    shelf?.querySelector<HTMLElement>('[data-row][tabindex="0"]');
  back?.focus();
}
