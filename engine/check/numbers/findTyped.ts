import { phrasesOf } from '../../compose/phrases.ts';
import { printStat } from '../../compose/printStat.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Stat } from '../../nouns/evidence.ts';
import { evidenceUsed } from '../../nouns/evidenceUsed.ts';
import { finding } from '../../nouns/finding.ts';
import { printedFills } from '../../nouns/printedSections.ts';
import type { WrittenProse } from '../placesOf.ts';
import { sourceName } from '../sourceName.ts';
import { type Amount, agree, amountOf, isMove } from './amount.ts';
import { conceptWords } from './conceptWords.ts';
import { isNoun } from './measured.ts';
import { powersBetween, type Slip, slipOf } from './slipOf.ts';
import { type TypedNumber, type TypedSentence, typedNumbers } from './typedNumbers.ts';
import { wordsOf } from './wordsOf.ts';

interface Known {
  stat: Stat;
  amount: Amount;
  /** What it is of, without the unit's own words. */
  concept: string[];
}

/** Numbers the analyst typed that come close to a number of the briefing's evidence without being it. Silent where unsure. */
export function findTyped(dossier: Dossier, written: WrittenProse[]): Diagnostic[] {
  const known = knownStats(dossier);
  if (known.size === 0) return [];
  const { language } = dossier.template;
  const { months } = phrasesOf(language);
  return written.flatMap((one) =>
    typedNumbers(one.prose, language).flatMap((sentence) =>
      sentence.numbers.flatMap((number) => {
        const meant = meantBy(number, sentence, known.get(number.amount.measure.dimension) ?? [], months);
        return meant ? [slipFinding(dossier, one, number, meant)] : [];
      }),
    ),
  );
}

/** The numbers that the briefing prints or cites, by what their units measure. */
function knownStats({ briefing, template, evidence }: Dossier): Map<string, Known[]> {
  const used = new Set(evidenceUsed({ fills: printedFills(briefing, template) }));
  const known = new Map<string, Known[]>();
  for (const stat of evidence) {
    if (stat.kind !== 'stat' || stat.unit === 'rank' || stat.unit === '' || !used.has(stat.id)) continue;
    const amount = amountOf(stat);
    const like = known.get(amount.measure.dimension) ?? [];
    like.push({ stat, amount, concept: conceptWords(stat) });
    known.set(amount.measure.dimension, like);
  }
  return known;
}

interface Meant {
  stat: Stat;
  slip: Slip;
}

const STRENGTH: Slip[] = ['scale', 'unit', 'digits', 'near'];

function meantBy({ amount }: TypedNumber, sentence: TypedSentence, known: Known[], months: string[]): Meant | null {
  if (known.some((one) => says(amount, one.amount))) return null;
  const meant = known.flatMap((one) => {
    const slip =
      slipOf(amount, one.amount) ?? (sentence.evidence.includes(one.stat.id) ? nearCount(amount, one.amount) : null);
    return slip ? [{ ...one, slip }] : [];
  });
  if (meant.length === 0 || isWorkedOut(amount, known)) return null;
  const words = new Set(wordsOf(sentence.text));
  const [best] = meant
    .filter(
      (one) =>
        isSure(one, amount, sentence, words) &&
        !speaksOfAnother(one, sentence, words) &&
        !ofAnotherMonth(one, sentence, months),
    )
    .sort((a, b) => STRENGTH.indexOf(a.slip) - STRENGTH.indexOf(b.slip));
  return best ?? null;
}

/** Beside a note to the very number even a small count that is close to it is a slip: fifteen ships for fourteen. */
function nearCount(typed: Amount, known: Amount): Slip | null {
  if (typed.measure.family !== known.measure.family || typed.high !== undefined || known.high !== undefined)
    return null;
  if (typed.value < 5 || isMove(typed) !== isMove(known)) return null;
  return Math.abs(typed.value - known.value) <= 0.1 * known.value ? 'near' : null;
}

/** The same number, or a rounder one, whatever is said of its direction: "fell by 12 %" tells "down 12 %". */
export function says(typed: Amount, known: Amount): boolean {
  if (typed.measure.family !== known.measure.family) return false;
  const { rounding } = typed;
  return agree(typed, known, rounding) || agree({ ...typed, change: '=' }, { ...known, change: '=' }, rounding);
}

