import { beginning } from '../nouns/beginning.ts';
import type { Diagnostic } from '../nouns/diagnostic.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { finding } from '../nouns/finding.ts';
import { raised } from '../nouns/fix.ts';
import { listed } from '../nouns/listed.ts';
import { compareHouse, highestOf, isBelow, markingText } from '../nouns/marking.ts';
import type { PrintedEvidence } from './placesOf.ts';

/** The highest mark of the sources that are printed or cited is the floor; to stay below it wants a reason in writing. */
export function checkMarking({ briefing, sources }: Dossier, used: PrintedEvidence[]): Diagnostic[] {
  const ids = new Set(used.map(({ evidence }) => evidence.sourceId));
  const marked = sources.filter(({ id, grade }) => ids.has(id) && markingText(grade.marking) !== '');
  const higher = marked.filter(({ grade }) => isBelow(briefing.marking, grade.marking));
  const now = markingText(briefing.marking) || 'no mark';
  const place = { variable: 'marking' };
  const found: Diagnostic[] = [];
  if (higher.length > 0) {
    const floor = higher.map(({ grade }) => grade.marking).reduce(highestOf, briefing.marking);
    const names = higher.map((one) => `“${beginning(one.title || one.fileName)}” (${markingText(one.grade.marking)})`);
    found.push(
      finding({
        code: 'marking-below-source',
        severity: 'error',
        sentence: `The handling mark is ${now}, and the briefing uses ${listed(names)}.`,
        hint: 'Raise the mark, take the evidence out, or sign off why it may be lower.',
        place,
        basis: [now, ...higher.map(({ id, grade }) => `${id} ${markingText(grade.marking)}`)],
        fix: raised(briefing.marking, floor),
      }),
    );
  }
  for (const { id, title, fileName, grade } of marked) {
    if (compareHouse(briefing.marking.house, grade.marking.house) !== 'unknown') continue;
    found.push(
      finding({
        code: 'marking-differs',
        severity: 'warning',
        sentence: `“${beginning(title || fileName)}” is marked ${grade.marking.house}, the briefing ${now}: nobody but you knows which is higher.`,
        hint: 'Mark the briefing so that both are kept, or sign it off.',
        place,
        signable: true,
        basis: [id, now, grade.marking.house],
      }),
    );
  }
  return found;
}
