import type { ChartBlock, Inline, PictureBlock, TableBlock } from '../nouns/document.ts';

/** 'Figure 1. Ships through the lock'; without the number where it has none. */
export function captionOf({ label, number, caption }: ChartBlock | PictureBlock | TableBlock): Inline[] {
  if (number === null || number === undefined) return caption;
  return [{ kind: 'text', text: `${label} ${number}. ` }, ...caption];
}