/** The sum or the difference of two known numbers is the analyst's own arithmetic. */
export function isWorkedOut({ value, measure }: Amount, known: { amount: Amount }[]): boolean {
  const size = Math.abs(value * measure.factor);
  const family = known.filter(({ amount }) => amount.measure.family === measure.family);
  const sizes = new Set(family.map(({ amount }) => Math.abs(amount.value * amount.measure.factor)));
  return [...sizes].some((one) => (one !== size - one && sizes.has(size - one)) || (one > 0 && sizes.has(size + one)));
}

const MOST_OF = 0.66;

/** Whether the sentence speaks of what the known number is of; a slip that nothing but chance explains badly needs less. */
function isSure(
  { stat, amount, concept, slip }: Known & Meant,
  typed: Amount,
  sentence: TypedSentence,
  words: Set<string>,
) {
  const shared = concept.filter((word) => words.has(word)).length;
  if (sentence.evidence.includes(stat.id) || (shared > 0 && shared / concept.length >= MOST_OF)) return true;
  const digits = typed.digits.length;
  switch (slip) {
    case 'scale':
      return digits > 2 && powersBetween(typed, amount) > 2.5;
    case 'unit':
      return digits > 2;
    case 'digits':
      return digits > (isNoun(amount.measure) ? 2 : 3);
    case 'near':
      return false;
  }
}

export const COMPARES =
  /\b(?:earlier|previous(?:ly)?|before|ago|prior|last (?:year|month|week|quarter)|compared|up from|down from|against|than|forecast|expect\w*|target\w*|plan\w*|project\w*|could|would|will|may|might|if|by 20\d\d|Vorjahr\w*|zuvor|vorher|früher|verglichen|gegenüber|erwartet\w*|geplant\w*|soll|wird)\b/iu;

/** Another year, a comparison, a forecast; or the known number stands in the very sentence, so that this one is another. */
function speaksOfAnother({ stat, amount, slip }: Known & Meant, sentence: TypedSentence, words: Set<string>): boolean {
  const year = /\d{4}/.exec(stat.asOf || stat.period)?.[0];
  const years = [...words].filter((word) => /^(?:19|20)\d\d$/.test(word));
  if (year && years.length > 0 && !years.includes(year)) return true;
  if (years.length > 1) return true;
  if (sentence.numbers.some((one) => says(one.amount, amount))) return true;
  return (slip === 'near' || slip === 'digits') && COMPARES.test(sentence.text);
}

/** The sentence names a month, and it is not the known number's; a number of the whole year is not that month's either. */
function ofAnotherMonth({ stat }: Known, { text }: TypedSentence, months: string[]): boolean {
  const named = months.filter(
    (month) => text.includes(month) && new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u').test(text),
  );
  const own = months[Number(stat.asOf.slice(5, 7)) - 1] ?? '';
  return named.length > 0 && !named.some((month) => month === own || stat.period.includes(month));
}

export const SAID: Record<Slip, string> = {
  scale: 'the digits are the same, the size is not',
  unit: 'the number is the same, the unit is not',
  digits: 'two digits have changed places',
  near: 'the two are close but not the same',
};

function slipFinding(
  { template, sources }: Dossier,
  { place, where }: WrittenProse,
  { words, start, end }: TypedNumber,
  { stat, slip }: Meant,
): Diagnostic {
  const printed = printStat(stat, phrasesOf(template.language));
  const source = sources.find(({ id }) => id === stat.sourceId);
  const name = source ? sourceName(source) : '';
  const of = stat.concept === '' ? '' : ` for “${beginning(stat.concept)}”`;
  return finding({
    code: 'number-in-prose',
    severity: 'warning',
    sentence: `You wrote “${words}” under “${where}”; ${name === '' ? 'the evidence' : `“${name}”`} has ${printed}${of}: ${SAID[slip]}.`,
    hint: 'Put the number itself into the sentence, correct it, or sign it off if it is another number.',
    place: { ...place, start, end },
    signable: true,
    basis: [words, stat.id, printed],
  });
}
