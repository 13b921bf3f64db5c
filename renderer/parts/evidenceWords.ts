import { phrasesOf } from '../../engine/compose/phrases.ts';
import { printStat, printWhen } from '../../engine/compose/printStat.ts';
import type { Evidence, Stat } from '../../engine/nouns/evidence.ts';
import { currentLanguage } from '../words/language.ts';
import { type Later, later, t } from '../words/t.ts';

/** Figures read as the screen is; a document prints them in its own language. */
const phrases = () => phrasesOf(currentLanguage() === 'de' ? 'de' : 'en');

const KIND_NAMES = { excerpt: later('Excerpt'), quote: later('Quote'), stat: later('Number') } as const;

export function kindName(kind: Evidence['kind']): string {
  return t(KIND_NAMES[kind]);
}

/** The words as a list shows them. */
export function shownText(evidence: Evidence): string {
  return evidence.kind === 'quote' ? t('“{quoted}”', { quoted: evidence.text }) : evidence.text;
}

/** Who says it, or what the number says, in one line. */
export function evidenceAbout(evidence: Evidence): string {
  if (evidence.kind === 'quote') {
    const via = evidence.via ? t('reported by {via}', { via: evidence.via }) : '';
    return join([evidence.speaker || t('speaker not known'), evidence.role, via], ', ');
  }
  if (evidence.kind === 'stat') {
    const figure = isFigure(evidence, evidence.text) ? '' : figureOf(evidence);
    return join([figure, statAbout(evidence)], ' · ');
  }
  const why = WHY[evidence.why];
  return join([why ? t(why) : '', evidence.speaker], ' · ');
}

/** What a number counts, when, and who says so: figures of one row differ in nothing else. */
export function statAbout(stat: Stat): string {
  const concept = figureOf(stat).toLowerCase().includes(stat.concept.toLowerCase()) ? '' : stat.concept;
  return join([concept, printWhen(stat, phrases()), stat.attributedTo], ' · ');
}

const WHY: Record<string, Later> = {
  lead: later('the lead'),
  'key-sentence': later('a key sentence'),
  'indirect-speech': later('indirect speech'),
};

/** The number as it will be printed (`engine/compose`), in the language of the screen. */
export function figureOf(stat: Stat): string {
  return printStat(stat, phrases());
}

/** Whether the words say the number as it will be printed, and no more: nobody reads it twice. */
export function isFigure(stat: Stat, words: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(words) === plain(figureOf(stat));
}

function join(parts: string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}
