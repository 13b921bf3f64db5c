import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { finding } from '../../nouns/finding.ts';
import { inlineText } from '../../nouns/prose.ts';
import type { WrittenProse } from '../placesOf.ts';
import { bareParagraphs } from '../sourcing/bareParagraphs.ts';
import { type OwnParagraph, placeIn } from '../written.ts';
import type { Amount } from './amount.ts';
import { numbersOf } from './findCited.ts';
import { COMPARES, isWorkedOut, says } from './findTyped.ts';
import { isNoun } from './measured.ts';
import { LEAST_COUNT, statAmounts } from './stated.ts';
import { numbersInSentence } from './typedNumbers.ts';

/** A chance, or the authors' own reckoning, has no source to name. */
const OWN =
  /\b(?:chances?|likel\w*|unlikely|probab\w*|odds|confiden\w*|we|our|us|assum\w*|recommend\w*|propos\w*|option\w*|should|limit|threshold|wahrscheinlich\w*|wir|unser\w*|vorschlag\w*|empfehl\w*)\b/iu;

/** Percentages, money and counts of a paragraph that cites nothing and that no source of the briefing states: told once a paragraph. */
export function findBare(dossier: Dossier, written: WrittenProse[], told: Diagnostic[]): Diagnostic[] {
  const { language } = dossier.template;
  const stats = statAmounts(dossier);
  const known: { amount: Amount }[] = [...dossier.sources.flatMap(numbersOf), ...stats];
  const inFills = written.filter((one) => one.place.variable === undefined);
  return bareParagraphs(dossier, inFills).flatMap((paragraph) => {
    const [first] = paragraph.sentences.flatMap((sentence) =>
      OWN.test(sentence.text) || COMPARES.test(sentence.text)
        ? []
        : numbersInSentence(sentence.text, language)
            .filter(({ words, amount }) => /\d/.test(words) && isTold(amount))
            .filter(({ amount }) => !known.some((one) => says(amount, one.amount)) && !isWorkedOut(amount, stats))
            .map((number) => ({ ...number, start: sentence.start + number.start, end: sentence.start + number.end })),
    );
    if (!first || told.some(({ place }) => stands(place, paragraph))) return [];
    return [bareFinding(paragraph, first)];
  });
}

function isTold({ measure, value }: Amount): boolean {
  if (measure.dimension === 'time') return false;
  return isNoun(measure) ? Math.abs(value) >= LEAST_COUNT : true;
}

/** What is told of a number of this paragraph already. */
function stands(place: Diagnostic['place'], { written, at, inlines }: OwnParagraph): boolean {
  const { fillId, start = -1 } = place;
  return fillId === written.place.fillId && start >= at && start <= at + inlineText(inlines).length;
}

function bareFinding(paragraph: OwnParagraph, number: { words: string; start: number; end: number }): Diagnostic {
  return finding({
    code: 'number-unsourced',
    severity: 'warning',
    sentence: `“${beginning(number.words)}” under “${paragraph.written.where}” has no source: the paragraph cites nothing, and no article of this briefing states it.`,
    hint: 'Cite where it comes from, put the number itself into the sentence, or sign off how you know.',
    place: placeIn(paragraph, number),
    signable: true,
    basis: [number.words],
  });
}
