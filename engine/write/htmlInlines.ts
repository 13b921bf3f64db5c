import type { Document, Inline, InnerPlace } from '../nouns/document.ts';
import { escaped } from './escaped.ts';

export function htmlInlines(inlines: Inline[]): string {
  return inlines.map(htmlInline).join('');
}

function htmlInline(inline: Inline): string {
  if (inline.kind === 'break') return '<br>';
  if (inline.kind === 'note-ref') {
    return `<sup><a id="ref-${inline.number}" href="#note-${inline.number}">${inline.number}</a></sup>`;
  }
  const { text, bold, italic, link, refersTo, language } = inline;
  let html = escaped(text);
  if (language) html = `<span lang="${escaped(language)}">${html}</span>`;
  if (italic) html = `<i>${html}</i>`;
  if (bold) html = `<b>${html}</b>`;
  if (refersTo) return `<a href="#${placeId(refersTo)}">${html}</a>`;
  return link ? `<a href="${escaped(link)}" rel="noreferrer">${html}</a>` : html;
}

/** What a heading, a figure or a table is called within the page. */
export function placeId(place: InnerPlace): string {
  return place.to === 'heading' ? `part-${place.index + 1}` : `${place.to}-${place.number}`;
}

/** Footnotes as a list at the end, each with the way back to its reference. */
export function htmlNotes({ notes }: Document): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ number, inlines }) =>
      `<p id="note-${number}"><a href="#ref-${number}">${number}</a> ${htmlInlines(inlines)}</p>`,
  );
  return `<div class="notes" role="doc-endnotes">\n${items.join('\n')}\n</div>\n`;
}
