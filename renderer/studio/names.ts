import type { Section, Slot, Template } from '../../engine/nouns/template.ts';
import { type Later, later, t } from '../words/t.ts';

/** What may stand in a slot. */
export const KIND_WORDS: Record<Slot['accepts'][number], Later> = {
  prose: later('text // may stand in a slot'),
  quote: later('quotations // may stand in a slot'),
  excerpt: later('excerpts // may stand in a slot'),
  stat: later('numbers // may stand in a slot'),
  picture: later('pictures // may stand in a slot'),
};

export const DISPLAY_WORDS: Record<Slot['display'], Later> = {
  body: later('Running text'),
  lead: later('Lead, set larger'),
  bullets: later('Bullets'),
  numbered: later('Numbered points'),
  callouts: later('Large figures side by side'),
  'stat-table': later('Table of numbers'),
  'bar-chart': later('Bar chart'),
  'line-chart': later('Line chart'),
  'comparison-chart': later('Chart of several times'),
  timeline: later('Timeline'),
  entries: later('Entries by article'),
  speakers: later('Quotations by speaker'),
  chronology: later('Table by day'),
};

export function sectionLabel({ sections }: Template, section: Section): string {
  return section.heading || t('Section {number}, without heading', { number: sections.indexOf(section) + 1 });
}

export function slotLabel({ label }: Slot): string {
  return label || t('Slot without a name');
}
