import { useEffect } from 'react';
import { ALL_ACTIONS, isPressed } from '../../engine/nouns/action.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { openArrived } from '../keeping/openArrived.ts';
import { doNow } from '../prose/afterFrame.ts';
import { takeBack as takeBackLast } from '../reader/decide.ts';
import { takeBackRepair } from '../reader/repairDamage.ts';
import { useTriage } from '../reader/triageStore.ts';
import { useStudio } from '../studio/studioStore.ts';
import { runAction } from './actions.ts';
import { inField } from './inField.ts';
import { type Room, useScreen } from './screen.ts';

/** Keys that work everywhere. Undo leaves alone the fields that are no part of the briefing (search, dialogs). */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (obey(event)) event.preventDefault();
    };
    // Capture, so that the prose editor never sees an undo that is the briefing's.
    document.addEventListener('keydown', onKey, true);
    const offMenu = listenToMenu();
    return () => {
      document.removeEventListener('keydown', onKey, true);
      offMenu();
    };
  }, []);
}

/** Rooms that do not show the open briefing. */
const OUTSIDE: Room[] = ['Start', 'Library', 'Studio'];

function obey(event: KeyboardEvent): boolean {
  // A letter in a field is a letter: no order is given by one there.
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && inField(event.target))
    return false;
  if (useScreen.getState().sheet) return false;
  const action = ALL_ACTIONS.find(
    ({ keys, otherKeys = '' }) => isPressed(keys, event) || (otherKeys !== '' && isPressed(otherKeys, event)),
  );
  if (!action || (action.notInFields && inField(event.target))) return false;
  if (action.id === 'undo' || action.id === 'redo') {
    if (inTriage(event.target)) return takeBackDecision(action.id === 'redo');
    return ownsTimeline(event.target) && step(action.id);
  }
  // Capturing outside a field is the page's; in a field the key pastes as plain text.
  if (action.id === 'paste-article' && inField(event.target)) return false;
  // In the library the same key looks through the library.
  const { room } = useScreen.getState();
  if (action.id === 'find' && room === 'Library') return runAction('search');
  if (/^(find|replace)/.test(action.id) && OUTSIDE.includes(room)) return false;
  // A room's key does nothing rather than what the browser has for it.
  return runAction(action.id) || action.keys.startsWith('Alt+');
}

function step(way: 'undo' | 'redo'): boolean {
  if (useScreen.getState().room === 'Studio') {
    useStudio.getState()[way]();
    return true;
  }
  if (!useBriefing.getState().briefing) return false;
  useBriefing.getState()[way]();
  return true;
}

function ownsTimeline(target: EventTarget | null): boolean {
  return !inField(target) || (target instanceof HTMLElement && target.closest('[data-timeline]') !== null);
}

/** While the analyst goes through an article's evidence, Ctrl+Z is about that and never about a briefing that is out of sight. */
function inTriage(target: EventTarget | null): boolean {
  return !inField(target) && target instanceof HTMLElement && target.closest('[data-triage]') !== null;
}

function takeBackDecision(again: boolean): boolean {
  if (!again) useTriage.getState().pane === 'damage' ? takeBackRepair() : takeBackLast();
  return true;
}

/** The menu takes the keys before the page sees them, so a plain field's own undo has to be asked for. */
function takeBack(way: 'undo' | 'redo'): void {
  if (!useScreen.getState().sheet && inTriage(document.activeElement)) takeBackDecision(way === 'redo');
  else if (useScreen.getState().sheet || !ownsTimeline(document.activeElement)) document.execCommand(way);
  else step(way);
}

/** The Electron menu sends the same orders by name. */
function listenToMenu(): () => void {
  let listening = true;
  window.briefwright?.onMenu((order) => {
    const action = ALL_ACTIONS.find((one) => one.id === order);
    doNow();
    if (listening && order === 'arrived') void openArrived();
    if (!listening || !action) return;
    if (action.id === 'undo' || action.id === 'redo') takeBack(action.id);
    // A dialog that is open keeps what was typed into it.
    else if (!useScreen.getState().sheet) runAction(action.id);
  });
  return () => {
    listening = false;
  };
}
