import type { Area } from '../nouns/area.ts';
import type { Dossier } from '../nouns/dossier.ts';
import { scaleIn } from '../nouns/estimativeScale.ts';
import { printedFills } from '../nouns/printedSections.ts';
import { paragraphsAt } from '../nouns/prose.ts';
import { placesOf } from './placesOf.ts';
import { quotationsInProse } from './quotationsInProse.ts';
import { bareJudgements } from './sourcing/bareJudgements.ts';
import { ownParagraphs } from './written.ts';

/** How much was looked at: without it a list that is empty says little. 0 where nothing was, or not all that would be said. */
export interface Checked {
  area: Exclude<Area, 'margin'>;
  count: number;
}

/** Quotations and excerpts, numbers, sentences of the analyst's own, articles, marks of articles, places of the template, texts that are read out. */
export function countChecked(dossier: Dossier): Checked[] {
  const { printed, cited, written } = placesOf(dossier);
  const own = written.filter(({ place }) => place.variable === undefined);
  const paragraphs = written.flatMap(({ prose }) => paragraphsAt(prose));
  const typed = paragraphs.flatMap(({ inlines }) => quotationsInProse(inlines)).length;
  const stats = printed.filter(({ evidence }) => evidence.kind === 'stat').length;
  const articles = new Set([...printed, ...cited].map(({ evidence }) => evidence.sourceId));
  const { template, briefing } = dossier;
  const scale = scaleIn(template.estimativeScale, template.language);
  const sentences = scale ? own.flatMap(ownParagraphs).reduce((sum, one) => sum + one.sentences.length, 0) : 0;
  return [
    { area: 'quotations', count: printed.length - stats + typed },
    { area: 'numbers', count: stats },
    { area: 'likelihood', count: sentences },
    // What is said of it is that every judgement names its sources: only slots held to judgements are asked for them.
    { area: 'sources', count: bareJudgements(dossier, own).length > 0 ? 0 : articles.size },
    { area: 'marking', count: articles.size },
    { area: 'form', count: template.sections.reduce((sum, { slots }) => sum + slots.length, 0) },
    {
      area: 'access',
      count: own.length + printedFills(briefing, template).filter(({ kind }) => kind === 'picture').length,
    },
  ];
}
