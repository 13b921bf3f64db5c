import type { Block, Inline } from '../nouns/document.ts';
import { LinkUrl } from '../nouns/prose.ts';
import type { Source } from '../nouns/source.ts';
import type { Composition } from './composition.ts';
import { outletOf } from './evidenceWords.ts';
import { flowingBlocks } from './flowingBlocks.ts';
import { hostOf } from './hostOf.ts';
import type { PlacedFill } from './placedFills.ts';

type PlacedEvidence = Extract<PlacedFill, { kind: 'evidence' }>;

/** A digest's entries: evidence grouped by its article, in the order in which each article first appears; prose and pictures stand where they are. */
export function entryBlocks(composition: Composition, fills: PlacedFill[]): Block[] {
  const done = new Set<string>();
  return fills.flatMap((one) => {
    if (one.kind !== 'evidence') return flowingBlocks(composition, [one], 'body');
    const { sourceId } = one.evidence;
    if (done.has(sourceId)) return [];
    done.add(sourceId);
    return entry(composition, ofSource(fills, sourceId));
  });
}

function entry(composition: Composition, fills: PlacedEvidence[]): Block[] {
  const [first] = fills;
  const source = first && composition.sourceOf(first.evidence);
  const body = flowingBlocks(composition, fills, 'body', 'speaker');
  if (!first || !source) return body;
  const { sectionId, slotId, fillId } = first.origin;
  const origin = { sectionId, slotId, fillId };
  const title = source.title || source.fileName || composition.phrases.untitled;
  return [
    { kind: 'heading', level: 2, number: '', inlines: [{ kind: 'text', text: title }], origin },
    { kind: 'paragraph', role: 'entry-meta', inlines: metaLine(source, composition), origin },
    ...body,
  ];
}

/** 'Coastal Courier, 12 December 2025 · By Ada Reed · courier.example' with the address as a link. */
function metaLine(source: Source, { phrases }: Composition): Inline[] {
  const outlet = outletOf(source, phrases);
  // Without a publisher the outlet is called by its byline, which is then said.
  const said = source.publisher === '' || source.byline === '' || source.byline === source.publisher;
  const words = said ? outlet : `${outlet} · ${source.byline}`;
  if (!LinkUrl.safeParse(source.url).success) return [{ kind: 'text', text: words }];
  return [
    { kind: 'text', text: `${words} · ` },
    { kind: 'text', text: hostOf(source.url), link: source.url },
  ];
}

function ofSource(fills: PlacedFill[], sourceId: string): PlacedEvidence[] {
  return fills.flatMap((one) => (one.kind === 'evidence' && one.evidence.sourceId === sourceId ? [one] : []));
}
