import { phrasesOf } from '../../compose/phrases.ts';
import { printDate } from '../../compose/printDate.ts';
import { printStat } from '../../compose/printStat.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Stat } from '../../nouns/evidence.ts';
import { finding } from '../../nouns/finding.ts';
import type { PrintedEvidence, WrittenProse } from '../placesOf.ts';
import { type Amount, agree, amountOf } from './amount.ts';
import { seriesOf } from './findStale.ts';
import { says } from './findTyped.ts';
import { typedNumbers } from './typedNumbers.ts';

/** What tells that a number is of another day: a day, a month, a year, a tense. */
const DATED =
  /\d{4}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:Jan|Febr)uary|\b(?:March|April|May|June|July|August)\b|\b(?:Septem|Octo|Novem|Decem)ber|\b(?:was|were|had|stood|then|from|since|fell|rose|against|than|compared|earlier|before|initially|at first|first|yesterday|peak\w*)\b|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|Juni|Juli|Oktober|Dezember|\b(?:war|waren|hatte|damals|zunächst|seit|von|fiel|stieg)\b/u;

/** Numbers typed as if they held today, of which the briefing itself prints a newer one. */
export function findSuperseded(dossier: Dossier, printed: PrintedEvidence[], written: WrittenProse[]): Diagnostic[] {
  const phrases = phrasesOf(dossier.template.language);
  const known = printed.flatMap(({ evidence }) =>
    evidence.kind === 'stat' && evidence.asOf !== ''
      ? [{ stat: evidence, amount: amountOf(evidence), series: seriesOf(evidence) }]
      : [],
  );
  if (known.length < 2) return [];
  return written.flatMap(({ prose, place, where }) =>
    typedNumbers(prose, dossier.template.language).flatMap((sentence) => {
      if (DATED.test(sentence.text)) return [];
      return sentence.numbers.flatMap(({ words, start, end, amount }) => {
        const newer = known.filter((one) => says(amount, one.amount)).map((one) => newerThan(one, known));
        const [first] = newer;
        // It may be another number that happens to be the same.
        if (!first || newer.some((one) => one === null)) return [];
        if (sentence.numbers.some((one) => says(one.amount, first.amount))) return [];
        return [
          finding({
            code: 'number-superseded',
            severity: 'warning',
            sentence: `You wrote “${words}” under “${where}” as if it held now; of ${printDate(first.stat.asOf, phrases)} there is ${printStat(first.stat, phrases)} for “${beginning(first.stat.concept)}” in this very briefing.`,
            hint: 'Take the newer number, or say of what day the older one is.',
            place: { ...place, start, end },
            signable: true,
            basis: [words, first.stat.id],
          }),
        ];
      });
    }),
  );
}

interface Known {
  stat: Stat;
  amount: Amount;
  series: string;
}

/** The latest number of the same series, where it is of a later day and another one. */
function newerThan({ stat, amount, series }: Known, known: Known[]): Known | null {
  const [latest] = known
    .filter((one) => one.stat.concept !== '' && one.series === series && one.stat.asOf.length === stat.asOf.length)
    .sort((a, b) => (a.stat.asOf < b.stat.asOf ? 1 : -1));
  return latest && latest.stat.asOf > stat.asOf && !agree(latest.amount, amount) ? latest : null;
}
