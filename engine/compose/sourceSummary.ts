import { originsOf } from '../alike/originsOf.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Evidence } from '../nouns/evidence.ts';
import { evidenceUsed } from '../nouns/evidenceUsed.ts';
import { primaryLanguage } from '../nouns/primaryLanguage.ts';
import { printedFills } from '../nouns/printedSections.ts';
import { type Prose, proseOf } from '../nouns/prose.ts';
import type { Source } from '../nouns/source.ts';
import { languageName } from './languageName.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { printDate } from './printDate.ts';
import { type SummaryWords, summaryWordsOf } from './summaryWords.ts';

/**
 * The source summary statement (ICS 206-01) as far as it follows from the sources themselves: how many, whose, of what days, which carry most,
 * which repeat each other, languages, machine translation and AI, grades. What they are worth is the analyst's to add. Empty without sources.
 */
export function sourceSummary(dossier: Dossier): Prose {
  const { briefing, template, sources } = dossier;
  const ids = new Set(evidenceUsed({ fills: printedFills(briefing, template) }));
  const evidence = dossier.evidence.filter(({ id }) => ids.has(id));
  const used = sources.filter(({ id }) => evidence.some(({ sourceId }) => sourceId === id));
  if (used.length === 0) return [];
  const phrases = phrasesOf(template.language);
  const words = summaryWordsOf(template.language);
  return proseOf(
    [
      words.rests(used.length, publishersOf(used).length, span(used, phrases)),
      carries(used, evidence, words),
      repeats(dossier, evidence, words),
      languages(used, phrases, words),
      machine(used, words),
      graded(used, words),
      speakers(evidence, words),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  );
}

function publishersOf(used: Source[]): string[] {
  return [...new Set(used.map(nameOf))];
}

function nameOf({ publisher, byline, title, fileName }: Source): string {
  return publisher || byline || title || fileName;
}

function span(used: Source[], phrases: Phrases): [string, string] | null {
  const days = used.flatMap(({ publishedOn }) => (publishedOn === '' ? [] : [publishedOn])).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last ? [printDate(first, phrases), printDate(last, phrases)] : null;
}

/** Half of all evidence, and more than anybody else has: then the paper stands or falls with it. */
const MOST = 0.5;

function carries(used: Source[], evidence: Evidence[], words: SummaryWords): string {
  const [first, second] = used
    .map((source) => ({
      name: nameOf(source),
      count: evidence.filter(({ sourceId }) => sourceId === source.id).length,
    }))
    .sort((a, b) => b.count - a.count);
  if (!first || used.length < 2) return '';
  if (first.count === second?.count || first.count < evidence.length * MOST) return words.spread;
  return words.carries(first.name, first.count, evidence.length);
}

function repeats({ sources }: Dossier, evidence: Evidence[], words: SummaryWords): string {
  const origins = originsOf({ sources }, evidence);
  const articles = origins.reduce((sum, origin) => sum + origin.sources.length, 0);
  if (articles < 2) return '';
  return origins.length === articles ? words.independent : words.repeats(articles, origins.length);
}

function languages(used: Source[], phrases: Phrases, words: SummaryWords): string {
  const own = phrases.language;
  const counts = new Map<string, number>();
  for (const { language } of used) {
    const tongue = primaryLanguage(language);
    if (tongue !== '' && tongue !== own) counts.set(tongue, (counts.get(tongue) ?? 0) + 1);
  }
  return [...counts].map(([tongue, count]) => words.inLanguage(count, languageName(tongue, own))).join(' ');
}

function machine(used: Source[], words: SummaryWords): string {
  const translated = used.filter(
    ({ grade }) => grade.machineTranslated && !grade.guessed.includes('machineTranslated'),
  );
  const made = used.filter(({ grade }) => grade.aiDisclosed && !grade.guessed.includes('aiDisclosed'));
  return [
    translated.length === 0 ? words.noMachine : words.machine(translated.length),
    made.length === 0 ? '' : words.disclosed(made.length),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function graded(used: Source[], words: SummaryWords): string {
  const codes = used.flatMap(({ grade: { reliability, credibility } }) =>
    reliability === '' && credibility === '' ? [] : [`${reliability || '–'}${credibility || '–'}`],
  );
  if (codes.length === 0) return '';
  const counts = [...new Set(codes)].sort().map((code) => `${codes.filter((one) => one === code).length} × ${code}`);
  return words.graded(counts.join(', '), used.length - codes.length);
}

function speakers(evidence: Evidence[], words: SummaryWords): string {
  const quotes = evidence.filter((one) => one.kind === 'quote');
  const named = new Set(quotes.flatMap(({ speaker }) => (speaker === '' ? [] : [speaker])));
  const nameless = quotes.filter(({ speaker }) => speaker === '').length;
  return quotes.length === 0 ? '' : words.speakers(named.size, nameless);
}
