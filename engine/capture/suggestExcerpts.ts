import { contextOf, EVIDENCE_VERSION, type Evidence, type Excerpt, evidenceId } from '../nouns/evidence.ts';
import type { Source } from '../nouns/source.ts';
import { reportedSpeech } from './quotes/reportedSpeech.ts';
import type { Scene } from './quotes/scene.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

const MOST_KEY_SENTENCES = 3;
const MOST_INDIRECT = 4;
/** Damage that makes a sentence unfit to be excerpted: broken itself, or no word of the article's. */
const UNFIT = new Set(['run-together', 'missing-text', 'boilerplate', 'machine-translation']);
/** Shorter ones hang on the sentence before; UTF-16 code units. */
const SHORTEST = 50;
const LONGEST = 420;

/** The lead, a few sentences that carry facts, and reported speech; none overlaps a suggested quotation. */
export function suggestExcerpts(source: Source, others: Evidence[], scene: Scene): Excerpt[] {
  const quotes = others.filter((one) => one.kind === 'quote');
  const damaged = source.damage.filter((one) => UNFIT.has(one.code));
  const usable = (sentence: Sentence) =>
    ![...quotes, ...damaged].some((one) => one.start < sentence.end && one.end > sentence.start) &&
    sentence.text.length >= SHORTEST &&
    sentence.text.length <= LONGEST &&
    wordsOf(sentence.text) !== wordsOf(source.title) &&
    /[.!?…]["”]?$/.test(sentence.text);
  const paragraphs = source.blocks.filter((block) => block.kind === 'paragraph');
  const sentences = paragraphs.map((block) => sentencesOf(source, block));
  const told = sentences.filter((list) => list.some((sentence) => sentence.text.length >= SHORTEST));
  const lead = told.slice(0, 2).flat().find(usable);
  const rest = sentences.flat().filter((sentence) => usable(sentence) && sentence !== lead);
  const indirect = firstReports(rest, scene);
  const key = rest
    .filter((sentence) => !indirect.some((report) => report.sentence === sentence))
    .map((sentence, index) => ({ sentence, score: weight(sentence, others) - index / 100 }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_KEY_SENTENCES)
    .map(({ sentence }) => sentence);
  return [
    ...(lead ? [excerptAt(source, lead, 'lead')] : []),
    ...key.map((sentence) => excerptAt(source, sentence, 'key-sentence')),
    ...indirect.map(({ sentence, speaker }) => excerptAt(source, sentence, 'indirect-speech', speaker)),
  ];
}

/** What is left of a sentence for telling whether another says the same words. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Report {
  sentence: Sentence;
  speaker: string;
}

function firstReports(sentences: Sentence[], scene: Scene): Report[] {
  const found: Report[] = [];
  for (const sentence of sentences) {
    if (found.length === MOST_INDIRECT) break;
    const told = reportedSpeech(sentence, scene);
    if (told) found.push({ sentence, speaker: told.speaker });
  }
  return found;
}

/** Figures, names and verbs of decision make a sentence worth lifting. */
function weight(sentence: Sentence, others: Evidence[]): number {
  const stats = others.filter(
    (one) => one.kind === 'stat' && one.start >= sentence.start && one.end <= sentence.end,
  ).length;
  const names = sentence.text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  const decision =
    /\b(?:announced|decided|agreed|signed|approved|banned|ordered|launched|rejected|adopted|will|plans?)\b/i.test(
      sentence.text,
    )
      ? 1
      : 0;
  return stats * 0.8 + Math.min(names, 4) * 0.2 + decision;
}

function excerptAt(source: Source, sentence: Sentence, why: string, speaker = ''): Excerpt {
  return {
    version: EVIDENCE_VERSION,
    kind: 'excerpt',
    id: evidenceId(source.id, 'excerpt', sentence.start, sentence.end),
    sourceId: source.id,
    start: sentence.start,
    end: sentence.end,
    text: source.text.slice(sentence.start, sentence.end),
    ...contextOf(source.text, sentence.start, sentence.end),
    state: 'suggested',
    remark: '',
    why,
    speaker,
  };
}
