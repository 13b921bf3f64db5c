import type { Origin } from '../nouns/document.ts';
import type { Evidence, Stat } from '../nouns/evidence.ts';
import type { Fill, PictureFill, ProseFill } from '../nouns/fill.ts';
import { isBlank } from '../nouns/fillText.ts';
import type { Section, Slot } from '../nouns/template.ts';
import type { Composition } from './composition.ts';
import { entryNews, toldFirst } from './entryNews.ts';
import type { Placed } from './evidenceBlocks.ts';

/** A fill with what it prints and where it comes from. Evidence that is not in the dossier prints nothing (formFindings says so). */
export type PlacedFill =
  | { kind: 'prose'; fill: ProseFill; origin: Origin }
  | ({ kind: 'evidence' } & Placed)
  | ({ kind: 'picture' } & PlacedPicture);

export interface PlacedPicture {
  fill: PictureFill;
  origin: Origin;
}

export function placedFills(composition: Composition, section: Section, slot: Slot): PlacedFill[] {
  return composition.briefing.fills
    .filter((fill) => fill.slotId === slot.id)
    .flatMap((fill) => placed(composition, section, slot, fill));
}

function placed(composition: Composition, section: Section, slot: Slot, fill: Fill): PlacedFill[] {
  const origin: Origin = { sectionId: section.id, slotId: slot.id, fillId: fill.id };
  const news = entryNews(composition, slot, fill);
  if (fill.kind === 'prose') {
    const prose = isBlank(fill) ? fill.prose : toldFirst(composition, news, fill.prose);
    return [{ kind: 'prose', fill: { ...fill, prose }, origin }];
  }
  if (fill.kind === 'picture') return [{ kind: 'picture', fill, origin }];
  const evidence = composition.evidenceNamed(fill.evidenceId);
  return evidence ? [{ kind: 'evidence', fill, evidence, origin: { ...origin, evidenceId: evidence.id }, news }] : [];
}

export function isStat(one: Placed<Evidence>): one is Placed<Stat> {
  return one.evidence.kind === 'stat';
}

/** The numbers among fills, in their order. */
export function statsAmong(fills: PlacedFill[]): Placed<Stat>[] {
  return fills.flatMap((one) => (one.kind === 'evidence' && isStat(one) ? [one] : []));
}
