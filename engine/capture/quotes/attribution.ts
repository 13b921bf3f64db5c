import type { Part } from './insertions.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';
import { NOBODY, type Speaker } from './speaker.ts';

export interface Attribution extends Speaker {
  cue: string;
  via: string;
}

export const NO_ATTRIBUTION: Attribution = { ...NOBODY, cue: '', via: '' };

/** A quotation in its block: `from` and `to` are where the quotations beside it end and begin; offsets within `text`, which begins at `offset` of the source. */
export interface Place {
  text: string;
  offset: number;
  quotation: Part;
  from: number;
  to: number;
  scene: Scene;
  /** Who spoke before. */
  last: Person | null;
}
