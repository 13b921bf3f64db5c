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
    const figure = figureOf(evidence);
    const concept = figure.toLowerCase().includes(evidence.concept.toLowerCase()) ? '' : evidence.concept;
    return join(
      [isFigure(evidence, evidence.text) ? '' : figure, concept, printWhen(evidence, ENGLISH), evidence.attributedTo],
      ' · ',
    );
  }
  return join([WHY[evidence.why] ?? '', evidence.speaker], ' · ');
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
