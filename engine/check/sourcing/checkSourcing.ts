import { originsOf } from '../../alike/originsOf.ts';
import { beginning } from '../../nouns/beginning.ts';
import type { Diagnostic } from '../../nouns/diagnostic.ts';
import type { Dossier } from '../../nouns/dossier.ts';
import type { Evidence } from '../../nouns/evidence.ts';
import { finding } from '../../nouns/finding.ts';
import { inlinesAt, type ProseInline } from '../../nouns/prose.ts';
import { slotsById } from '../../nouns/slotsIn.ts';
import { tellsConfidence, tellsHighConfidence } from '../estimates/findConfidence.ts';
import { numbersInSentence } from '../numbers/typedNumbers.ts';
import type { WrittenProse } from '../placesOf.ts';
import type { OwnSentence } from '../sentencesIn.ts';
import { sourceName } from '../sourceName.ts';
import { asksJudgements, type OwnParagraph, ownParagraphs, placeIn } from '../written.ts';

/**
 * Whether judgements say what they rest on (ICD 206: a citation each time a judgement rests on a source), and on how many sources that do not
 * repeat each other.
 */
export function checkSourcing(dossier: Dossier, written: WrittenProse[]): Diagnostic[] {
  const slots = slotsById(dossier.template);
  return written.flatMap((one) =>
    asksJudgements(slots, one) ? ownParagraphs(one).flatMap((paragraph) => judgementFindings(dossier, paragraph)) : [],
  );
}

function judgementFindings(dossier: Dossier, paragraph: OwnParagraph): Diagnostic[] {
  const [first] = paragraph.sentences;
  const rests = restingOf(paragraph.inlines);
  if (!first || isLabel(paragraph)) return [];
  const before = supportedByNext(dossier, paragraph);
  if (rests.length === 0 && !before) {
    return [
      finding({
        code: 'judgement-unsourced',
        severity: 'warning',
        sentence: `The judgement “${beginning(first.text)}” under “${paragraph.written.where}” names nothing that it rests on.`,
        hint: 'Cite the evidence, or refer to the section that argues it.',
        place: placeIn(paragraph, first),
        signable: true,
        basis: [first.text],
      }),
    ];
  }
  return [...unsourcedSentences(dossier, paragraph, rests), ...single(dossier, paragraph, rests)];
}

interface Resting {
  /** Where it stands in the paragraph's text. */
  at: number;
  evidenceId: string | null;
}

/** Notes, evidence in the sentence and cross-references. */
export function restingOf(inlines: ProseInline[]): Resting[] {
  return inlinesAt(inlines).flatMap(({ inline, at }): Resting[] => {
    if (inline.kind === 'text' || inline.kind === 'break') return [];
    return [{ at, evidenceId: inline.kind === 'reference' ? null : inline.evidenceId }];
  });
}

/** A quotation or number that stands right under the last paragraph of a text is what it rests on. */
export function supportedByNext({ briefing }: Dossier, { written, block }: OwnParagraph): boolean {
  const fills = briefing.fills.filter(({ slotId }) => slotId === written.place.slotId);
  const at = fills.findIndex(({ id }) => id === written.place.fillId);
  if (fills[at]?.kind === 'evidence') return true;
  return block === written.prose.length - 1 && fills[at + 1]?.kind === 'evidence';
}

const LEAST_WORDS = 5;

/** A few words without a full stop are a name for what follows. */
function isLabel({ sentences }: OwnParagraph): boolean {
  const [first] = sentences;
  return (
    sentences.length === 1 &&
    first !== undefined &&
    !/[.!?]$/.test(first.text) &&
    first.text.split(/\s+/).length < LEAST_WORDS
  );
}

const REPORTS =
  /\b(?:according to|said|says|told|reports?|reported|announced|stated|claims?|claimed|confirmed|denied|warned|laut|sagte|teilte mit|erklärte|berichtete)\b/iu;
/** The authors speak of their own work. */
const OWN =
  /(?<!\p{L})(?:we|our|us|this (?:paper|judge?ment|assessment|view|estimate|rests|is based)|wir|unser\p{L}*)(?!\p{L})/iu;

/** Sentences behind the last note of a judgement that report something or give a number. */
function unsourcedSentences({ template }: Dossier, paragraph: OwnParagraph, rests: Resting[]): Diagnostic[] {
  const last = rests.at(-1)?.at ?? Number.POSITIVE_INFINITY;
  return paragraph.sentences
    .filter(({ start, text }) => start >= last && !OWN.test(text) && !tellsConfidence(text, template.language))
    .filter((sentence) => REPORTS.test(sentence.text) || hasNumber(sentence, template.language))
    .map((sentence) =>
      finding({
        code: 'sentence-unsourced',
        severity: 'warning',
        sentence: `Under “${paragraph.written.where}” a sentence reports something and names no source: “${beginning(sentence.text)}”.`,
        hint: 'Cite the evidence behind it, or say that it is your own view.',
        place: placeIn(paragraph, sentence),
        signable: true,
        basis: [sentence.text],
      }),
    );
}

function hasNumber({ text }: OwnSentence, language: string): boolean {
  return numbersInSentence(text, language).some(({ words }) => /\d/.test(words));
}

function single(dossier: Dossier, paragraph: OwnParagraph, rests: Resting[]): Diagnostic[] {
  if (rests.length === 0 || rests.some(({ evidenceId }) => evidenceId === null)) return [];
  const evidence = rests.flatMap(({ evidenceId }) => dossier.evidence.find(({ id }) => id === evidenceId) ?? []);
  const [origin, ...more] = originsOf(dossier, evidence);
  const [first] = paragraph.sentences;
  if (!origin || more.length > 0 || !first) return [];
  const text = paragraph.sentences.map((one) => one.text).join(' ');
  const sure = tellsHighConfidence(text, dossier.template.language);
  const count = origin.sources.length;
  return [
    finding({
      code: 'single-source',
      severity: sure ? 'warning' : 'remark',
      sentence: `The judgement “${beginning(first.text)}” under “${paragraph.written.where}” rests on ${restsOn(origin.why, count, nameOf(dossier, evidence))}${sure ? ', and is held with high confidence' : ''}.`,
      hint: 'Cite a second source that does not repeat the first, or say in the text that it stands alone.',
      place: placeIn(paragraph, first),
      signable: true,
      basis: [first.text, ...origin.sources.map(({ id }) => id)],
    }),
  ];
}

function restsOn(why: string, count: number, name: string): string {
  return count === 1 ? `one source alone (${name})` : `${count} articles that count as one source (${why})`;
}

function nameOf({ sources }: Dossier, evidence: Evidence[]): string {
  const source = sources.find(({ id }) => id === evidence[0]?.sourceId);
  return source ? sourceName(source) : '';
}
