import type { Briefing } from './briefing.ts';
import type { Fill } from './fill.ts';
import { standsAsBefore } from './newsOf.ts';
import type { Section, Template } from './template.ts';

/** Whether what a section asks of a blank is so. A blank that was not filled in says its fallback. */
export function isWanted({ when }: Section, template: Template, variables: Briefing['variables']): boolean {
  if (!when) return true;
  const blank = template.variables.find(({ id }) => id === when.variable);
  const said = (variables[when.variable] ?? '').trim() || (blank?.fallback ?? '').trim();
  return when.values.length === 0 ? said !== '' : when.values.includes(said);
}

/** Whether a section only says that nothing has changed, in place of what stands in it. */
export function isFolded(section: Section, briefing: Pick<Briefing, 'fills' | 'series'>): boolean {
  return section.unchanged?.keeps === false && standsAsBefore(briefing, section);
}

/** Entries that readers see: not those of a section that is left out or folded, and not what stands in the tray. */
export function printedFills(briefing: Briefing, template: Template): Fill[] {
  const shown = template.sections.filter(
    (section) => isWanted(section, template, briefing.variables) && !isFolded(section, briefing),
  );
  const slots = new Set(shown.flatMap((section) => section.slots.map(({ id }) => id)));
  return briefing.fills.filter(({ slotId }) => slots.has(slotId));
}
