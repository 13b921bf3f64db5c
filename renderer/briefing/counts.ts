import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Diagnostic, Place } from '../../engine/nouns/diagnostic.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { isBlank, wordsOfFills } from '../../engine/nouns/fillText.ts';
import type { Section, Slot, Template } from '../../engine/nouns/template.ts';
import { findEvidence } from './evidenceLookup.ts';
import { slotsOf } from './slotWays.ts';

/** Words of a slot's fills. */
export function wordsOfSlot(briefing: Briefing, slot: Slot): number {
  return briefing.fills.reduce((sum, fill) => sum + (fill.slotId === slot.id ? wordsOf(fill) : 0), 0);
}

const counted = new WeakMap<Fill, { evidence: Evidence | undefined; words: number }>();

/** A fill is never changed, only replaced: with every key only the words of one are counted. */
function wordsOf(fill: Fill): number {
  const evidence = fill.kind === 'evidence' ? findEvidence(fill.evidenceId) : undefined;
  const known = counted.get(fill);
  if (known && known.evidence === evidence) return known.words;
  const words = wordsOfFills([fill], () => evidence);
  counted.set(fill, { evidence, words });
  return words;
}

/** Words of a section against what its slots may hold together; `budget` null where one of them has no limit. */
export function wordsOfSection(briefing: Briefing, section: Section): { words: number; budget: number | null } {
  const words = section.slots.reduce((sum, slot) => sum + wordsOfSlot(briefing, slot), 0);
  const budget = section.slots.reduce<number | null>(
    (sum, slot) => (sum === null || slot.maxWords === null ? null : sum + slot.maxWords),
    0,
  );
  return { words, budget: budget === 0 ? null : budget };
}

export function wordsOfBriefing(briefing: Briefing, template: Template): number {
  return template.sections.reduce((sum, section) => sum + wordsOfSection(briefing, section).words, 0);
}

/** What the template asks for and is not there: blanks, then slots, in the order of the page. */
export interface Missing {
  blanks: Place[];
  slots: Place[];
}

export function missingIn(briefing: Briefing, template: Template, findings: Diagnostic[]): Missing {
  const blanks = template.variables
    .filter(({ id, required }) => (required || id === 'title') && (briefing.variables[id] ?? '').trim() === '')
    .map(({ id }): Place => ({ variable: id }));
  const slots = slotsOf(template)
    .filter(({ slot }) => isShort(briefing, slot) && leftEmpty(findings, slot.id) === null)
    .map(({ slot }): Place => ({ slotId: slot.id }));
  return { blanks, slots };
}

function isShort(briefing: Briefing, slot: Slot): boolean {
  return briefing.fills.filter((fill) => fill.slotId === slot.id && !isBlank(fill)).length < slot.min;
}

/** The finding that lets a slot stay empty, with a reason in writing; null where there is none. */
export function leftEmpty(findings: Diagnostic[], slotId: string): Diagnostic | null {
  return findings.find((one) => one.code === 'slot-short' && one.place.slotId === slotId && one.signedOff) ?? null;
}
