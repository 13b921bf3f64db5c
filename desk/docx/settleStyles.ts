const PATH = 'word/styles.xml';

/**
 * Styles that docx adds to every file although nothing here is in them: headings in a blue of its own, a paragraph style called
 * Strong, contents of depths that we never write. Word brings its own of these names as soon as somebody asks for one.
 */
const NOT_OURS = new Set([
  ...[
    'Heading4',
    'Heading5',
    'Heading6',
    'Strong',
    'Bibliography',
    'FootnoteTextChar',
    'EndnoteTextChar',
    'LineNumber',
  ],
  ...[4, 5, 6, 7, 8, 9].map((level) => `TOC${level}`),
]);

export function settleStyles(parts: Map<string, string | Uint8Array>): void {
  const before = String(parts.get(PATH));
  const after = before.replace(/<w:style [^>]*w:styleId="(\w+)"[^>]*>.*?<\/w:style>/gs, (style: string, id: string) =>
    NOT_OURS.has(id) ? '' : style,
  );
  if (after === before) throw new Error(`${PATH} is not as expected of docx 9.15.2`);
  parts.set(PATH, after);
}
