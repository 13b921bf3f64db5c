import { useEffect, useLayoutEffect, useRef } from 'react';
import type { OpenedSource } from '../../desk/bridge.ts';
import { inField } from '../frame/inField.ts';
import { useScreen } from '../frame/screen.ts';
import { focusCurrent } from './focusCurrent.ts';
import { startArticle } from './triageStore.ts';

/**
 * Begins an article at its first undecided piece, with the focus there: whoever opened it can go on with the next key. A field in
 * which somebody types keeps the focus; coming back to the same article from another room moves no focus that is somewhere.
 */
export function useArticleStart({ source, evidence }: OpenedSource): void {
  const focusFor = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another article begins anew, not a change of this one.
  useLayoutEffect(() => {
    if (startArticle(source.id, evidence) || document.activeElement === document.body) focusFor.current = source.id;
  }, [source.id]);
  // A dialog that captured the article closes first and gives the focus back.
  const isCovered = useScreen((screen) => screen.sheet !== null);
  useEffect(() => {
    if (isCovered || focusFor.current !== source.id) return;
    const frame = requestAnimationFrame(() => {
      focusFor.current = '';
      // Who came to a place in the text has the focus there.
      if (inField(document.activeElement) || document.activeElement?.closest('[data-sentence]')) return;
      focusCurrent();
    });
    return () => cancelAnimationFrame(frame);
  }, [source.id, isCovered]);
}
