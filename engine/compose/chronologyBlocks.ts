import type { Block, Inline, Origin } from '../nouns/document.ts';
import { type Prose, paragraphsOf } from '../nouns/prose.ts';
import { columnWeight } from './columnWeight.ts';
import type { Composition } from './composition.ts';
import { evidencePoint } from './evidenceBlocks.ts';
import { linesOf, outletOf } from './evidenceWords.ts';
import { flowingBlocks } from './flowingBlocks.ts';
import type { PlacedFill } from './placedFills.ts';
import { printDate } from './printDate.ts';
import { hasWords, proseBlocks, proseInlines } from './proseBlocks.ts';

type PlacedEvidence = Extract<PlacedFill, { kind: 'evidence' }>;

/** Sorts behind every day. */
const UNDATED = '~';

/** A chronology: one table of all evidence where the first of it stands, the earliest day first; prose and pictures stand before and after it. */
export function chronologyBlocks(composition: Composition, fills: PlacedFill[], origin: Origin): Block[] {
  const events = fills.flatMap((one) => (one.kind === 'evidence' ? [{ one, day: dayOf(composition, one) }] : []));
  if (events.length === 0) return flowingBlocks(composition, fills, 'body');
  // Days of whole years and months ('2025', '2025-03') come before the days in them.
  events.sort((a, b) => inOrder(a.day || UNDATED, b.day || UNDATED));
  const first = fills.findIndex((one) => one.kind === 'evidence');
  const others = (part: PlacedFill[]) => part.filter((one) => one.kind !== 'evidence');
  return [
    ...flowingBlocks(composition, fills.slice(0, first), 'body'),
    tableOf(composition, events, origin),
    ...events.flatMap(({ one }) => proseBlocks(composition, one.fill.comment.filter(standsAlone), 'body', one.origin)),
    ...flowingBlocks(composition, others(fills.slice(first)), 'body'),
  ];
}

/** By code units: a locale would sort signs before figures. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day a number speaks of; for words, the day on which they were reported. '' where neither is known. */
function dayOf(composition: Composition, { evidence }: PlacedEvidence): string {
  const own = evidence.kind === 'stat' ? evidence.asOf : '';
  return own || (composition.sourceOf(evidence)?.publishedOn ?? '');
}

function tableOf(composition: Composition, events: { one: PlacedEvidence; day: string }[], origin: Origin): Block {
  const { phrases } = composition;
  // Every row says its day: a table goes on over pages, and is read out row by row.
  const rows = events.map(({ one, day }) => {
    const source = composition.sourceOf(one.evidence);
    return [
      linesOf(day === '' ? phrases.undated : printDate(day, phrases)),
      wordsOf(composition, one, day),
      linesOf(source ? outletOf(source, phrases) : ''),
    ];
  });
  const { day, event, source } = phrases.chronology;
  const head = [day, event, source].map(linesOf);
  return {
    kind: 'table',
    caption: [],
    columns: head.map((title, column) => ({
      weight: columnWeight([title, ...rows.map((row) => row[column] ?? [])]),
      align: 'left',
    })),
    head,
    rows,
    origin,
  };
}

/** What is reported, then the comment below it. A number's day stands in the first column already. */
function wordsOf(composition: Composition, one: PlacedEvidence, day: string): Inline[] {
  const { evidence } = one;
  const told = evidence.kind === 'stat' && evidence.asOf === day ? { ...evidence, asOf: '' } : evidence;
  const words = evidencePoint(composition, { ...one, evidence: told });
  const comment = paragraphsOf(one.fill.comment.filter((block) => !standsAlone(block))).flatMap((inlines): Inline[] => {
    const line = proseInlines(composition, inlines);
    return hasWords(line) ? [{ kind: 'break' }, ...line] : [];
  });
  return [...words, ...comment];
}

/** A table in a comment has no place in a cell. */
function standsAlone(block: Prose[number]): boolean {
  return block.kind === 'table';
}
