import type { OpenedDocx } from '../openDocx.ts';
import { allOf, childOf, childrenOf, type XmlNode } from '../xmlTree.ts';

/** What a part prints, paragraph by paragraph, empty ones too: '[id]' for a note, a tab, a line feed. */
export function paragraphsOf(tree: XmlNode): string[] {
  const found: string[] = [];
  const walk = (node: XmlNode) => {
    for (const child of childrenOf(node)) {
      if (child.name === 'mc:Fallback') continue;
      if (child.name === 'w:p') found.push(textOf(child));
      walk(child);
    }
  };
  walk(tree);
  return found;
}

function textOf(node: XmlNode): string {
  return childrenOf(node)
    .map((child) => {
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:tab') return node.name === 'w:r' ? '\t' : '';
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:footnoteReference') return `[${child.attributes['w:id']}]`;
      return /^w:(?:pPr|drawing|pict|p)$|^mc:/.test(child.name) ? '' : textOf(child);
    })
    .join('');
}

export function bodyOf(docx: OpenedDocx): XmlNode {
  return childOf(docx.tree('word/document.xml'), 'w:body') as XmlNode;
}

/** The words of each note, by id, in the order of the part. */
export function notesOf(docx: OpenedDocx): Map<number, string> {
  if (!docx.names.includes('word/footnotes.xml')) return new Map();
  const notes = allOf(docx.tree('word/footnotes.xml'), 'w:footnote').filter((note) => !note.attributes['w:type']);
  return new Map(notes.map((note) => [Number(note.attributes['w:id']), paragraphsOf(note).join('\n').trim()]));
}
