import { create } from 'zustand';
import type { Template } from '../../engine/nouns/template.ts';
import { moveToTemplate, type TemplateMove } from '../../engine/templates/moveToTemplate.ts';
import { useBriefing } from '../briefing/briefingStore.ts';
import { kindOf } from '../briefing/deeds.ts';
import { sayTrouble, useScreen } from '../frame/screen.ts';
import { ask, askOrTell } from '../transport.ts';
import { keepVersion } from '../versions/keepVersion.ts';
import { keyNames } from '../words/keyNames.ts';
import { t } from '../words/t.ts';

interface NewerState {
  newer: Template | null;
  /** Briefings whose analyst said "Stay": the line is not shown again while the program runs. */
  stayed: ReadonlySet<string>;
  stay: (briefingId: string) => void;
}

/** The newer version of the open briefing's template, if there is one. */
export const useNewer = create<NewerState>((set, get) => ({
  newer: null,
  stayed: new Set(),
  stay: (briefingId) => set({ stayed: new Set([...get().stayed, briefingId]) }),
}));

export async function lookForNewer(): Promise<void> {
  const template = useBriefing.getState().dossier?.template;
  useNewer.setState({ newer: null });
  if (!template) return;
  const newer = await askOrTell(ask, sayTrouble, 'template.newer', { id: template.id, version: template.version });
  // Meanwhile another briefing may have been opened.
  if (useBriefing.getState().dossier?.template === template) useNewer.setState({ newer });
}

/** From the palette: also where the analyst had said "Stay". */
export async function showNewer(): Promise<void> {
  await lookForNewer();
  if (useNewer.getState().newer) useScreen.getState().show({ kind: 'newer-template' });
  else useScreen.getState().say(t('This briefing is on the newest version of its template.'));
}

/** What the move would do to the briefing as it stands on screen. */
export function moveTo(newer: Template): TemplateMove | null {
  const { briefing, dossier } = useBriefing.getState();
  return briefing && dossier ? moveToTemplate(briefing, dossier.template, newer, kindOf) : null;
}

/** Keeps the briefing as it is with the very template it is on, then moves it. */
export async function moveNow(newer: Template): Promise<void> {
  const { say, activate } = useScreen.getState();
  if (!(await useBriefing.getState().flush())) {
    say(t('The briefing is not saved yet.'), { hint: t('Save it first, then move it.'), trouble: true });
    return;
  }
  await keepVersion('template');
  const move = moveTo(newer);
  if (!move) return;
  useBriefing.getState().perform(t('Move to another template version'), move.steps);
  activate(null);
  const lost = move.tray.fills.length + move.tray.notes.length;
  say(t('Now on version {version} of the template.', { version: newer.version }), {
    hint: t(
      '{lost, plural, =0 {} one {One entry has no place: see the end. } other {# entries have no place: see the end. }}{keys} takes it back.',
      { lost, keys: keyNames('Ctrl+Z') },
    ),
  });
}
