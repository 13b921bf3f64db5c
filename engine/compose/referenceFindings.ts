import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Fill } from '../nouns/fill.ts';
import { finding } from '../nouns/finding.ts';
import type { Prose, ProseInline } from '../nouns/prose.ts';
import type { Composition } from './composition.ts';
import { type Places, placeNamed } from './settleReferences.ts';

/** Cross-references to what is not printed: an empty section, a figure that was taken out. */
export function referenceFindings({ briefing }: Composition, places: Places): Diagnostic[] {
  return briefing.fills.flatMap((fill) =>
    referencesIn(fill)
      .filter((reference) => !placeNamed(places, reference))
      .map(({ to, id }) =>
        finding({
          code: 'reference-lost',
          severity: 'error',
          sentence: `A cross-reference leads to a ${to} that is not printed.`,
          hint: 'Fill what it names, or take the reference out.',
          place: { slotId: fill.slotId, fillId: fill.id },
          basis: [to, id],
        }),
      ),
  );
}

function referencesIn(fill: Fill) {
  if (fill.kind === 'picture') return [];
  const prose: Prose = fill.kind === 'prose' ? fill.prose : fill.comment;
  return prose
    .flatMap((block): ProseInline[][] => {
      if (block.kind === 'list') return block.items.map((entry) => entry.inlines);
      if (block.kind === 'table') return block.rows.flatMap((row) => row.cells);
      return [block.inlines];
    })
    .flat()
    .filter((inline) => inline.kind === 'reference');
}
