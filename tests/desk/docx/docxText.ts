import type { OpenedDocx } from './openDocx.ts';
import { allOf, childrenOf, type XmlNode } from './xmlTree.ts';

/** What is printed, paragraph by paragraph; empty ones left out. Notes: '[n]' at the reference, `notes` by number. */
export function docxText(docx: OpenedDocx): { paragraphs: string[]; notes: Record<number, string> } {
  const body = allOf(docx.tree('word/document.xml'), 'w:p').map(paragraphText);
  const notes: Record<number, string> = {};
  const written = [
    ...allOf(docx.tree('word/footnotes.xml'), 'w:footnote'),
    ...allOf(docx.tree('word/endnotes.xml'), 'w:endnote'),
  ];
  for (const note of written) {
    const number = Number(note.attributes['w:id']);
    // The space after the raised number is Word's own manner, not the author's.
    if (number > 0) notes[number] = allOf(note, 'w:p').map(paragraphText).join('\n').replace(/^ /, '');
  }
  return { paragraphs: body.filter((text) => text !== ''), notes };
}

function paragraphText(node: XmlNode): string {
  return childrenOf(node).map(inlineText).join('');
}

function inlineText(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
      if (node.attributes['xml:space'] !== 'preserve') throw new Error('spaces are not kept');
      if (/[\t\n\r]/.test(node.children.join(''))) throw new Error('white space that Word does not print');
      return node.children.join('');
    case 'w:tab':
      return '\t';
    case 'w:br':
      return '\n';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return `[${node.attributes['w:id']}]`;
    case 'w:r':
    case 'w:hyperlink':
      return childrenOf(node).map(inlineText).join('');
    default:
      return '';
  }
}
