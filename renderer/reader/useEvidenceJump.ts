import { useEffect } from 'react';
import { useScreen } from '../frame/screen.ts';
import { pick } from './moves.ts';

/** Follows a jump into this article: to a piece of evidence, or to a place in the text. */
export function useEvidenceJump(sourceId: string): void {
  const jump = useScreen((screen) => screen.jump);
  useEffect(() => {
    if (jump?.place.sourceId !== sourceId) return;
    const { evidenceId, start } = jump.place;
    if (evidenceId) pick(evidenceId, 'jump');
    else if (start !== undefined) {
      const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
      const target = sentences.findLast((one) => Number(one.dataset.start) <= start);
      target?.scrollIntoView({ block: 'center' });
      target?.focus();
    }
  }, [jump, sourceId]);
}
