import type { Id } from '../nouns/id.ts';

/** A paragraph of what an analyst wrote: its fill, the block of its prose, and the point or cell in that; -1 where there is none. */
export interface ProsePlace {
  fillId: Id;
  within: 'prose' | 'comment';
  block: number;
  item: number;
  row: number;
  column: number;
}
