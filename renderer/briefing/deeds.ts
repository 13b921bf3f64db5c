import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import type { Prose } from '../../engine/nouns/prose.ts';
import type { Source } from '../../engine/nouns/source.ts';
import type { Slot } from '../../engine/nouns/template.ts';
import { repairedWording } from '../../engine/repair/repairedWording.ts';
import { useScreen } from '../frame/screen.ts';
import { useLibrary } from '../library/libraryStore.ts';
import { keyNames } from '../words/keyNames.ts';
import { t } from '../words/t.ts';
import { useBriefing } from './briefingStore.ts';
import { findEvidence } from './evidenceLookup.ts';
import { newId } from './newId.ts';
import { accepts, type FillKind, fillsOf, slotsOf, stepTarget } from './slotWays.ts';

const END = 1_000_000;

/** What the analyst does to the briefing; each is one command with the name that Undo shows. */
function perform(label: string, steps: Parameters<ReturnType<typeof useBriefing.getState>['perform']>[1]): void {
  useBriefing.getState().perform(label, steps);
}

function slotNamed(slotId: string) {
  const { dossier } = useBriefing.getState();
  return dossier ? slotsOf(dossier.template).find((one) => one.slot.id === slotId)?.slot : undefined;
}

/** Places evidence in a slot and says so, its words as they were repaired. What is placed has been looked at: a suggestion becomes confirmed. */
export function placeEvidenceIn(slotId: string, evidence: Evidence, index = END): void {
  const { say } = useScreen.getState();
  const slot = slotNamed(slotId);
  if (!slot) return;
  if (!accepts(slot, evidence.kind)) {
    say(
      t('“{slot}” takes no {kind, select, quote {quotes} stat {numbers} other {excerpts}}.', {
        slot: slot.label,
        kind: evidence.kind,
      }),
      { trouble: true },
    );
    return;
  }
  const { sources, fetchSource } = useLibrary.getState();
  const source = sources.get(evidence.sourceId);
  // At once where the article is at hand, so that keys pressed after it meet what is placed.
  if (source) placeFrom(source, slot, evidence, index);
  else void fetchSource(evidence.sourceId).then((fetched) => placeFrom(fetched, slot, evidence, index));
}

function placeFrom(source: Source | null, slot: Slot, evidence: Evidence, index: number): void {
  perform(t('{kind, select, quote {Place quote} stat {Place number} other {Place excerpt}}', { kind: evidence.kind }), [
    { do: 'place', fill: fillOf(source, slot, evidence), index },
  ]);
  if (evidence.state !== 'confirmed') void useLibrary.getState().saveEvidence({ ...evidence, state: 'confirmed' });
  sayPlaced(slot, t('Placed in “{label}”.', { label: slot.label }));
}

function fillOf(source: Source | null, slot: Slot, evidence: Evidence): Fill {
  return {
    kind: 'evidence',
    id: newId('fill'),
    slotId: slot.id,
    evidenceId: evidence.id,
    wording: source ? repairedWording(source, evidence) : null,
    speaker: null,
    comment: [],
  };
}

function sayPlaced(slot: Slot, words: string): void {
  const { briefing } = useBriefing.getState();
  const count = briefing ? fillsOf(briefing, slot.id).length : 0;
  const over = slot.max !== null && count > slot.max;
  useScreen
    .getState()
    .say(
      words,
      over ? { hint: t('It asks for at most {max}; now it holds {count}.', { max: slot.max ?? 0, count }) } : {},
    );
}

/** Places of several pieces those that the slot takes, in their order, as one thing to undo; says how many were left. */
export async function placePiecesIn(slotId: string, pieces: Evidence[]): Promise<void> {
  const slot = slotNamed(slotId);
  const taken = slot ? pieces.filter((one) => accepts(slot, one.kind)) : [];
  const { fetchSource, saveEvidence } = useLibrary.getState();
  const sources = new Map<string, Source | null>();
  for (const { sourceId } of taken) if (!sources.has(sourceId)) sources.set(sourceId, await fetchSource(sourceId));
  // Meanwhile another briefing may have been opened.
  if (!slot || taken.length === 0 || slotNamed(slotId) !== slot) return;
  perform(
    t('Place {count, plural, one {# piece} other {# pieces}}', { count: taken.length }),
    taken.map((one) => ({ do: 'place', fill: fillOf(sources.get(one.sourceId) ?? null, slot, one), index: END })),
  );
  for (const one of taken) if (one.state !== 'confirmed') void saveEvidence({ ...one, state: 'confirmed' });
  const values = { label: slot.label, count: taken.length, left: pieces.length - taken.length };
  sayPlaced(
    slot,
    values.left === 0
      ? t('{count, plural, one {# piece} other {# pieces}} placed in “{label}”.', values)
      : t('{count, plural, one {# piece} other {# pieces}} placed in “{label}”, {left} left.', values),
  );
}

export function writeProseIn(slotId: string): string {
  const fill: Fill = { kind: 'prose', id: newId('fill'), slotId, prose: [] };
  perform(t('Write prose'), [{ do: 'place', fill, index: END }]);
  return fill.id;
}

export function writeProse(fillId: string, prose: Prose): void {
  useBriefing.getState().perform(t('Typing'), [{ do: 'write', fillId, prose }], `write-${fillId}`);
}

export function writeComment(fillId: string, comment: Prose): void {
  useBriefing.getState().perform(t('Comment'), [{ do: 'comment', fillId, comment }], `comment-${fillId}`);
}

export function reword(fillId: string, wording: string | null, speaker: string | null): void {
  useBriefing.getState().perform(t('Reword'), [{ do: 'reword', fillId, wording, speaker }], `reword-${fillId}`);
}

export function setVariable(variable: string, label: string, value: string): void {
  useBriefing
    .getState()
    .perform(t('Change {label}', { label }), [{ do: 'set-variable', variable, value }], `variable-${variable}`);
}

export function removeFill(fillId: string): void {
  perform(t('Remove entry'), [{ do: 'remove', fillId }]);
  useScreen.getState().say(t('Removed from the briefing. {keys} brings it back.', { keys: keyNames('Ctrl+Z') }));
}

export function moveFill(fillId: string, slotId: string, index = END): void {
  perform(t('Move entry'), [{ do: 'move', fillId, slotId, index }]);
}

/** One place up or down; says where it is now when that is another slot. */
export function stepFill(fill: Fill, way: -1 | 1): void {
  const { briefing, dossier } = useBriefing.getState();
  if (!briefing || !dossier) return;
  const kind = kindOf(fill);
  const target = kind ? stepTarget(briefing, dossier.template, fill, kind, way) : null;
  if (!target) return;
  moveFill(fill.id, target.slotId, target.index);
  const slot = slotNamed(target.slotId);
  useScreen
    .getState()
    .say(
      target.slotId === fill.slotId
        ? t('Moved to place {place}.', { place: target.index + 1 })
        : t('Moved to “{slot}”.', { slot: slot?.label ?? '' }),
    );
}

/** What a slot must accept to take this fill; undefined when its evidence is gone. */
export function kindOf(fill: Fill): FillKind | undefined {
  return fill.kind !== 'evidence' ? fill.kind : findEvidence(fill.evidenceId)?.kind;
}

/** Puts the focus on a fill once it is on the page. */
export function focusFill(fillId: string): void {
  requestAnimationFrame(() => document.getElementById(`fill-${fillId}`)?.focus());
}
