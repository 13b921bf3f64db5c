import { useEffect, useRef } from 'react';
import type { Found, Hit } from '../../engine/find/findInBriefing.ts';
import { expressionOf, type Query } from '../../engine/find/query.ts';
import { afterFrame } from '../prose/afterFrame.ts';
import { elementIdOf } from './elementIdOf.ts';
import { type FillMarks, markFills, rangesOf } from './markFills.ts';

/** Marks what was found on the page, and brings the current one into sight. */
export function useFindMarks(query: Query, found: Found, at: number): void {
  const { words, matchCase, wholeWords } = query;
  const marks = useRef<FillMarks | null>(null);
  const latest = useRef({ found, at });
  latest.current = { found, at };

  useEffect(() => {
    const page = document.querySelector('.briefing-page');
    const expression = expressionOf({ words, matchCase, wholeWords });
    if (!page || !expression) return;
    const fillMarks = markFills(page, expression);
    marks.current = fillMarks;
    const changed = new Set<Element>();
    let isOver = false;
    const markChanged = () => {
      if (isOver) return;
      fillMarks.again(changed);
      changed.clear();
      const now = latest.current;
      fillMarks.update(now.found.hits, now.found.hits[now.at]);
    };
    // An editor that comes into sight takes the place of plain words.
    const watch = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const fill = (target instanceof Element ? target : target.parentElement)?.closest('.fill');
        if (fill) changed.add(fill);
      }
      // The letter is painted before its marks.
      afterFrame(changed, markChanged);
    });
    watch.observe(page, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      changed.clear();
      isOver = true;
      fillMarks.clear();
      markFields([], undefined);
      marks.current = null;
    };
  }, [words, matchCase, wholeWords]);

  useEffect(() => {
    marks.current?.update(found.hits, found.hits[at]);
    markFields(found.hits, found.hits[at]);
  }, [found, at]);

  const shown = useRef('');
  useEffect(() => {
    const expression = expressionOf({ words, matchCase, wholeWords });
    const current = found.hits[at];
    if (!expression || !current) return;
    // Who types elsewhere on the page is not taken to the hit with every key.
    const wish = JSON.stringify([words, matchCase, wholeWords, at]);
    const isLooking = document.activeElement?.closest('.find-bar') !== null;
    if (wish !== shown.current || isLooking) reveal(current, expression);
    shown.current = wish;
  }, [words, matchCase, wholeWords, found, at]);
}

/** Blanks of the template and what is said of a picture stand in fields: those are marked whole. */
function markFields(hits: Hit[], current: Hit | undefined): void {
  const found = new Map<string, string>();
  for (const hit of hits) {
    if (hit.where.kind === 'fill') continue;
    const id = elementIdOf(hit.where);
    if (found.get(id) !== 'now') found.set(id, hit === current ? 'now' : 'hit');
  }
  for (const field of document.querySelectorAll<HTMLElement>('[data-found]')) {
    if (!found.has(field.id)) delete field.dataset.found;
  }
  for (const [id, mark] of found) {
    const field = document.getElementById(id);
    if (field) field.dataset.found = mark;
  }
}

function reveal(hit: Hit, expression: RegExp): void {
  if (hit.where.kind !== 'fill') {
    document.getElementById(elementIdOf(hit.where))?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const fill = document.getElementById(elementIdOf(hit.where));
  const range = fill && hit.shown >= 0 ? rangesOf(fill, expression)[hit.shown] : undefined;
  const target = range?.startContainer.parentElement ?? fill;
  target?.scrollIntoView({ block: 'center' });
}
