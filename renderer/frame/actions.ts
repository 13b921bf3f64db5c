import { type ActionId, ALL_ACTIONS, keyWords } from '../../engine/nouns/action.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { findEvidence } from '../briefing/evidenceLookup.ts';
import { goToNextMissing } from '../briefing/nextMissing.ts';
import { stepFinding } from '../checks/findingStore.ts';
import { useFind } from '../find/findStore.ts';
import { goToSearch } from '../library/goToSearch.ts';
import { placeHere } from '../margin/placeHere.ts';
import { goToNextMisspelt } from '../spelling/goToNextMisspelt.ts';
import { pinBriefing } from '../start/pinBriefing.ts';
import { useStart } from '../start/startStore.ts';
import { useStudio } from '../studio/studioStore.ts';
import { showNewer } from '../template/newerTemplate.ts';
import { keyNames } from '../words/keyNames.ts';
import { useLanguage } from '../words/language.ts';
import { t } from '../words/t.ts';
import { useAppearance } from './appearance.ts';
import { goToPlace } from './goToPlace.ts';
import { type Room, useScreen } from './screen.ts';

/** What each action does on this screen; where it cannot be done now it is not offered. */
const DEEDS: Record<ActionId, () => void> = {
  palette: () => useScreen.getState().show({ kind: 'palette', holds: 'all' }),
  'open-briefing': () => useScreen.getState().show({ kind: 'palette', holds: 'briefings' }),
  'new-briefing': newBriefing,
  'paste-article': () => useScreen.getState().show({ kind: 'paste' }),
  save: () => void useBriefing.getState().flush(),
  export: () => useScreen.getState().openExport(true),
  'keep-version': () => useScreen.getState().show({ kind: 'keep-version' }),
  versions: () => useScreen.getState().show({ kind: 'versions' }),
  compare: () => useScreen.getState().show({ kind: 'compare' }),
  'import-returned': () => useScreen.getState().show({ kind: 'returned' }),
  keeping: () => useScreen.getState().show({ kind: 'keeping' }),
  about: () => useScreen.getState().show({ kind: 'about' }),
  houses: () => useScreen.getState().show({ kind: 'houses' }),
  pin: () => void pinOpen(),
  undo: () => timeline().undo(),
  redo: () => timeline().redo(),
  studio: () => useScreen.getState().go('Studio'),
  find: () => findInText(false),
  replace: () => findInText(true),
  'find-next': () => stepFind(1),
  'find-previous': () => stepFind(-1),
  start: goTo('Start'),
  library: goTo('Library'),
  briefing: goTo('Briefing'),
  preview: goTo('Preview'),
  checks: goTo('Checks'),
  search: goToSearch,
  'look-system': () => useAppearance.getState().choose('system'),
  'look-light': () => useAppearance.getState().choose('light'),
  'look-dark': () => useAppearance.getState().choose('dark'),
  'look-contrast': () => useAppearance.getState().choose('contrast'),
  'language-system': () => useLanguage.getState().choose('system'),
  'language-en': () => useLanguage.getState().choose('en'),
  'language-de': () => useLanguage.getState().choose('de'),
  'text-larger': () => useAppearance.getState().resize(1),
  'text-smaller': () => useAppearance.getState().resize(-1),
  'text-usual': () => useAppearance.getState().resize(0),
  'next-missing': goToNextMissing,
  'next-finding': () => stepFinding(1),
  'previous-finding': () => stepFinding(-1),
  'show-source': showSource,
  'add-todo': () => noteHere('todo'),
  'add-comment': () => noteHere('comment'),
  'next-issue': nextIssue,
  'next-misspelt': () => void goToNextMisspelt(),
  spelling: () => useScreen.getState().show({ kind: 'spelling' }),
  'newer-template': () => void showNewer(),
  shortcuts: () => useScreen.getState().show({ kind: 'shortcuts' }),
};

/** Whether it can be done now. */
export function isReady(id: ActionId): boolean {
  const action = ALL_ACTIONS.find((one) => one.id === id);
  return action !== undefined && (!action.briefing || useBriefing.getState().briefing !== null);
}

/** Does it where it can be done; false where it cannot. */
export function runAction(id: ActionId): boolean {
  if (!isReady(id)) return false;
  DEEDS[id]();
  return true;
}

const MAC = /Mac/.test(globalThis.navigator?.platform ?? '');

/** The shortcut as this machine and its person write it, '' for none. */
export function keysOf(id: ActionId): string {
  const keys = keysIn(id);
  return keys === '' ? '' : keyNames(keyWords(keys, MAC));
}

/** The shortcut as `aria-keyshortcuts` wants it, in every language: "Control+K". */
export function pressOf(id: ActionId): string {
  return keysIn(id).replace('Mod', MAC ? 'Meta' : 'Control');
}

function keysIn(id: ActionId): string {
  return ALL_ACTIONS.find((one) => one.id === id)?.keys ?? '';
}

function goTo(room: Room): () => void {
  return () => useScreen.getState().go(room);
}

function newBriefing(): void {
  useScreen.getState().go('Start');
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.template-list button')?.focus());
}

function findInText(replacing: boolean): void {
  useScreen.getState().go('Briefing');
  useFind.getState().start(replacing);
}

function stepFind(way: 1 | -1): void {
  useScreen.getState().go('Briefing');
  useFind.getState().step(way);
}

function noteHere(note: 'todo' | 'comment'): void {
  const place = placeHere();
  if (place) useScreen.getState().show({ kind: 'margin', note, ...place });
  else useScreen.getState().say(t('Go to a slot or an entry of the briefing first.'));
}

/** Of what is in sight. */
function timeline(): { undo: () => void; redo: () => void } {
  return useScreen.getState().room === 'Studio' ? useStudio.getState() : useBriefing.getState();
}

function nextIssue(): void {
  if (useBriefing.getState().dossier?.template.series) useScreen.getState().show({ kind: 'next-issue' });
  else useScreen.getState().say(t('The template of this briefing is no series.'));
}

async function pinOpen(): Promise<void> {
  await useStart.getState().refresh();
  const id = useBriefing.getState().briefing?.id;
  const summary = useStart.getState().briefings?.find((one) => one.id === id);
  if (summary) await pinBriefing(summary);
}

/** From a note or a locked piece in the text, or from the entry that the focus is in, to its place in the article. */
function showSource(): void {
  const inText = document.activeElement?.querySelector<HTMLElement>('.ProseMirror-selectednode');
  const fillId = placeHere()?.fillId;
  const fill = useBriefing.getState().briefing?.fills.find((one) => one.id === fillId);
  const id =
    inText?.dataset.cite ?? inText?.dataset.evidence ?? (fill?.kind === 'evidence' ? fill.evidenceId : undefined);
  const evidence = id === undefined ? undefined : findEvidence(id);
  if (evidence) void goToPlace({ sourceId: evidence.sourceId, evidenceId: evidence.id });
  else useScreen.getState().say(t('Go to an entry with evidence, or select a note in the text, first.'));
}
