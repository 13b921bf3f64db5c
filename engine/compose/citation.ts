import type { Inline } from '../nouns/document.ts';
import { LinkUrl } from '../nouns/prose.ts';
import type { Source } from '../nouns/source.ts';
import { gradeWords } from './gradeWords.ts';
import { nested } from './nested.ts';
import type { Phrases } from './phrases.ts';
import { printDate } from './printDate.ts';

/**
 * A source named in full: originator, title, publisher, date, address, access date (the endnote form of ICS 206-01, as far as
 * the source tells), then how its text was made and how it is graded. Ends without a full stop.
 */
export function fullCitation(source: Source, phrases: Phrases): Inline[] {
  const { marks } = phrases;
  const title = source.title || source.fileName || phrases.untitled;
  const named = [
    source.byline,
    `${marks.open}${nested(title, phrases)}${marks.close}`,
    source.publisher,
    source.publishedOn === '' ? phrases.undated : printDate(source.publishedOn, phrases),
  ].filter((part) => part !== '');
  const dated = source.accessedOn === '' ? '' : `, ${phrases.accessed} ${printDate(source.accessedOn, phrases)}`;
  const accessed = `${dated}${gradeWords(source, phrases)}`;
  if (source.url === '') return [text(`${named.join(', ')}${accessed}`)];
  const address: Inline = LinkUrl.safeParse(source.url).success
    ? { kind: 'text', text: source.url, link: source.url }
    : text(source.url);
  return [text(`${named.join(', ')}, `), address, ...(accessed === '' ? [] : [text(accessed)])];
}

/** A source named again: who published it, and the note that names it in full. */
export function shortCitation(source: Source, firstNote: number, phrases: Phrases): Inline[] {
  const name = source.publisher || source.byline || source.title || source.fileName || phrases.untitled;
  return [text(`${name} (${phrases.note} ${firstNote})`)];
}

/** Shorter ones at the head of an article are its headline, byline and dateline. Code units. */
const SHORTEST_FIRST_PARAGRAPH = 80;

/**
 * ', para. 4': the paragraph of the source where the evidence stands, as a reader would count: from the first paragraph of the
 * text on, list items and quotations too; '' for what stands elsewhere.
 */
export function paragraphOf(source: Source, start: number, phrases: Phrases): string {
  let count = 0;
  for (const block of source.blocks) {
    const holds = start >= block.start && start < block.end;
    const counts = block.kind === 'paragraph' || block.kind === 'quotation' || block.kind === 'list-item';
    const begun = count > 0 || block.end - block.start >= SHORTEST_FIRST_PARAGRAPH;
    if (counts && begun) count += 1;
    if (holds) return counts && begun ? `, ${phrases.paragraph}\u00a0${count}` : '';
  }
  return '';
}

const text = (words: string): Inline => ({ kind: 'text', text: words });
