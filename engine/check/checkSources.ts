import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { finding } from '../nouns/finding.ts';
import type { Source } from '../nouns/source.ts';
import type { PrintedEvidence } from './placesOf.ts';

/** What a reader would ask of a cited source: guesses that nobody has confirmed, and articles of a later day than the paper. */
export function checkSources(dossier: Dossier, printed: PrintedEvidence[], cited: PrintedEvidence[]): Diagnostic[] {
  return [...originFindings(dossier, printed), ...laterFindings(dossier, [...printed, ...cited])];
}

/** A paper cannot rest on what was not published yet: one of the two days is wrong. */
function laterFindings({ briefing, sources }: Dossier, printed: PrintedEvidence[]): Diagnostic[] {
  const { date = '' } = briefing.variables;
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return [];
  return sources.flatMap(({ id, title, fileName, publishedOn }) => {
    const first = printed.find(({ evidence }) => evidence.sourceId === id);
    if (!first || publishedOn <= date) return [];
    return [
      finding({
        code: 'source-after-briefing',
        severity: 'warning',
        sentence: `“${beginning(title || fileName)}”, used under “${first.where}”, is dated ${publishedOn}, after the briefing’s own date.`,
        hint: 'Correct the date of the briefing, or that of the article.',
        place: { ...first.place, sourceId: id },
        signable: true,
        basis: [id, publishedOn, date],
      }),
    ];
  });
}

/** What the machine guesses of a cited source and nobody has confirmed is not printed: each such source is told once. */
function originFindings(dossier: Dossier, printed: PrintedEvidence[]): Diagnostic[] {
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
