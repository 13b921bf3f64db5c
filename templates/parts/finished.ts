import { BRIEFING_FORMAT, type Briefing } from '../../engine/nouns/briefing.ts';
import type { Evidence } from '../../engine/nouns/evidence.ts';
import { evidenceUsed } from '../../engine/nouns/evidenceUsed.ts';
import type { Fill } from '../../engine/nouns/fill.ts';
import { hashOf, type Id, idOf } from '../../engine/nouns/id.ts';
import type { Marking } from '../../engine/nouns/marking.ts';
import type { News } from '../../engine/nouns/newsOf.ts';
import type { Prose, ProseBlock, ProseInline } from '../../engine/nouns/prose.ts';
import { saidBy } from '../../engine/nouns/saidBy.ts';
import type { Issue, Series } from '../../engine/nouns/series.ts';
import type { Template } from '../../engine/nouns/template.ts';
import type { Example } from '../builtIn.ts';
import type { Article } from './article.ts';
import type { ExamplePicture } from './picture.ts';

/** What stands in a slot of an example: prose, evidence with a comment, or a picture with its bytes. */
type Placed = { prose: Prose } | { evidence: Evidence; comment?: Prose } | ExamplePicture;

export interface Finished {
  template: Template;
  variables: Record<string, string>;
  marking?: Marking;
  articles: Article[];
  /** All that may be placed or cited, by name; anything else that stands there is passed over. */
  evidence: Record<string, Evidence | Article[]>;
  slots: Record<string, Placed[]>;
  /** Of a series: the issue before, what each entry of a slot is against it, and those that take up one of it. */
  follows?: {
    issue: Issue;
    news: Record<string, News[]>;
    takenUp: { slotId: string; index: number }[];
  };
}

/** A finished briefing with everything it rests on, and nothing more. @throws Error when evidence is used that is not handed in */
export function finished({
  template,
  variables,
  marking,
  articles,
  evidence: named,
  slots,
  follows,
}: Finished): Example {
  const id = idOf('br', 'example', template.id);
  const fills = Object.entries(slots).flatMap(([slotId, placed]) =>
    placed.map((one, index): Fill => {
      const fillId = idOf('fill', id, slotId, index);
      if ('prose' in one) return { kind: 'prose', id: fillId, slotId, prose: one.prose };
      if ('picture' in one) return { kind: 'picture', id: fillId, slotId, picture: one.picture };
      const { evidence, comment = [] } = one;
      return { kind: 'evidence', id: fillId, slotId, evidenceId: evidence.id, wording: null, speaker: null, comment };
    }),
  );
  const briefing: Briefing = {
    format: BRIEFING_FORMAT,
    id,
    template: { id: template.id, version: template.version },
    variables,
    marking: marking ?? template.marking,
    fills,
    signOffs: [],
    margin: [],
    created: { at: '2026-01-12T07:30:00Z', by: 'M. Okafor' },
    ...(follows ? { series: seriesOf(id, fills, follows) } : {}),
  };
  const known = new Map(Object.values(named).flatMap((one) => ('kind' in one ? [[one.id, one] as const] : [])));
  const evidence = evidenceUsed(briefing).map((used) => {
    const found = known.get(used);
    if (!found) throw new Error(`${used} is used in the example of “${template.id}” but not handed in`);
    return found;
  });
  const used = new Set(evidence.map((one) => one.sourceId));
  const kept = articles.filter(({ source }) => used.has(source.id));
  return {
    dossier: { briefing, template, sources: kept.map(({ source }) => source), evidence },
    raw: new Map(kept.map(({ source, bytes }) => [source.id, bytes])),
    media: new Map(
      Object.values(slots)
        .flat()
        .flatMap((one) => ('picture' in one ? [[hashOf(one.bytes), one.bytes] as const] : [])),
    ),
  };
}

/** As if the issue before were at hand: of what was updated it only had other words. */
function seriesOf(id: Id, fills: Fill[], { issue, news, takenUp }: NonNullable<Finished['follows']>): Series {
  const places = Object.entries(news).flatMap(([slotId, each]) => each.map((is, index) => ({ slotId, index, is })));
  const named = (slotId: string, index: number) => idOf('fill', id, slotId, index);
  return {
    follows: issue,
    before: places.flatMap(({ slotId, index, is }) => {
      const fill = fills.find((one) => one.id === named(slotId, index));
      if (!fill || is === 'new') return [];
      return [{ fillId: fill.id, slotId, said: is === 'unchanged' ? saidBy(fill) : hashOf(fill.id).slice(0, 16) }];
    }),
    followUps: takenUp.map(({ slotId, index }) => ({ fillId: named(slotId, index), of: issue })),
  };
}

/** A footnote to evidence. */
export function cite(evidence: Evidence): ProseInline {
  return { kind: 'cite', evidenceId: evidence.id };
}

/** A cross-reference, printed by the number of what it names. */
export function refer(to: 'section' | 'figure' | 'table', id: string): ProseInline {
  return { kind: 'reference', to, id };
}

export const strong = (text: string): ProseInline => ({ kind: 'text', text, bold: true });

type Part = string | ProseInline;

export function paragraph(...parts: Part[]): ProseBlock {
  return { kind: 'paragraph', inlines: inlinesOf(parts) };
}

export function heading(text: string): ProseBlock {
  return { kind: 'heading', level: 1, inlines: inlinesOf([text]) };
}

export function points(...items: Part[][]): ProseBlock {
  return { kind: 'list', ordered: false, items: items.map((parts) => ({ level: 0, inlines: inlinesOf(parts) })) };
}

function inlinesOf(parts: Part[]): ProseInline[] {
  return parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part));
}
