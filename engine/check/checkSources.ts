import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { finding } from '../nouns/finding.ts';
import type { Source } from '../nouns/source.ts';
import type { PrintedEvidence } from './placesOf.ts';

/** What the machine guesses of a cited source and nobody has confirmed is not printed: each such source is told once. */
export function checkSources(dossier: Dossier, printed: PrintedEvidence[]): Diagnostic[] {
  return dossier.sources.flatMap((source) => {
    const first = printed.find(({ evidence }) => evidence.sourceId === source.id);
    const guess = first ? guessOf(source) : '';
    if (!first || guess === '') return [];
    return [
      finding({
        code: 'origin-unconfirmed',
        severity: 'remark',
        sentence: `“${beginning(source.title || source.fileName)}” ${guess}, which is not printed until somebody has confirmed it.`,
        hint: 'Open the details of the article and confirm them or clear them.',
        place: { ...first.place, sourceId: source.id },
        basis: [source.id, guess],
      }),
    ];
  });
}

function guessOf({ grade }: Source): string {
  if (grade.machineTranslated && grade.guessed.includes('machineTranslated')) return 'reads like a machine translation';
  return grade.aiDisclosed && grade.guessed.includes('aiDisclosed') ? 'seems to say that it was written with AI' : '';
}
