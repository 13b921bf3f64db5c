import type { OpenedDocx } from './openDocx.ts';
import { allOf, childrenOf, type XmlNode } from './xmlTree.ts';

/**
 * What is printed, paragraph by paragraph; empty ones left out. Notes: '[n]' at the reference, `notes` by number. Numbers that
 * Word counts stand before their headings.
 */
export function docxText(docx: OpenedDocx): { paragraphs: string[]; notes: Record<number, string> } {
  const numberOf = headingCounter(docx);
  const body = allOf(docx.tree('word/document.xml'), 'w:p').map((node) => numberOf(node) + paragraphText(node));
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

/** Counts as Word does: a heading's list and level are its style's, unless the paragraph stands in list 0. */
function headingCounter(docx: OpenedDocx): (paragraph: XmlNode) => string {
  const styles = allOf(docx.tree('word/styles.xml'), 'w:style');
  const numbering = docx.tree('word/numbering.xml');
  const value = (node: XmlNode | undefined, name: string) => node && allOf(node, name)[0]?.attributes['w:val'];
  const counts: number[] = [];
  return (paragraph) => {
    const id = value(paragraph, 'w:pStyle');
    const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
    const list = value(style, 'w:numId');
    if (!/^Heading\d$/.test(id ?? '') || list === undefined || value(paragraph, 'w:numId') === '0') return '';
    const num = allOf(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list);
    const abstract = allOf(numbering, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === value(num, 'w:abstractNumId'),
    ) as XmlNode;
    const level = Number(value(style, 'w:ilvl') ?? 0);
    const shown = allOf(abstract, 'w:lvl')[level] as XmlNode;
    if (value(shown, 'w:pStyle') !== id || value(shown, 'w:suff') !== 'space')
      throw new Error(`${id} is not its level`);
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = (counts[level] ?? 0) + 1;
    return `${value(shown, 'w:lvlText')?.replace(/%(\d)/g, (_, at: string) => String(counts[Number(at) - 1]))} `;
  };
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
