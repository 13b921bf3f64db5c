import { phrasesOf } from '../../../engine/compose/phrases.ts';
import { printStat } from '../../../engine/compose/printStat.ts';
import type { Briefing } from '../../../engine/nouns/briefing.ts';
import type { Evidence } from '../../../engine/nouns/evidence.ts';
import { hashOf } from '../../../engine/nouns/id.ts';
import { proseText } from '../../../engine/nouns/prose.ts';
import type { SourceMeta } from '../../../engine/nouns/source.ts';
import { indexedWords } from '../../../engine/search/searchWords.ts';

/** What a source is found by, besides its title. */
export function sourceWords({ publisher, byline }: Pick<SourceMeta, 'publisher' | 'byline'>, text: string): string {
  return [text, byline, publisher].join('\n');
}

/** What a piece of evidence is found by. */
export function evidenceWords(evidence: Evidence): string {
  const said = evidence.kind === 'quote' ? [evidence.role, evidence.via] : [];
  const counted = evidence.kind === 'stat' ? [evidence.concept, evidence.period, evidence.unit] : [];
  return [evidence.text, speakerOf(evidence), ...said, ...counted, evidence.remark]
    .filter((part) => part !== '')
    .join('\n');
}

/** What evidence is found by besides, where it is offered for a slot: its paper, its headline, its number as it is printed. */
export function evidenceAbout(evidence: Evidence, source: Pick<SourceMeta, 'publisher' | 'title'>): string {
  const figure = evidence.kind === 'stat' ? `${printStat(evidence, phrasesOf('en'))} ${evidence.value}` : '';
  return [source.publisher, source.title, figure].join('\n');
}

/** What a briefing is found by, besides its title. */
export function briefingWords(briefing: Briefing): string {
  const { title: _, ...variables } = briefing.variables;
  const fills = briefing.fills.map((fill) => {
    if (fill.kind === 'prose') return proseText(fill.prose);
    if (fill.kind === 'picture') return [fill.picture.caption, fill.picture.alt, fill.picture.credit].join('\n');
    return [fill.wording ?? '', proseText(fill.comment)].join('\n');
  });
  return [...Object.values(variables), ...fills].join('\n');
}

export function speakerOf(evidence: Evidence): string {
  return evidence.kind === 'stat' ? evidence.attributedTo : evidence.speaker;
}

/** The same number for pieces of one kind that say the same words; 48 bits, never 0. */
export function sameWords(evidence: Evidence): number {
  return Number.parseInt(hashOf(`${evidence.kind}\n${indexedWords(evidence.text)}`).slice(0, 12), 16) + 1;
}
