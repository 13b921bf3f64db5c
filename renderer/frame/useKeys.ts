import { useEffect } from 'react';
import { useBriefing } from '../briefing/briefingStore.ts';
import { goToSearch } from '../library/goToSearch.ts';
import { takeBack as takeBackLast } from '../reader/decide.ts';
import { takeBackRepair } from '../reader/repairDamage.ts';
import { useTriage } from '../reader/triageStore.ts';
import { inField } from './inField.ts';
import { ROOMS, type Room, useScreen } from './screen.ts';

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

function obey(event: KeyboardEvent): boolean {
  const screen = useScreen.getState();
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (screen.sheet) return false;
  if (event.altKey && !command && /^Digit[1-5]$/.test(event.code)) return goTo(ROOMS[Number(event.code.slice(5)) - 1]);
  if (command && key === 'z' && inTriage(event.target)) return takeBackDecision(event.shiftKey);
  if (command && key === 'z' && ownsTimeline(event.target)) return step(event.shiftKey ? 'redo' : 'undo');
  if (command && key === 'y' && ownsTimeline(event.target)) return step('redo');
  if (command && key === 'f' && (event.shiftKey || screen.room === 'Library')) return search();
  if (command && key === 's') return save();
  if (command && key === 'e' && !event.shiftKey) return openExport();
  if (command && event.shiftKey && key === 'v' && !inField(event.target)) {
    screen.show({ kind: 'paste' });
    return true;
  }
  if (event.key === '?' && !inField(event.target)) {
    screen.show({ kind: 'shortcuts' });
    return true;
  }
  return false;
}

function goTo(room: Room | undefined): boolean {
  if (!room) return false;
  const free = room === 'Start' || room === 'Library';
  if (free || useBriefing.getState().briefing) useScreen.getState().go(room);
  return true;
}

function step(way: 'undo' | 'redo'): boolean {
  if (!useBriefing.getState().briefing) return false;
  useBriefing.getState()[way]();
  return true;
}

function save(): boolean {
  void useBriefing.getState().flush();
  return true;
}

function search(): boolean {
  goToSearch();
  return true;
}

function openExport(): boolean {
  if (!useBriefing.getState().briefing) return false;
  useScreen.getState().openExport(true);
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
    if (!listening) return;
    const screen = useScreen.getState();
    if (order === 'undo' || order === 'redo') takeBack(order);
    else if (order === 'export') openExport();
    else if (order === 'save') save();
    else if (order === 'paste-article') screen.show({ kind: 'paste' });
    else if (order === 'shortcuts') screen.show({ kind: 'shortcuts' });
    else goTo(ROOMS.find((room) => room.toLowerCase() === order));
  });
  return () => {
    listening = false;
  };
}
