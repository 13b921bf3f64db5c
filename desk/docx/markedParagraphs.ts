import { isMarkName, markName, type ParagraphMark } from '../../engine/marks/paragraphMark.ts';
import { sign, type Xml } from './writtenXml.ts';

/** Behind the ids of all other bookmarks. */
const MARK_IDS = 300_000;
const NOTE_MARK_IDS = 600_000;

/**
 * Lays a hidden bookmark around each paragraph with words, by which it is known again when the file comes back edited: Word and
 * LibreOffice keep them, and they move with their words. Changes the paragraphs in place; gives the number of marks so far.
 */
export function markParagraphs(written: Xml[], marks: ParagraphMark[], before: number): number {
  const paragraphs = written.flatMap(paragraphsIn).filter(hasWords);
  // Nothing may stand under another paragraph's name.
  if (paragraphs.length !== marks.length) return before;
  for (const [at, mark] of marks.entries()) markParagraph(paragraphs[at] as Xml, mark, MARK_IDS + before + at);
  return before + marks.length;
}

/** The space between a note's number and its words stays outside: programs that leave the number out leave that out, too. */
export function markNote(paragraph: Xml, mark: ParagraphMark, number: number): void {
  markParagraph(paragraph, mark, NOTE_MARK_IDS + number, 2);
}

/** A bookmark that leads somewhere, not one that only names its paragraph. */
export function isPlace(child: Xml): boolean {
  const [start] = [child['w:bookmarkStart']].flat() as { _attr?: Record<string, string> }[];
  return start !== undefined && !isMarkName(start._attr?.['w:name']);
}

function markParagraph(paragraph: Xml, mark: ParagraphMark, id: number, at = 1): void {
  const children = paragraph['w:p'] as Xml[];
  children.splice(at, 0, sign('w:bookmarkStart', { 'w:id': id, 'w:name': markName(mark) }));
  children.push(sign('w:bookmarkEnd', { 'w:id': id }));
}

function paragraphsIn(xml: Xml): Xml[] {
  if ('w:p' in xml) return [xml];
  const children = Object.values(xml)[0] as unknown;
  return Array.isArray(children) ? children.filter(isXml).flatMap(paragraphsIn) : [];
}

function hasWords(xml: Xml): boolean {
  const [name, inside] = Object.entries(xml)[0] ?? [];
  if (!Array.isArray(inside)) return name === 'w:footnoteReference' || name === 'w:endnoteReference';
  if (name === 'w:t') return inside.some((one) => typeof one === 'string' && /\S/.test(one));
  return name !== 'w:instrText' && inside.filter(isXml).some(hasWords);
}

function isXml(child: unknown): child is Xml {
  return typeof child === 'object' && child !== null && !('_attr' in child);
}
