import type { BriefingSummary } from '../../desk/bridge.ts';
import { ALL_ACTIONS } from '../../engine/nouns/action.ts';
import type { Template } from '../../engine/nouns/template.ts';
import { sectionName } from '../briefing/slotWays.ts';
import { isReady, keysOf, runAction } from '../frame/actions.ts';
import { goToPlace } from '../frame/goToPlace.ts';
import { titleWords } from '../series/titleWords.ts';
import { openOrShow } from '../start/openBriefing.ts';
import { actionAlso, actionLabel } from '../words/actionWords.ts';
import { t } from '../words/t.ts';
import { fuzzyScore } from './fuzzyScore.ts';

export interface PaletteEntry {
  id: string;
  label: string;
  /** What kind of thing it is, small at its end: "Section", "Briefing"; '' for an action. */
  kind: string;
  keys: string;
  /** Other words it is found by. */
  also: string;
  run: () => void;
}

/** Everything that can be chosen now: actions, then places of the open briefing, then briefings. */
export function paletteEntries(
  template: Template | null,
  briefings: BriefingSummary[],
  holds: 'all' | 'briefings',
): PaletteEntry[] {
  const opening = briefings.map(briefingEntry);
  return holds === 'briefings' ? opening : [...actionEntries(), ...placeEntries(template), ...opening];
}

function actionEntries(): PaletteEntry[] {
  return ALL_ACTIONS.filter(({ id }) => id !== 'palette' && isReady(id)).map((action) => ({
    id: action.id,
    label: actionLabel(action),
    kind: '',
    keys: keysOf(action.id),
    also: actionAlso(action),
    run: () => void runAction(action.id),
  }));
}

function placeEntries(template: Template | null): PaletteEntry[] {
  return (template?.sections ?? []).flatMap((section, index) => {
    const name = sectionName(section, index);
    const slots = section.slots.filter((slot) => slot.label !== name);
    return [
      placeEntry(`section-${section.id}`, name, t('Section'), () => goToPlace({ sectionId: section.id })),
      ...slots.map((slot) =>
        placeEntry(`slot-${slot.id}`, `${name} › ${slot.label}`, t('Slot'), () => goToPlace({ slotId: slot.id })),
      ),
    ];
  });
}

function placeEntry(id: string, label: string, kind: string, go: () => Promise<void>): PaletteEntry {
  return { id, label, kind, keys: '', also: t('go to'), run: () => void go() };
}

function briefingEntry(briefing: BriefingSummary): PaletteEntry {
  const { id, templateName } = briefing;
  return {
    id,
    label: titleWords(briefing),
    kind: t('Briefing'),
    keys: '',
    also: t('open {templateName}', { templateName }),
    run: () => void openOrShow(id),
  };
}

/** What fits the typed words, best first; with nothing typed, what was chosen last, then everything in its order. */
export function rankEntries(entries: PaletteEntry[], typed: string, recent: string[]): PaletteEntry[] {
  const place = (id: string) => {
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  if (typed.trim() === '') return [...entries].sort((one, other) => place(one.id) - place(other.id));
  return entries
    .flatMap((entry) => {
      const own = fuzzyScore(typed, entry.label);
      const wider = fuzzyScore(typed, `${entry.label} ${entry.also}`);
      const score = own ?? (wider === null ? null : wider - 30);
      // What a person chose before wins among equals, never over a better fit.
      return score === null ? [] : [{ entry, score: score + (recent.includes(entry.id) ? 5 : 0) }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}
