import type { Inline } from '../nouns/document.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Evidence } from '../nouns/evidence.ts';
import type { Fill } from '../nouns/fill.ts';
import type { Id } from '../nouns/id.ts';
import type { Media } from '../nouns/medium.ts';
import { type News, newsOf } from '../nouns/newsOf.ts';
import { printedFills } from '../nouns/printedSections.ts';
import type { ProseInline } from '../nouns/prose.ts';
import type { Source } from '../nouns/source.ts';
import { type NoteBook, openNoteBook } from './noteBook.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { Trail } from './trail.ts';

export type Reference = Extract<ProseInline, { kind: 'reference' }>;

/** What every step of composing works with. Notes and findings gather in reading order. */
export interface Composition extends Dossier {
  /** The bytes at hand: only whether a picture is among them is asked. */
  media: Pick<Media, 'has'>;
  phrases: Phrases;
  /** What readers see of the fills: the others are neither printed nor found fault with. */
  printed: Fill[];
  /** Of a series: what each entry is against the issue before. */
  news: Map<Id, News>;
  /** What is printed of that among the analyst's words. */
  announced: WeakSet<ProseInline>;
  notes: NoteBook;
  /** Cross-references as they stand in the blocks, still without words: what they name is numbered last. */
  references: Map<Inline, Reference>;
  trail: Trail;
  evidenceNamed(id: Id): Evidence | undefined;
  sourceOf(evidence: Evidence): Source | undefined;
}

export function openComposition(dossier: Dossier, media: Pick<Media, 'has'>): Composition {
  const phrases = phrasesOf(dossier.template.language);
  const evidence = new Map(dossier.evidence.map((one) => [one.id, one]));
  const sources = new Map(dossier.sources.map((one) => [one.id, one]));
  return {
    ...dossier,
    media,
    phrases,
    printed: printedFills(dossier.briefing, dossier.template),
    news: newsOf(dossier.briefing),
    announced: new WeakSet(),
    notes: openNoteBook(evidence, sources, phrases),
    references: new Map(),
    trail: new Map(),
    evidenceNamed: (id) => evidence.get(id),
    sourceOf: (one) => sources.get(one.sourceId),
  };
}
