import { allOf, childrenOf, type XmlNode } from './xmlTree.ts';

/** What LibreOffice makes of a file, from its own flat form (ODF 1.3). */
export interface OpenText {
  headings: [level: number, words: string][];
  /** All that is printed but contents, in order; '[n]' for note n. */
  paragraphs: string[];
  /** The heading over contents and their entries, without the pages. */
  contents: string[];
  notes: string[];
  /** Data tables: those with a head that repeats. */
  tables: string[][][];
  /** Points of lists, with how deep they stand. */
  points: [depth: number, words: string][];
}

export function openText(root: XmlNode): OpenText {
  const [body] = allOf(root, 'office:text');
  if (!body) throw new Error('no text');
  const found: OpenText = { headings: [], paragraphs: [], contents: [], notes: [], tables: [], points: [] };
  const walk = (node: XmlNode, depth: number, inContents: boolean) => {
    for (const child of childrenOf(node)) {
      if (child.name === 'text:p' || child.name === 'text:h') {
        const words = wordsOf(child, found.notes);
        if (words === '') continue;
        if (inContents) found.contents.push(words.replace(/\t\d*$/, ''));
        else found.paragraphs.push(words);
        if (child.name === 'text:h') found.headings.push([Number(child.attributes['text:outline-level']), words]);
        else if (depth > 0) found.points.push([depth - 1, words]);
        continue;
      }
      if (child.name === 'table:table' && allOf(child, 'table:table-header-rows').length > 0) {
        found.tables.push(
          allOf(child, 'table:table-row').map((row) =>
            allOf(row, 'table:table-cell').map((cell) =>
              childrenOf(cell)
                .map((one) => wordsOf(one, []))
                .join('\n'),
            ),
          ),
        );
      }
      const deeper = child.name === 'text:list' ? depth + 1 : depth;
      walk(child, deeper, inContents || child.name === 'text:table-of-content');
    }
  };
  walk(body, 0, false);
  return found;
}

function wordsOf(node: XmlNode, notes: string[]): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child;
      switch (child.name) {
        case 'text:s':
          return ' '.repeat(Number(child.attributes['text:c'] ?? 1));
        case 'text:tab':
          return '\t';
        case 'text:line-break':
          return '\n';
        case 'text:note':
          notes.push(
            allOf(child, 'text:p')
              .map((one) => wordsOf(one, []))
              .join('\n')
              .trim(),
          );
          return `[${allOf(child, 'text:note-citation')[0]?.children.join('')}]`;
        case 'draw:frame':
        case 'draw:g':
          return '';
        default:
          return wordsOf(child, notes);
      }
    })
    .join('');
}
