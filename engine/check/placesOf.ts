import type { Place } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { EvidenceFill, Fill } from '../nouns/fill.ts';
import { printedFills } from '../nouns/printedSections.ts';
import { inlinesOf, type Prose, proseOf } from '../nouns/prose.ts';

/** Evidence that is printed: by a fill of its own, or in the middle of a sentence (`fill` null: its own words, its own speaker). */
export interface PrintedEvidence {
  evidence: Evidence;
  fill: EvidenceFill | null;
  place: Place;
  where: string;
}

/** A piece of the analyst's own writing. */
export interface WrittenProse {
  prose: Prose;
  place: Place;
  where: string;
}

/**
 * All that the briefing prints, in its order: evidence, what notes cite, and the analyst's own prose. What no reader sees (the tray, a section left
 * out) is not looked at.
 */
export function placesOf(dossier: Dossier): {
  printed: PrintedEvidence[];
  cited: PrintedEvidence[];
  written: WrittenProse[];
} {
  const evidence = new Map(dossier.evidence.map((one) => [one.id, one]));
  const slots = new Map(
    dossier.template.sections.flatMap((section) =>
      section.slots.map((slot) => [slot.id, { section, slot, where: section.heading || slot.label }] as const),
    ),
  );
  const printed: PrintedEvidence[] = [];
  const cited: PrintedEvidence[] = [];
  const written = writtenVariables(dossier);
  const order = [...slots.keys()];
  const fills = printedFills(dossier.briefing, dossier.template).sort(
    (a, b) => order.indexOf(a.slotId) - order.indexOf(b.slotId),
  );
  for (const fill of fills) {
    const slot = slots.get(fill.slotId);
    const where = slot?.where ?? fill.slotId;
    const place: Place = { sectionId: slot?.section.id, slotId: fill.slotId, fillId: fill.id };
    const one = fill.kind === 'evidence' ? evidence.get(fill.evidenceId) : undefined;
    if (one && fill.kind === 'evidence') printed.push({ evidence: one, fill, place: placed(place, one), where });
    const prose = proseOfFill(fill);
    if (prose.length > 0) written.push({ prose, place, where });
    for (const inline of inlinesOf(prose)) {
      if (inline.kind !== 'evidence' && inline.kind !== 'cite') continue;
      const inner = evidence.get(inline.evidenceId);
      const list = inline.kind === 'cite' ? cited : printed;
      if (inner) list.push({ evidence: inner, fill: null, place: placed(place, inner), where });
    }
  }
  return { printed, cited, written };
}

/** Title, subtitle and whatever else the analyst types into a blank that is printed. A blank holds no notes. */
function writtenVariables({ briefing, template }: Dossier): WrittenProse[] {
  return template.variables
    .filter(({ kind, printed }) => kind === 'text' && printed !== 'nowhere')
    .map(({ id, label }) => ({
      prose: proseOf(briefing.variables[id] ?? ''),
      place: { variable: id },
      where: label,
    }))
    .filter(({ prose }) => prose.length > 0);
}

function proseOfFill(fill: Fill): Prose {
  switch (fill.kind) {
    case 'prose':
      return fill.prose;
    case 'evidence':
      return fill.comment;
    case 'picture':
      return proseOf(fill.picture.caption);
  }
}

function placed(place: Place, evidence: Evidence): Place {
  return {
    ...place,
    evidenceId: evidence.id,
    sourceId: evidence.sourceId,
    start: evidence.start,
    end: evidence.end,
  };
}
