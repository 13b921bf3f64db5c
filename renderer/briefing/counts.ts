import { evidenceInSentences, wordsOfFills } from '../../engine/compose/wordsOfFills.ts';
import type { Briefing } from '../../engine/nouns/briefing.ts';
import type { Diagnostic, Place } from '../../engine/nouns/diagnostic.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { isBlank } from '../../engine/nouns/fillText.ts';
import type { Section, Slot, Template } from '../../engine/nouns/template.ts';
import { useBriefing } from './briefingStore.ts';
import { findEvidence } from './evidenceLookup.ts';
import { slotsOf } from './slotWays.ts';

/** Words of a slot's fills. */
export function wordsOfSlot(briefing: Briefing, slot: Slot): number {
  return briefing.fills.reduce((sum, fill) => sum + (fill.slotId === slot.id ? wordsOf(fill) : 0), 0);
}

interface Counted {
  ids: string[];
  evidence: (Evidence | undefined)[];
  language: string;
  words: number;
}

const counted = new WeakMap<Fill, Counted>();

/** A fill is never changed, only replaced: with every key only the words of one are counted. */
function wordsOf(fill: Fill): number {
  const language = useBriefing.getState().dossier?.template.language ?? 'en';
  const known = counted.get(fill);
  const ids = known?.ids ?? [...(fill.kind === 'evidence' ? [fill.evidenceId] : []), ...evidenceInSentences(fill)];
  const evidence = ids.map(findEvidence);
  if (known?.language === language && known.evidence.every((one, at) => one === evidence[at])) return known.words;
  const words = wordsOfFills([fill], findEvidence, language);
  counted.set(fill, { ids, evidence, language, words });
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
