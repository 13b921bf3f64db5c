import { NumberFormat, type PageNumberEstimator, File as WordFile } from 'docx';
import type { Document } from '../../engine/nouns/document.ts';
import { PAGE_SIZES } from '../../engine/nouns/theme.ts';
import { cleanXml } from './cleanXml.ts';
import type { DocumentLanguages } from './documentLanguages.ts';
import { BULLETS, docxNumbering, HEADINGS, NUMBERS } from './docxNumbering.ts';
import { countsHeadings } from './headingNumbers.ts';
import { CUSTOM_XML, MANIFEST_PATH, PROPERTIES_PATH, PROPERTIES_TYPE } from './manifestParts.ts';
import { twips } from './measures.ts';
import { isKept, styleKey } from './settleStyles.ts';
import { stylesPart } from './stylesPart.ts';
import { type Drawings, wordBlocks } from './wordBlocks.ts';
import { wordFrame } from './wordFrame.ts';
import { WordLinks } from './wordLinks.ts';
import { wordNotes } from './wordNotes.ts';
import { wordTheme } from './wordTheme.ts';

/** Header and footer keep this far from the edge of the page, in points. */
const FRAME_MARGIN = 28;

/** Word would count endnotes i, ii, iii. */
const DECIMAL = { numberFormat: { type: NumberFormat.DECIMAL } };

const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The Document in docx's own objects, in how many columns it ends, and what its styles are kept under. `tocPages`: see DocxTurns. */
export async function buildWordFile(
  document: Document,
  { pictures, charts }: Drawings,
  languages: DocumentLanguages,
  tocPages: number[] | undefined,
): Promise<{ file: WordFile; columns: number; styles: string }> {
  const { theme } = document;
  const counted = countsHeadings(document.blocks);
  const bodyLinks = new WordLinks(document, counted);
  const noteLinks = new WordLinks(document, counted);
  const atEnd = document.notesAt === 'end';
  const body = wordBlocks(document, bodyLinks, { pictures, charts }, tocPages);
  const estimates = !tocPages && document.blocks.some((block) => block.kind === 'toc');
  const styles = styleKey(theme, languages, counted);
  const known = isKept(styles);
  const file = new WordFile({
    title: cleanXml(document.title),
    externalStyles: known ? NO_STYLES : stylesPart(theme, languages, counted),
    theme: wordTheme(theme),
    numbering: docxNumbering(theme),
    [atEnd ? 'endnotes' : 'footnotes']: wordNotes(document, noteLinks),
    ...(estimates ? { pageNumbers: await wordLayout() } : {}),
    sections: [
      {
        properties: { page: pageOf(document), titlePage: true, ...(atEnd ? { endnoteProperties: DECIMAL } : {}) },
        ...wordFrame(document),
        children: body.children,
      },
    ],
  });
  if (known) (file.Styles as unknown as { root: unknown[] }).root = [];
  bodyLinks.relate(file.Document.Relationships);
  pictures.relate(file.Document.Relationships);
  charts.relate(file);
  noteLinks.relate((atEnd ? file.Endnotes : file.FootNotes).Relationships);
  countLists(file, body.numberedLists);
  if (counted) file.Numbering.createConcreteNumberingInstance(HEADINGS, 0);
  file.Document.Relationships.addRelationship('Manifest', CUSTOM_XML, `../${MANIFEST_PATH}`);
  file.ContentTypes.addOverride(PROPERTIES_TYPE, `/${PROPERTIES_PATH}`);
  return { file, columns: body.columns, styles };
}

/** Word's layout as docx imitates it: as large as the rest of docx, so loaded only where a table of contents asks for it. */
async function wordLayout(): Promise<PageNumberEstimator> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}

function pageOf({ theme }: Document) {
  const size = PAGE_SIZES[theme.page.size];
  return {
    size: { width: twips(size.width), height: twips(size.height) },
    margin: {
      top: twips(theme.page.top),
      bottom: twips(theme.page.bottom),
      left: twips(theme.page.left),
      right: twips(theme.page.right),
      header: twips(FRAME_MARGIN),
      footer: twips(FRAME_MARGIN),
    },
  };
}

/** Instance 0 belongs to the list styles; every numbered list of the text has one of its own, so that it starts at 1. */
function countLists(file: WordFile, numberedLists: number): void {
  file.Numbering.createConcreteNumberingInstance(BULLETS, 0);
  for (let instance = 0; instance <= numberedLists; instance += 1) {
    file.Numbering.createConcreteNumberingInstance(NUMBERS, instance);
  }
}
