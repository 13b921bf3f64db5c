import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { finding } from '../../nouns/finding.ts';
import { slotsById } from '../../nouns/slotsIn.ts';
import { typedNumbers } from '../numbers/typedNumbers.ts';
import type { PrintedEvidence, WrittenProse } from '../placesOf.ts';

const SOURCES = /^(?:(?:open |news )?(?:articles?|sources?|reports?|documents?)|Artikeln?|Quellen|Berichten?)$/iu;

/** A statement on the sources that counts them, and counts others than the briefing has: it was written before the last of them came. */
export function checkSummary({ template }: Dossier, written: WrittenProse[], used: PrintedEvidence[]): Diagnostic[] {
  const slots = slotsById(template);
  const count = new Set(used.map(({ evidence }) => evidence.sourceId)).size;
  return written
    .filter(({ place }) => slots.get(place.slotId ?? '')?.asks === 'source-summary')
    .flatMap(({ prose, place, where }) => {
      const told = typedNumbers(prose, template.language)
        .flatMap(({ numbers }) => numbers)
        // "One article is in German" counts some of them.
        .find(({ unit, amount }) => SOURCES.test(unit) && amount.value > 1 && amount.high === undefined);
      if (!told || told.amount.value === count) return [];
      return [
        finding({
          code: 'source-summary-off',
          severity: 'warning',
          sentence: `“${where}” speaks of ${beginning(told.words)}; the briefing uses ${count}.`,
          hint: 'Write it anew from the sources, or correct the number.',
          place: { ...place, start: told.start, end: told.end },
          signable: true,
          basis: [told.words, count],
        }),
      ];
    });
}
