import type { Diagnostic } from '../nouns/diagnostic.ts';
import { writtenIn } from '../nouns/fillText.ts';
import { finding } from '../nouns/finding.ts';
import { inlinesOf } from '../nouns/prose.ts';
import type { Composition } from './composition.ts';
import { type Places, placeNamed } from './settleReferences.ts';

/** Cross-references to what is not printed: an empty section, a figure that was taken out. */
export function referenceFindings({ printed }: Composition, places: Places): Diagnostic[] {
  return printed.flatMap((fill) =>
    inlinesOf(writtenIn(fill))
      .filter((inline) => inline.kind === 'reference')
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
