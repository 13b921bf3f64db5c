import type { Evidence } from '../../engine/nouns/evidence.ts';

export interface TextMark {
  id: string;
  /** 'speaker' is where the speaker of the current quote is named. */
  kind: 'excerpt' | 'quote' | 'stat' | 'damage' | 'speaker';
  start: number;
  end: number;
  state: Evidence['state'];
  /** What a repair reads in place of these words; '' leaves them out. */
  now?: string;
  /** The repair adds words behind these, which stay. */
  isAdded?: boolean;
}

/** A stretch over which the same marks hold. Offsets are UTF-16 code units of the source's text. */
export interface Stretch {
  start: number;
  end: number;
  marks: TextMark[];
}

/**
 * Cuts `from`..`to` at every edge of a mark: the stretches follow each other without gap, cover all of it, and carry
 * exactly the marks that cover them. Marks may overlap, touch or nest; empty ones and those outside are left out.
 */
export function markText(from: number, to: number, marks: TextMark[]): Stretch[] {
  if (to <= from) return [];
  const inside = marks.filter((mark) => mark.end > mark.start && mark.start < to && mark.end > from);
  const edges = new Set([from, to]);
  for (const mark of inside) {
    edges.add(Math.max(from, mark.start));
    edges.add(Math.min(to, mark.end));
  }
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? to;
    return { start, end, marks: inside.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
