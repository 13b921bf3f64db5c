import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { finding } from '../../nouns/finding.ts';
import type { Source } from '../../nouns/source.ts';
import type { WrittenProse } from '../placesOf.ts';
import { sourceName } from '../sourceName.ts';
import { type Amount, isMove } from './amount.ts';
import { numbersOf, type Read } from './findCited.ts';
import { COMPARES, isWorkedOut, says } from './findTyped.ts';
import { isNoun } from './measured.ts';
import { LEAST_COUNT, statAmounts } from './stated.ts';
import { type TypedNumber, type TypedSentence, typedNumbers } from './typedNumbers.ts';
import { wordsOf } from './wordsOf.ts';

/** Words beside the number that both sentences share, so that they tell the same. */
const LEAST_SHARED = 3;

/**
 * Typed numbers that no source of the briefing states, where one of them tells the same with another value: "1.8 million grenades" for "1.6 million
 * grenades". Only of what is counted by a noun; silent where the sentence compares, foresees, or speaks of another year.
 */
export function findUnsourced(dossier: Dossier, written: WrittenProse[], told: Diagnostic[]): Diagnostic[] {
  const reads = dossier.sources.map((source) => ({ source, numbers: numbersOf(source) }));
  const stats = statAmounts(dossier);
  const all: { amount: Amount }[] = [...reads.flatMap(({ numbers }) => numbers), ...stats];
  const known = new Set(told.map(({ place }) => `${place.fillId} ${place.start}`));
  return written.flatMap((one) =>
    typedNumbers(one.prose, dossier.template.language).flatMap((sentence) => {
      if (COMPARES.test(sentence.text)) return [];
      return sentence.numbers
        .filter(({ start, amount }) => !known.has(`${one.place.fillId} ${start}`) && isNoun(amount.measure))
        .filter(({ amount }) => amount.high === undefined && amount.value >= LEAST_COUNT)
        .filter(({ amount }) => !all.some((read) => says(amount, read.amount)) && !isWorkedOut(amount, stats))
        .flatMap((number) => {
          const meant = reads.flatMap(({ source, numbers }) => meantIn(source, numbers, number, sentence))[0];
          return meant ? [otherFinding(one, number, meant)] : [];
        });
    }),
  );
}

interface Meant {
  source: Source;
  read: Read;
}

function meantIn(source: Source, numbers: Read[], { amount, words }: TypedNumber, sentence: TypedSentence): Meant[] {
  const own = new Set(wordsOf(words));
  const about = wordsOf(sentence.text).filter((word) => !own.has(word) && !/^\d/.test(word));
  const years = yearsIn(wordsOf(sentence.text));
  return numbers
    .filter((read) => read.amount.measure.family === amount.measure.family && isMove(read.amount) === isMove(amount))
    .filter((read) => read.amount.high === undefined && !sentence.numbers.some((one) => says(one.amount, read.amount)))
    .filter((read) => new Set(about.filter((word) => read.about.has(word))).size >= LEAST_SHARED)
    .filter(
      (read) =>
        years.every((year) => read.about.has(year)) &&
        yearsIn([...read.about]).every((year) => years.includes(year) || years.length === 0),
    )
    .map((read) => ({ source, read }));
}

function yearsIn(words: string[]): string[] {
  return words.filter((word) => /^(?:19|20)\d\d$/.test(word));
}

function otherFinding({ place, where }: WrittenProse, number: TypedNumber, { source, read }: Meant): Diagnostic {
  const name = sourceName(source);
  return finding({
    code: 'number-in-prose',
    severity: 'warning',
    sentence: `You wrote “${number.words}” under “${where}”; no source states it, and “${name}” tells the same with “${read.words}”.`,
    hint: 'Correct it, or sign it off if it is another number.',
    place: { ...place, start: number.start, end: number.end },
    signable: true,
    basis: [number.words, source.id, read.words],
  });
}
