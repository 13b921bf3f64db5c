import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { finding } from '../../nouns/finding.ts';
import { rememberedArticle } from '../../nouns/remembered.ts';
import type { Source } from '../../nouns/source.ts';
import type { WrittenProse } from '../placesOf.ts';
import { sourceName } from '../sourceName.ts';
import type { Amount } from './amount.ts';
import { COMPARES, isWorkedOut, SAID, says } from './findTyped.ts';
import { type Slip, slipOf } from './slipOf.ts';
import { numbersInSentence, type TypedNumber, type TypedSentence, typedNumbers } from './typedNumbers.ts';
import { wordsOf } from './wordsOf.ts';

/** A number of an article with the words of its sentence. */
export interface Read {
  words: string;
  amount: Amount;
  about: Set<string>;
}

/**
 * Numbers in sentences that cite an article which has nothing like them, but the same digits swapped, of another size or in another unit in a
 * sentence about the same: the article is read itself, because not every number of it was made evidence. Silent where unsure.
 */
export function findCited(dossier: Dossier, written: WrittenProse[], told: Diagnostic[]): Diagnostic[] {
  const sources = new Map(dossier.sources.map((one) => [one.id, one]));
  const sourceOf = new Map(dossier.evidence.map((one) => [one.id, sources.get(one.sourceId)]));
  const known = new Set(told.map(({ place }) => `${place.fillId} ${place.start}`));
  return written.flatMap((one) =>
    typedNumbers(one.prose, dossier.template.language).flatMap((sentence) => {
      const cited = [...new Set(sentence.evidence.flatMap((id) => sourceOf.get(id) ?? []))];
      if (cited.length === 0 || COMPARES.test(sentence.text)) return [];
      const reads = cited.map((source) => ({ source, numbers: numbersOf(source) }));
      const all = reads.flatMap(({ numbers }) => numbers);
      return sentence.numbers
        .filter(({ start }) => !known.has(`${one.place.fillId} ${start}`))
        .filter(({ amount }) => !all.some((read) => says(amount, read.amount)) && !isWorkedOut(amount, all))
        .flatMap((number) => {
          const meant = reads.flatMap(({ source, numbers }) => meantIn(source, numbers, number, sentence))[0];
          return meant ? [citedFinding(one, number, meant)] : [];
        });
    }),
  );
}

interface Meant {
  source: Source;
  read: Read;
  slip: Slip;
}

/** Words beside the number that both sentences must share, so that they speak of one thing. */
const LEAST_SHARED = 2;
/** Two days here and two weeks there are told of different things. */
const LEAST_OTHER_UNIT = 4;

function meantIn(source: Source, numbers: Read[], { amount, words }: TypedNumber, sentence: TypedSentence): Meant[] {
  const own = new Set(wordsOf(words));
  const about = wordsOf(sentence.text).filter((word) => !own.has(word) && !/^\d/.test(word));
  return numbers.flatMap((read) => {
    const slip = slipOf(amount, read.amount);
    if (slip === null || slip === 'near' || (slip === 'unit' && amount.value < LEAST_OTHER_UNIT)) return [];
    if (about.filter((word) => read.about.has(word)).length < LEAST_SHARED) return [];
    if (sentence.numbers.some((one) => says(one.amount, read.amount))) return [];
    return [{ source, read, slip }];
  });
}

export const numbersOf = rememberedArticle(({ text, language }): Read[] =>
  text.split(/\n|(?<=[.!?]["”]?)\s+(?=\p{Lu}|["“])/u).flatMap((sentence) => {
    const about = new Set(wordsOf(sentence));
    return numbersInSentence(sentence, language).map(({ words, amount }) => ({ words, amount, about }));
  }),
);

function citedFinding(
  { place, where }: WrittenProse,
  { words, start, end }: TypedNumber,
  { source, read, slip }: Meant,
): Diagnostic {
  const name = sourceName(source);
  return finding({
    code: 'number-in-prose',
    severity: 'warning',
    sentence: `You wrote “${words}” under “${where}”; “${name}”, which you cite, has “${read.words}”: ${SAID[slip]}.`,
    hint: 'Correct it, or sign it off if it is another number.',
    place: { ...place, start, end },
    signable: true,
    basis: [words, source.id, read.words],
  });
}
