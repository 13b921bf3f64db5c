import { useEffect } from 'react';
import type { Found, Hit } from '../../engine/find/findInBriefing.ts';
import { expressionOf, type Query } from '../../engine/find/query.ts';
import { lockedRanges, shownRanges } from './shownRanges.ts';

const NAMES = { hit: 'found', now: 'found-now', locked: 'found-locked' } as const;

/** Marks what was found on the page, and brings the current one into sight. The text itself is left alone: an editor would take marks for words. */
export function useFindMarks(query: Query, found: Found, at: number): void {
  const { words, matchCase, wholeWords } = query;
  useEffect(() => {
    const page = document.querySelector('.briefing-page');
    const expression = expressionOf({ words, matchCase, wholeWords });
    if (!page || !expression) return;
    const current = found.hits[at];
    let due = 0;
    const mark = () => markAll(page, expression, found.hits, current);
    // An editor that comes into sight takes the place of plain words.
    const watch = new MutationObserver(() => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(mark);
    });
    mark();
    if (current) reveal(current, expression);
    watch.observe(page, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      cancelAnimationFrame(due);
      unmark(page);
    };
  }, [words, matchCase, wholeWords, found, at]);
}

function markAll(page: Element, expression: RegExp, hits: Hit[], current: Hit | undefined): void {
  const marks: Record<keyof typeof NAMES, Range[]> = { hit: [], now: [], locked: [] };
  const byFill = new Map<string, Hit[]>();
  for (const hit of hits) {
    if (hit.where.kind === 'fill') byFill.set(hit.where.fillId, [...(byFill.get(hit.where.fillId) ?? []), hit]);
  }
  for (const fill of page.querySelectorAll('.fill')) {
    const own = byFill.get(fill.id.replace(/^fill-/, '')) ?? [];
    marks.locked.push(...lockedRanges(fill, expression));
    rangesOf(fill, expression).forEach((range, shown) => {
      const hit = own.find((one) => one.shown === shown);
      marks[hit === undefined ? 'locked' : hit === current ? 'now' : 'hit'].push(range);
    });
  }
  for (const name of ['hit', 'now', 'locked'] as const) CSS.highlights.set(NAMES[name], new Highlight(...marks[name]));
  for (const hit of hits) {
    if (hit.where.kind !== 'variable') continue;
    const field = document.getElementById(`variable-${hit.where.variable}`);
    if (field && field.dataset.found !== 'now') field.dataset.found = hit === current ? 'now' : 'hit';
  }
}

function unmark(page: Element): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
  for (const field of page.querySelectorAll<HTMLElement>('[data-found]')) delete field.dataset.found;
}

function reveal(hit: Hit, expression: RegExp): void {
  if (hit.where.kind === 'variable') {
    document.getElementById(`variable-${hit.where.variable}`)?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const fill = document.getElementById(`fill-${hit.where.fillId}`);
  const range = fill && hit.shown >= 0 ? rangesOf(fill, expression)[hit.shown] : undefined;
  const target = range?.startContainer.parentElement ?? fill;
  target?.scrollIntoView({ block: 'center' });
}

function rangesOf(fill: Element, expression: RegExp): Range[] {
  const prose = fill.querySelector('.prose');
  return prose ? shownRanges(prose, expression) : [];
}
