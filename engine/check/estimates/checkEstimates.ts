import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import { type EstimativeScale, scaleIn } from '../../nouns/estimativeScale.ts';
import { finding } from '../../nouns/finding.ts';
import { slotsById } from '../../nouns/slotsIn.ts';
import type { WrittenProse } from '../placesOf.ts';
import type { OwnSentence } from '../sentencesIn.ts';
import { asksJudgements, type OwnParagraph, ownParagraphs, placeIn } from '../written.ts';
import { chanceBeside, findChances } from './findChances.ts';
import { tellsConfidence } from './findConfidence.ts';
import { findMixedRows } from './findMixedRows.ts';
import { type FoundTerm, findTerms } from './findTerms.ts';
import { findUnbanded } from './findUnbanded.ts';

/** A paragraph with the expressions of likelihood in each of its sentences. */
export interface Estimated extends OwnParagraph {
  terms: FoundTerm[][];
}

/** Estimative language in the analyst's own words, held to the template's scale; what stands between quotation marks is somebody else's. */
export function checkEstimates({ template }: Dossier, written: WrittenProse[]): Diagnostic[] {
  const { language } = template;
  const scale = scaleIn(template.estimativeScale, language);
  if (!scale) return [];
  const slots = slotsById(template);
  const paragraphs = written
    .flatMap(ownParagraphs)
    .map((one): Estimated => ({ ...one, terms: one.sentences.map(({ text }) => findTerms(text, scale, language)) }));
  return [
    ...paragraphs.flatMap((one) => [
      ...one.sentences.flatMap((sentence, at) => sentenceFindings(one, sentence, one.terms[at] ?? [], scale, language)),
      ...(asksJudgements(slots, one.written) ? withoutLikelihood(one, scale, language) : []),
    ]),
    ...(scale.rows ? findMixedRows(paragraphs, scale) : []),
  ];
}

function sentenceFindings(
  paragraph: OwnParagraph,
  sentence: OwnSentence,
  terms: FoundTerm[],
  scale: EstimativeScale,
  language: string,
): Diagnostic[] {
  const { where } = paragraph.written;
  const said = beginning(sentence.text);
  const at = (words: { start: number; end: number }) =>
    placeIn(paragraph, { start: sentence.start + words.start, end: sentence.start + words.end });
  const found: Diagnostic[] = [];
  if (scale.apart && terms.length > 0 && tellsConfidence(sentence.text, language)) {
    found.push(
      finding({
        code: 'confidence-with-likelihood',
        severity: 'warning',
        sentence: `Under “${where}” one sentence gives both a likelihood and a confidence: “${said}”.`,
        hint: `Say how likely it is in one sentence and how confident you are in the next (${scale.name}).`,
        place: at({ start: 0, end: sentence.text.length }),
        signable: true,
        basis: [sentence.text],
      }),
    );
  }
  for (const term of terms) {
    if (term.band < 0) found.push(notOnScale(paragraph, term, said, scale, at(term)));
    const chance = term.band < 0 ? null : chanceBeside(sentence.text, term.end);
    const band = scale.bands[term.band];
    if (!chance || !band || (chance.low >= Math.floor(band.low) && chance.high <= Math.ceil(band.high))) continue;
    found.push(
      finding({
        code: 'term-off-band',
        severity: 'warning',
        sentence: `Under “${where}”, “${term.words}” stands beside ${chance.words}; in ${scale.name} it means ${band.shown}.`,
        hint: 'Take the term that the number has, or the number that the term has.',
        place: at(chance),
        signable: true,
        basis: [sentence.text, term.words, chance.words],
      }),
    );
  }
  for (const chance of findChances(sentence.text)) {
    if (scale.bands.some(({ low, high }) => chance.low <= high && chance.high >= low)) continue;
    found.push(
      finding({
        code: 'probability-off-scale',
        severity: 'warning',
        sentence: `Under “${where}” a probability of ${chance.words} is given, for which ${scale.name} has no term: “${said}”.`,
        hint: `Its bands are ${scale.bands.map(({ shown }) => shown).join(', ')}; what lies between or beyond them is left out on purpose.`,
        place: at(chance),
        signable: true,
        basis: [sentence.text, chance.words],
      }),
    );
  }
  for (const words of findUnbanded(sentence.text, language)) {
    found.push(
      finding({
        code: 'no-band',
        severity: 'remark',
        sentence: `Under “${where}”, “${words.words}” says no likelihood: “${said}”.`,
        hint: 'Where it is a judgement, take a term of the scale.',
        place: at(words),
        basis: [sentence.text, words.words],
      }),
    );
  }
  return found;
}

function notOnScale(
  { written }: OwnParagraph,
  { words }: FoundTerm,
  said: string,
  scale: EstimativeScale,
  place: Diagnostic['place'],
): Diagnostic {
  return finding({
    code: 'not-on-scale',
    severity: 'warning',
    sentence: `Under “${written.where}”, “${words}” is no term of ${scale.name}: “${said}”.`,
    // Which of them is meant is the author's to say: the bands of two scales are never the same.
    hint: `Its terms are ${scale.bands.map(({ terms, shown }) => `${terms[0]} (${shown})`).join(', ')}.`,
    place,
    signable: true,
    basis: [said, words],
  });
}

/** A heading in bold or a link alone is no judgement yet. */
const LEAST_WORDS = 5;

function withoutLikelihood(paragraph: Estimated, scale: EstimativeScale, language: string): Diagnostic[] {
  const words = paragraph.sentences.map(({ text }) => text).join(' ');
  if (paragraph.terms.some((terms) => terms.length > 0) || findChances(words).length > 0) return [];
  const own = paragraph.sentences.filter(({ text }) => !tellsConfidence(text, language));
  const [first] = own;
  if (!first || words.split(/\s+/).length < LEAST_WORDS) return [];
  return [
    finding({
      code: 'judgement-without-likelihood',
      severity: 'remark',
      sentence: `The judgement “${beginning(first.text)}” under “${paragraph.written.where}” does not say how likely it is.`,
      hint: `If it is a judgement and no fact, take a term of ${scale.name}.`,
      place: placeIn(paragraph, first),
      basis: [first.text],
    }),
  ];
}
