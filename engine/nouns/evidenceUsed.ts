import type { Briefing } from './briefing.ts';
import type { Id } from './id.ts';
import type { Prose, ProseInline } from './prose.ts';

/** Every piece of evidence a briefing prints or cites, once, in the order of its fills. */
export function evidenceUsed(briefing: Briefing): Id[] {
  const used = new Set<Id>();
  for (const fill of briefing.fills) {
    if (fill.kind === 'picture') continue;
    if (fill.kind === 'evidence') used.add(fill.evidenceId);
    for (const inline of inlinesOf(fill.kind === 'evidence' ? fill.comment : fill.prose)) {
      if (inline.kind === 'cite' || inline.kind === 'evidence') used.add(inline.evidenceId);
    }
  }
  return [...used];
}

function inlinesOf(prose: Prose): ProseInline[] {
  return prose.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((entry) => entry.inlines);
    if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flat());
    return block.inlines;
  });
}
