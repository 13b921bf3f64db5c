import { useEffect } from 'react';
import { useScreen } from '../frame/screen.ts';

/** Follows a jump into this article: to a piece of evidence, or to a place in the text. */
export function useEvidenceJump(sourceId: string, onEvidence: (id: string) => void): void {
  const jump = useScreen((screen) => screen.jump);
  useEffect(() => {
    if (jump?.place.sourceId !== sourceId) return;
    const { evidenceId, start } = jump.place;
    if (evidenceId) {
      onEvidence(evidenceId);
      document.querySelector(`[data-marks~="${evidenceId}"]`)?.scrollIntoView({ block: 'center' });
      document.getElementById(`evidence-${evidenceId}`)?.focus();
    } else if (start !== undefined) {
      const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
      const target = sentences.findLast((one) => Number(one.dataset.start) <= start);
      target?.scrollIntoView({ block: 'center' });
      target?.focus();
    }
  }, [jump, sourceId, onEvidence]);
}
