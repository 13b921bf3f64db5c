import type { ChartBlock, Inline, PictureBlock } from '../nouns/document.ts';

/** 'Figure 1. Ships through the lock'; empty for what is no figure. */
export function captionOf({ label, number, caption }: ChartBlock | PictureBlock): Inline[] {
  if (number === null) return caption;
  return [{ kind: 'text', text: `${label} ${number}. ` }, ...caption];
}
