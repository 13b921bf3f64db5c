import { useEffect, useLayoutEffect, useRef } from 'react';
import type { OpenedSource } from '../../desk/bridge.ts';
import { useScreen } from '../frame/screen.ts';
import { startArticle, useTriage } from './triageStore.ts';

/**
 * Begins an article at its first undecided piece, with the focus there: whoever opened it can go on with the next key. A focus that
 * is busy elsewhere (a search box, a dialog, the list of another room) is left alone.
 */
export function useArticleStart({ source, evidence }: OpenedSource): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article begins anew, not a change of this one.
  useLayoutEffect(() => startArticle(source.id, evidence), [source.id]);
  // A dialog that captured the article closes first and gives the focus back.
  const isCovered = useScreen((screen) => screen.sheet !== null);
  const begun = useRef('');
  useEffect(() => {
    if (isCovered || begun.current === source.id) return;
    const frame = requestAnimationFrame(() => {
      begun.current = source.id;
      const active = document.activeElement;
      if (active !== document.body && !active?.matches('#main, .source-row, [data-triage] *')) return;
      const { current } = useTriage.getState();
      const target = document.getElementById(current === null ? 'triage-end' : `evidence-${current}`);
      target?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [source.id, isCovered]);
}
