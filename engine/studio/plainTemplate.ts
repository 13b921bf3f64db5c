import type { Template } from '../nouns/template.ts';

/** What a form asks for that asks for nothing special: no cover, no contents, no numbers, footnotes, a list of sources, any length. */
export const PLAIN = {
  toc: null,
  numberedHeadings: false,
  sources: { heading: 'Sources', printed: true },
  notes: 'foot',
  cover: false,
  estimativeScale: 'none',
  pageLimit: null,
} satisfies Partial<Template>;
