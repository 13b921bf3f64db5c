import type { Briefing } from '../nouns/briefing.ts';
import type { Step } from '../nouns/command.ts';
import type { Fill } from '../nouns/fill.ts';
import { slotsIn } from '../nouns/slotsIn.ts';
import type { Template } from '../nouns/template.ts';
import { followReferences } from './followReferences.ts';
import { type KindOfFill, slotAfter } from './slotAfter.ts';
import { type Tray, trayOf } from './trayOf.ts';

export interface TemplateMove {
  /** One command: the template, then what changes its place. Undo gives back the very bytes. */
  steps: Step[];
  /** Fills that get another slot. */
  moved: { fillId: string; from: string; to: string }[];
  /** What has no place in the other version. */
  tray: Tray;
}

/**
 * Takes a briefing to another version of its template. Fills and notes only ever change their slot, and cross-references follow what they
 * name: no word is written anew, put in or left out. Blanks stay even where the other version does not ask for them, and so do mark and sign-offs.
 */
export function moveToTemplate(
  briefing: Briefing,
  older: Template,
  newer: Template,
  kindOf: (fill: Fill) => KindOfFill,
): TemplateMove {
  const moved: TemplateMove['moved'] = [];
  const placed = briefing.fills.map((fill) => {
    const to = slotAfter(fill.slotId, kindOf(fill), older, newer);
    if (to === null || to === fill.slotId) return fill;
    moved.push({ fillId: fill.id, from: fill.slotId, to });
    return { ...fill, slotId: to };
  });
  const referring = followReferences(placed, briefing.fills, older, newer);
  const fills = inOldOrder(referring, briefing.fills, older);
  const slotOf = new Map(fills.map((fill) => [fill.id, fill.slotId]));
  const margin = briefing.margin.map((note) => {
    const withFill = note.fillId === null ? undefined : slotOf.get(note.fillId);
    const slotId = withFill ?? slotAfter(note.slotId, undefined, older, newer) ?? note.slotId;
    return slotId === note.slotId ? note : { ...note, slotId };
  });
  const steps: Step[] = [{ do: 'use-template', from: older, to: newer }];
  if (fills.some((fill, at) => fill !== briefing.fills[at])) steps.push({ do: 'restore-fills', fills });
  if (margin.some((note, at) => note !== briefing.margin[at])) steps.push({ do: 'restore-margin', margin });
  const series = seriesAfter(briefing, older, newer, kindOf);
  if (series !== briefing.series) steps.push({ do: 'set-series', series: series ?? null });
  return { steps, moved, tray: trayOf({ fills, margin }, newer) };
}

/** Fills that come together from several slots stand in the order in which they were read, on the places they had in the list. */
function inOldOrder(placed: Fill[], before: Fill[], older: Template): Fill[] {
  const rank = new Map(slotsIn(older).map((slot, at) => [slot.id, at]));
  const from = new Map(before.map((fill) => [fill.id, rank.get(fill.slotId) ?? rank.size]));
  const rankOf = (fill: Fill) => from.get(fill.id) ?? rank.size;
  const waiting = new Map<string, Fill[]>();
  for (const fill of placed) waiting.set(fill.slotId, [...(waiting.get(fill.slotId) ?? []), fill]);
  for (const [slotId, fills] of waiting)
    waiting.set(
      slotId,
      fills.toSorted((one, other) => rankOf(one) - rankOf(other)),
    );
  return placed.map((fill) => waiting.get(fill.slotId)?.shift() ?? fill);
}

/** What stood in the issue before goes where its slots go, so that what is new in this one stays so. */
function seriesAfter(
  { series, fills }: Briefing,
  older: Template,
  newer: Template,
  kindOf: (fill: Fill) => KindOfFill,
): Briefing['series'] {
  if (!series) return series;
  const kinds = new Map(fills.map((fill) => [fill.id, kindOf(fill)]));
  const before = series.before.map((one) => {
    const slotId = slotAfter(one.slotId, kinds.get(one.fillId), older, newer);
    return slotId === null || slotId === one.slotId ? one : { ...one, slotId };
  });
  return before.some((one, at) => one !== series.before[at]) ? { ...series, before } : series;
}
