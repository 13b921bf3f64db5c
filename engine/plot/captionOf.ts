import type { ChartBlock, Inline } from '../nouns/document.ts';

/** 'Figure 1. Ships through the lock' */
export function captionOf({ label, number, caption }: ChartBlock): Inline[] {
  return [{ kind: 'text', text: `${label} ${number}. ` }, ...caption];
}
