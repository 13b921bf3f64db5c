import type { DocumentLanguages } from './documentLanguages.ts';

const PATH = 'word/settings.xml';
const URI = 'http://schemas.microsoft.com/office/word';

/** What Word 2013 and later write beside the mode itself; without them it lays tables and mirrored text out as older ones did. */
const COMPATIBLE = [
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
  ['useWord2013TrackBottomHyphenation', 0],
]
  .map(([name, value]) => `<w:compatSetting w:name="${name}" w:uri="${URI}" w:val="${value}"/>`)
  .join('');

/** The lines that part notes from text, as settings name them. */
const NOTE_LINES = ['footnote', 'endnote']
  .map((kind) => `<w:${kind}Pr>${[-1, 0].map((id) => `<w:${kind} w:id="${id}"/>`).join('')}</w:${kind}Pr>`)
  .join('');

/** The theme's colours by the names that text has for them. */
const COLOURS =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" ' +
  'w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>';

/**
 * Puts in what docx has no options for, in the schema's order (ECMA-376, CT_Settings). Word goes by the languages when it
 * chooses a font for East Asian and complex scripts from the theme, and lets punctuation close up as East Asian text asks.
 */
export function settleSettings(
  parts: Map<string, string | Uint8Array>,
  { val, eastAsia, bidi }: DocumentLanguages,
): void {
  const before = String(parts.get(PATH));
  const spacing = eastAsia === val ? 'doNotCompress' : 'compressPunctuation';
  const after = before.replace(
    /<w:compat>(.*?)<\/w:compat>/s,
    (_, compat: string) =>
      `<w:characterSpacingControl w:val="${spacing}"/>${NOTE_LINES}<w:compat>${compat}${COMPATIBLE}</w:compat>` +
      `<w:themeFontLang w:val="${val}" w:eastAsia="${eastAsia}" w:bidi="${bidi}"/>${COLOURS}`,
  );
  if (after === before || before.includes('w:footnotePr')) throw new Error(`${PATH} is not as expected of docx 9.15.2`);
  parts.set(PATH, after);
}
