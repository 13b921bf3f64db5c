import type { Briefing } from './briefing.ts';
import { writtenIn } from './fillText.ts';
import type { Id } from './id.ts';
import { inlinesOf } from './prose.ts';

/** Every piece of evidence a briefing prints or cites, once, in the order of its fills. */
export function evidenceUsed(briefing: Pick<Briefing, 'fills'>): Id[] {
  const used = new Set<Id>();
  for (const fill of briefing.fills) {
    if (fill.kind === 'evidence') used.add(fill.evidenceId);
    for (const inline of inlinesOf(writtenIn(fill))) {
      if (inline.kind === 'cite' || inline.kind === 'evidence') used.add(inline.evidenceId);
    }
  }
  return [...used];
}
