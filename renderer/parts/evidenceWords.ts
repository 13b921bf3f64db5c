import { phrasesOf } from '../../engine/compose/phrases.ts';
import { printStat, printWhen } from '../../engine/compose/printStat.ts';
import type { Evidence, Stat } from '../../engine/nouns/evidence.ts';

const ENGLISH = phrasesOf('en');

export const KIND_NAMES = { excerpt: 'Excerpt', quote: 'Quote', stat: 'Number' } as const;

/** The words as a list shows them. */
export function shownText(evidence: Evidence): string {
  return evidence.kind === 'quote' ? `“${evidence.text}”` : evidence.text;
}

/** Who says it, or what the number says, in one line. */
export function evidenceAbout(evidence: Evidence): string {
  if (evidence.kind === 'quote') {
    const via = evidence.via ? `reported by ${evidence.via}` : '';
    return join([evidence.speaker || 'speaker not known', evidence.role, via], ', ');
  }
  if (evidence.kind === 'stat') {
    const figure = isFigure(evidence, evidence.text) ? '' : figureOf(evidence);
    return join([figure, statAbout(evidence)], ' · ');
  }
  return join([WHY[evidence.why] ?? '', evidence.speaker], ' · ');
}

/** What a number counts, when, and who says so: figures of one row differ in nothing else. */
export function statAbout(stat: Stat): string {
  const concept = figureOf(stat).toLowerCase().includes(stat.concept.toLowerCase()) ? '' : stat.concept;
  return join([concept, printWhen(stat, ENGLISH), stat.attributedTo], ' · ');
}

const WHY: Record<string, string> = {
  lead: 'the lead',
  'key-sentence': 'a key sentence',
  'indirect-speech': 'indirect speech',
};

/** The number as it will be printed (`engine/compose`); in English, as the screen is. */
export function figureOf(stat: Stat): string {
  return printStat(stat, ENGLISH);
}

/** Whether the words say the number as it will be printed, and no more: nobody reads it twice. */
export function isFigure(stat: Stat, words: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(words) === plain(figureOf(stat));
}

function join(parts: string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
