import type { Inline } from '../nouns/document.ts';
import type { Evidence, Quote, Stat } from '../nouns/evidence.ts';
import type { EvidenceFill } from '../nouns/fill.ts';
import type { Source } from '../nouns/source.ts';
import { nested } from './nested.ts';
import type { Phrases } from './phrases.ts';
import { printDate } from './printDate.ts';
import { printStat, printWhen } from './printStat.ts';

/** Text as inlines: a line feed is a forced line end. */
export function linesOf(text: string): Inline[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}

/** The words of a fill as they are printed: the analyst's wording where there is one. */
export function wordingOf(fill: EvidenceFill, evidence: Evidence): string {
  return fill.wording ?? evidence.text;
}

/** Quoted words between the language's outer marks; marks inside become inner ones. */
export function quoted(words: string, phrases: Phrases): Inline[] {
  return linesOf(quotedWords(words, phrases));
}

function quotedWords(words: string, phrases: Phrases): string {
  const { open, close } = phrases.marks;
  return `${open}${nested(words, phrases)}${close}`;
}

/**
 * Evidence in the middle of the analyst's own sentence, as it is printed and as the editor shows it: quoted words between marks; of a number the
 * figure and when, for what it counts the sentence says itself.
 */
export function inlineEvidence(evidence: Evidence, phrases: Phrases): string {
  if (evidence.kind !== 'stat') return quotedWords(evidence.text, phrases);
  const when = printWhen(evidence, phrases);
  return `${printStat(evidence, phrases)}${when === '' ? '' : ` (${when})`}`;
}

/** 'Ines Valdor, harbour master, quoted by Coastal Courier'; the publisher where nobody is named. */
export function attributionOf(
  quote: Quote,
  printed: string | null,
  source: Source | undefined,
  phrases: Phrases,
): string {
  const speaker = printed ?? quote.speaker;
  const spoken = [speaker, speaker === '' ? '' : quote.role, viaOf(quote, phrases)].filter((part) => part !== '');
  return spoken.join(', ') || (source ? outletOf(source, phrases) : '');
}

/** 'Coastal Courier, 12 December 2025, quoted by Varra Wire': the outlet alone, where the surroundings name the speaker. */
export function reportedBy(quote: Quote, source: Source | undefined, phrases: Phrases): string {
  const outlet = source ? outletOf(source, phrases) : '';
  return [outlet, viaOf(quote, phrases)].filter((part) => part !== '').join(', ');
}

function viaOf({ via }: Quote, phrases: Phrases): string {
  return via === '' ? '' : `${phrases.quotedBy} ${via}`;
}

/** 'Coastal Courier, 12 December 2025' */
export function outletOf(source: Source, phrases: Phrases): string {
  const date = source.publishedOn === '' ? phrases.undated : printDate(source.publishedOn, phrases);
  const name = source.publisher || source.byline || source.title || source.fileName;
  return [name, date].filter((part) => part !== '').join(', ');
}

/** What a number counts; its unit where the source gives no more. */
export function labelOf(stat: Stat): string {
  return stat.concept || (stat.unit.length > 3 ? stat.unit : '');
}

/** The figure beside its label. The unit is left to a label that begins with it: '1,320,000' over 'soldiers', '1.6 million' over 'shells from the port'. */
export function figureBeside(stat: Stat, phrases: Phrases): string {
  const { unit } = stat;
  const label = labelOf(stat).toLowerCase();
  const said = unit.length > 3 && unit !== 'rank' && `${label} `.startsWith(`${unit.toLowerCase()} `);
  return printStat(said ? { ...stat, unit: '' } : stat, phrases);
}

/** A number that stands alone, in a list or table: figure, what it counts, when. */
export function statSentence(stat: Stat, phrases: Phrases): string {
  const label = labelOf(stat);
  const when = printWhen(stat, phrases);
  const figure = printStat(stat, phrases);
  const named = label === '' || figure.toLowerCase().includes(label.toLowerCase()) ? figure : `${figure}: ${label}`;
  return [named, when === '' ? '' : ` (${when})`].join('');
}
