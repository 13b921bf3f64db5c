import { type PageNumberEstimator, File as WordFile } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Document } from '../../engine/nouns/document.ts';
import { PAGE_SIZES } from '../../engine/nouns/theme.ts';
import { cleanXml } from './cleanXml.ts';
import { BULLETS, docxNumbering, NUMBERS } from './docxNumbering.ts';
import { bookmarkOf } from './headingEntries.ts';
import { twips } from './measures.ts';
import { stylesPart } from './stylesPart.ts';
import { wordBlocks } from './wordBlocks.ts';
import { wordFrame } from './wordFrame.ts';
import { WordLinks } from './wordLinks.ts';
import { wordNotes } from './wordNotes.ts';

/** Header and footer keep this far from the edge of the page, in points. */
const FRAME_MARGIN = 28;

/** The Document in docx's own objects. `tocPages`: see DocxTurns. */
export function buildWordFile(document: Document, tocPages: number[] | undefined): WordFile {
  const { theme } = document;
  const size = PAGE_SIZES[theme.page.size];
  const hasContents = document.blocks.some((block) => block.kind === 'toc');
  const file = new WordFile({
    title: cleanXml(document.title),
    externalStyles: stylesPart(theme, document.language),
    numbering: docxNumbering(theme),
    footnotes: wordNotes(document, new WordLinks()),
    ...(hasContents ? { pageNumbers: pageNumbers(tocPages) } : {}),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(size.width), height: twips(size.height) },
            margin: {
              top: twips(theme.page.top),
              bottom: twips(theme.page.bottom),
              left: twips(theme.page.left),
              right: twips(theme.page.right),
              header: twips(FRAME_MARGIN),
              footer: twips(FRAME_MARGIN),
            },
          },
        },
        ...wordFrame(document),
        children: wordBlocks(document, new WordLinks()),
      },
    ],
  });
  // The list styles count in instance 0, which docx makes only where a paragraph of the text asks for it.
  for (const reference of [BULLETS, NUMBERS]) file.Numbering.createConcreteNumberingInstance(reference, 0);
  return file;
}

/** With numbers for its fields docx writes them clean: Word shows them as they are and asks nothing. */
function pageNumbers(tocPages: number[] | undefined): PageNumberEstimator {
  if (!tocPages) return estimatePageNumbersWith({ guess: true });
  const bookmarks = new Map(tocPages.map((page, index) => [bookmarkOf(index), String(page)]));
  return () => ({ bookmarks });
}
