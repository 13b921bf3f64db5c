import type { Theme } from '../../engine/nouns/theme.ts';
import type { DocumentLanguages } from './documentLanguages.ts';

export const STYLES_PATH = 'word/styles.xml';

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

/** All that the styles depend on. */
export function styleKey(theme: Theme, languages: DocumentLanguages, counted: boolean): string {
  return JSON.stringify([theme, languages, counted]);
}

export function settleStyles(parts: Map<string, string | Uint8Array>, key: string): void {
  let settled = kept.get(key);
  if (settled === undefined) {
    settled = oursOnly(String(parts.get(STYLES_PATH)));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, settled);
  }
  parts.set(STYLES_PATH, settled);
}

/** Whether docx need not write the styles: `settleStyles` knows what comes of them. */
export function isKept(key: string): boolean {
  return kept.has(key);
}

function oursOnly(before: string): string {
  const after = before.replace(/<w:style [^>]*w:styleId="(\w+)"[^>]*>.*?<\/w:style>/gs, (style: string, id: string) =>
    NOT_OURS.has(id) ? '' : style,
  );
  if (after === before) throw new Error(`${STYLES_PATH} is not as expected of docx 9.15.2`);
  return after;
}
