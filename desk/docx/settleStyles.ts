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

/** Finished parts by what they were made of. docx takes our styles apart and writes them again in 3 ms, and they are the same in every briefing of a theme. */
const kept = new Map<string, string>();
const MOST_KEPT = 8;

/** `sheet` is what docx was given, or would have been. */
export function settleStyles(parts: Map<string, string | Uint8Array>, sheet: string): void {
  let settled = kept.get(sheet);
  if (settled === undefined) {
    settled = oursOnly(String(parts.get(PATH)));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(sheet, settled);
  }
  parts.set(PATH, settled);
}

/** Whether docx need not write the styles: `settleStyles` knows what comes of them. */
export function isKept(sheet: string): boolean {
  return kept.has(sheet);
}

function oursOnly(before: string): string {
  const after = before.replace(/<w:style [^>]*w:styleId="(\w+)"[^>]*>.*?<\/w:style>/gs, (style: string, id: string) =>
    NOT_OURS.has(id) ? '' : style,
  );
  if (after === before) throw new Error(`${PATH} is not as expected of docx 9.15.2`);
  return after;
}
