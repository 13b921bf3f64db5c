import type { Document } from '../../../engine/nouns/document.ts';

/** The notes at the foot of the page: a house's own settings decide how endnotes look, and the end of its file may be anything. */
export function withFootnotes(document: Document): Document {
  if (document.notesAt === 'foot') return document;
  const headed = document.notes.length > 0 && document.blocks.at(-1)?.kind === 'heading';
  return { ...document, notesAt: 'foot', blocks: headed ? document.blocks.slice(0, -1) : document.blocks };
}
