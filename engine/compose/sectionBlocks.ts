import type { Block, Origin } from '../nouns/document.ts';
import { standsAsBefore } from '../nouns/newsOf.ts';
import { isFolded, isWanted } from '../nouns/printedSections.ts';
import type { Section } from '../nouns/template.ts';
import type { Composition } from './composition.ts';
import { linesOf } from './evidenceWords.ts';
import { printDate } from './printDate.ts';
import { proseBlocks } from './proseBlocks.ts';
import { slotBlocks } from './slotBlocks.ts';

/** A section with its heading; nothing at all where nothing stands in it, or where a blank leaves it out. */
export function sectionBlocks(composition: Composition, section: Section): Block[] {
  const { briefing, template } = composition;
  if (!isWanted(section, template, briefing.variables)) return [];
  const origin = { sectionId: section.id };
  const fixed = proseBlocks(composition, section.fixed, 'body', origin);
  const same = unchangedLine(composition, section);
  const slots = isFolded(section, briefing)
    ? []
    : section.slots.flatMap((slot) => slotBlocks(composition, section, slot));
  const isEmpty = slots.length + same.length === 0 && (fixed.length === 0 || section.slots.length > 0);
  if (isEmpty && section.always === undefined) return [];
  const body = inColumns(section, [...fixed, ...same, ...slots, ...(isEmpty ? saying(section.always, origin) : [])]);
  if (section.heading === '') return body;
  return [{ kind: 'heading', level: 1, number: '', inlines: linesOf(section.heading), origin }, ...body];
}

/** "No change since no. 41": of a section that says what it said in the issue before. */
function unchangedLine({ briefing, phrases }: Composition, section: Section): Block[] {
  const { series } = briefing;
  if (!section.unchanged || !series || !standsAsBefore(briefing, section)) return [];
  const day = series.follows.date === '' ? '' : printDate(series.follows.date, phrases);
  const words = section.unchanged.words.replaceAll('{number}', series.follows.number).replaceAll('{date}', day);
  return saying(words, { sectionId: section.id });
}

function saying(words: string | undefined, origin: Origin): Block[] {
  return words ? [{ kind: 'paragraph', role: 'placeholder', inlines: linesOf(words), origin }] : [];
}

function inColumns({ columns }: Section, body: Block[]): Block[] {
  if (columns === 1) return body;
  return [{ kind: 'columns', count: columns, origin: {} }, ...body, { kind: 'columns', count: 1, origin: {} }];
}
