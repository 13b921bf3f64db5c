import type { Hit } from '../../engine/find/findInBriefing.ts';
import { fillIdAround } from '../briefing/aroundElement.ts';
import { lockedRanges, shownRanges } from './shownRanges.ts';

const NAMES = { hit: 'found', now: 'found-now', locked: 'found-locked' } as const;
type Mark = keyof typeof NAMES;

interface Marked {
  /** What the hits of this fill were when it was marked. */
  hits: Hit[];
  now: Hit | undefined;
  ranges: [Mark, AbstractRange][];
}

export interface FillMarks {
  /** Marks what is not marked yet or has other hits than before. */
  update: (hits: Hit[], current: Hit | undefined) => void;
  /** The words of these have changed on the page. */
  again: (fills: Iterable<Element>) => void;
  clear: () => void;
}

/**
 * With every change the browser paints all marks anew, seen or not: where there are more hits than this, only the fills within so many
 * pixels of what is seen are marked.
 */
const MANY = 60;
const NEAR = 800;

/**
 * The marks of one search, fill by fill, so that a key marks only the fill it was typed in. They are the browser's highlights, never
 * elements: an editor would take those for words. The ranges are static: living ones would all be moved with every key.
 */
export function markFills(page: Element, expression: RegExp): FillMarks {
  const highlights = { hit: new Highlight(), now: new Highlight(), locked: new Highlight() };
  for (const mark of ['hit', 'now', 'locked'] as const) CSS.highlights.set(NAMES[mark], highlights[mark]);
  const marked = new Map<Element, Marked>();
  const wanted = new Map<Element, Pick<Marked, 'hits' | 'now'>>();
  const near = new Set<Element>();
  let all = true;
  const approach = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) turn(target, isIntersecting);
    },
    // Of the frame that scrolls: one that is not named clips what is looked for to what is seen.
    { root: page, rootMargin: `${NEAR}px` },
  );

  const turn = (fill: Element, isNear: boolean) => {
    if (near.has(fill) === isNear) return;
    const known = wanted.get(fill);
    if (isNear) near.add(fill);
    else near.delete(fill);
    if (all) return;
    if (!isNear) unmark(fill);
    else if (known) mark(fill, known.hits, known.now);
  };

  const unmark = (fill: Element) => {
    for (const [mark, range] of marked.get(fill)?.ranges ?? []) highlights[mark].delete(range);
    marked.delete(fill);
  };

  const mark = (fill: Element, hits: Hit[], now: Hit | undefined) => {
    const ranges: [Mark, AbstractRange][] = lockedRanges(fill, expression).map((range) => ['locked', still(range)]);
    rangesOf(fill, expression).forEach((range, shown) => {
      const hit = hits.find((one) => one.shown === shown);
      ranges.push([hit === undefined ? 'locked' : hit === now ? 'now' : 'hit', still(range)]);
    });
    // Only what differs: a mark that stays is not painted anew.
    const before = marked.get(fill)?.ranges ?? [];
    const kept = ranges.map((one) => before.find((other) => isSame(one, other)) ?? one);
    for (const one of before) if (!kept.includes(one)) highlights[one[0]].delete(one[1]);
    for (const one of kept) if (!before.includes(one)) highlights[one[0]].add(one[1]);
    marked.set(fill, { hits, now, ranges: kept });
  };

  const enter = (fill: Element) => {
    // At once: the observer answers a frame later.
    const { top, bottom } = fill.getBoundingClientRect();
    if (bottom > -NEAR && top < window.innerHeight + NEAR) near.add(fill);
    approach.observe(fill);
  };

  const leave = (fill: Element) => {
    approach.unobserve(fill);
    near.delete(fill);
    wanted.delete(fill);
    unmark(fill);
  };

  return {
    update: (hits, current) => {
      const byFill = Map.groupBy(hits, ({ where }) => (where.kind === 'fill' ? where.fillId : 'a field'));
      const fills = new Set(page.querySelectorAll('.fill'));
      all = hits.length <= MANY;
      for (const fill of wanted.keys()) if (!fills.has(fill)) leave(fill);
      for (const fill of fills) {
        const own = byFill.get(fillIdAround(fill) ?? '') ?? [];
        const now = own.find((one) => one === current);
        if (!wanted.has(fill)) enter(fill);
        wanted.set(fill, { hits: own, now });
        const known = marked.get(fill);
        if (!all && !near.has(fill)) unmark(fill);
        else if (!known || known.now !== now || !sameHits(known.hits, own)) mark(fill, own, now);
      }
    },
    again: (fills) => {
      for (const fill of fills) {
        const known = marked.get(fill);
        if (known) mark(fill, known.hits, known.now);
      }
    },
    clear: () => {
      approach.disconnect();
      for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
    },
  };
}

/** Where the words stand in what the fill's prose shows. */
export function rangesOf(fill: Element, expression: RegExp): Range[] {
  const prose = fill.querySelector('.prose');
  return prose ? shownRanges(prose, expression) : [];
}

function sameHits(one: Hit[], other: Hit[]): boolean {
  return one.length === other.length && one.every((hit, at) => hit === other[at]);
}

function isSame([one, range]: [Mark, AbstractRange], [other, before]: [Mark, AbstractRange]): boolean {
  return (
    one === other &&
    range.startContainer === before.startContainer &&
    range.startOffset === before.startOffset &&
    range.endContainer === before.endContainer &&
    range.endOffset === before.endOffset
  );
}

function still({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
