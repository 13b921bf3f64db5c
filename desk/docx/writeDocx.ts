import type { Document } from '../../engine/nouns/document.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import { documentRunsLeft } from '../../engine/script/direction.ts';
import { buildWordFile } from './buildWordFile.ts';
import { compileParts } from './compileParts.ts';
import { coreProperties } from './coreProperties.ts';
import { documentLanguages } from './documentLanguages.ts';
import { applicationProperties, customProperties } from './fileProperties.ts';
import { countsHeadings } from './headingNumbers.ts';
import { manifestParts } from './manifestParts.ts';
import { mendSeparators } from './mendSeparators.ts';
import { mirrorPackage } from './mirrorPackage.ts';
import { fontOtherEastAsian } from './otherEastAsian.ts';
import { settleNumbering } from './settleNumbering.ts';
import { settleSections } from './settleSections.ts';
import { STYLES_PATH, settleStyles } from './settleStyles.ts';
import { openCharts } from './wordCharts.ts';
import { WordPictures } from './wordPictures.ts';
import { settleSettings } from './wordSettings.ts';
import { fontTable } from './wordTheme.ts';
import { zipPackage } from './zipPackage.ts';

export type DocxTurns = {
  /**
   * The page each heading stands on, in the order of the Document's headings, where a layout of ours knows it already.
   * Left out, a table of contents is filled by an estimate of Word's own layout: closer, but some 50 ms a page.
   */
  tocPages?: number[];
  /** The bytes of the pictures that the Document names. */
  media?: Media;
};

/** The Document as a Word file. The same Document always gives the same bytes. */
export async function writeDocx(document: Document, turns: DocxTurns = {}): Promise<Uint8Array> {
  const languages = documentLanguages(document);
  const pictures = new WordPictures(turns.media ?? NO_MEDIA);
  const charts = await openCharts(document);
  const { file, columns, styles } = await buildWordFile(document, { pictures, charts }, languages, turns.tocPages);
  const parts = compileParts(file);
  parts.set('word/document.xml', settleSections(String(parts.get('word/document.xml')), columns));
  for (const { path, data } of manifestParts(document.manifest)) parts.set(path, data);
  parts.set('docProps/core.xml', coreProperties(document));
  for (const kind of ['footnote', 'endnote'] as const) {
    const path = `word/${kind}s.xml`;
    parts.set(path, mendSeparators(String(parts.get(path)), kind));
  }
  parts.set('docProps/app.xml', applicationProperties());
  parts.set('docProps/custom.xml', customProperties(document));
  parts.set('word/fontTable.xml', fontTable(document.theme));
  settleStyles(parts, styles);
  settleNumbering(parts, countsHeadings(document.blocks));
  settleSettings(parts, languages);
  if (/^(?:zh|ja|ko)\b/.test(languages.eastAsia)) fontOtherEastAsian(parts, languages);
  if (documentRunsLeft(document)) mirrorPackage(parts);
  for (const [path, bytes] of [...charts.files(), ...pictures.files()]) parts.set(path, bytes);
  return zipPackage(inPackageOrder(parts), { kept: STYLES_PATH });
}

const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** What tells a Word file from any other zip comes first, as Word has it: programs that look only at the beginning rely on it. */
function inPackageOrder<T>(parts: Map<string, T>): [string, T][] {
  const first = FIRST_PARTS.map((path): [string, T] => {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`docx wrote no ${path}`);
    return [path, part];
  });
  return [...first, ...[...parts].filter(([path]) => !FIRST_PARTS.includes(path))];
}
