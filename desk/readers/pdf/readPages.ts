import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import type { PageFindings } from './findings.ts';
import { formText } from './formText.ts';
import type { Glyph } from './glyph.ts';
import type { PdfJs } from './openPdf.ts';
import { pageGlyphs } from './pageGlyphs.ts';
import { type PageLines, pageLines } from './pageLines.ts';
import { shownGlyphs } from './shownGlyphs.ts';

/** What one page gave. */
export interface ReadPage {
  lines: PageLines;
  /** Words of fields and comments, where the page shows none of its own. */
  form: TextBlock[];
  findings: PageFindings;
}

/** The first `most` pages, or as many as are read by the deadline (milliseconds of `performance.now`). A broken page does not break the others. */
export async function readPages(
  file: PDFDocumentProxy,
  pdfjs: PdfJs,
  most: number,
  deadline: number,
): Promise<ReadPage[]> {
  const visibility = await file.getOptionalContentConfig().catch(() => null);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= most && performance.now() < deadline; number += 1) {
    try {
      const page = await file.getPage(number);
      pages.push(await readPage(page, pdfjs, visibility));
      // What pdf.js keeps of a page would add up.
      page.cleanup();
    } catch (error) {
      if (error instanceof RangeError) throw error;
      pages.push(brokenPage(number));
    }
  }
  return pages;
}

async function readPage(
  page: PDFPageProxy,
  pdfjs: PdfJs,
  visibility: Parameters<typeof pageGlyphs>[2],
): Promise<ReadPage> {
  const shown = shownGlyphs(await pageGlyphs(page, pdfjs, visibility));
  const form = shown.glyphs.length === 0 ? await formText(page) : [];
  const { leftOut, recognised, wordless } = shown;
  const findings = { page: page.pageNumber, leftOut, recognised, wordless: wordless && form.length === 0 };
  return {
    lines: pageLines(shown),
    form,
    findings: { ...findings, unknown: unknownShare(shown.glyphs), broken: false },
  };
}

function unknownShare(glyphs: Glyph[]): number {
  return glyphs.filter(({ text }) => text === '\ufffd').length / Math.max(1, glyphs.length);
}

function brokenPage(page: number): ReadPage {
  return {
    lines: { page, top: 0, foot: 0, columns: [] },
    form: [],
    findings: { page, leftOut: '', recognised: false, wordless: false, unknown: 0, broken: true },
  };
}
