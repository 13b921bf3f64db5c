import type { Document } from '../../engine/nouns/document.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import type { Pages } from '../../engine/nouns/page.ts';
import { stableJson } from '../files/stableJson.ts';
import { isLanguageTag } from './languageTag.ts';
import { MANIFEST_NAME } from './manifestName.ts';
import { openPen } from './openPen.ts';
import { writeOutline } from './writeOutline.ts';
import { writePage } from './writePage.ts';
import { writtenPictures } from './writePicture.ts';
import { writeStructure } from './writeStructure.ts';
import { writtenFonts } from './writtenFonts.ts';

/**
 * Finished pages as a PDF 1.7 file: fonts embedded as subsets, tagged, with bookmarks, links and the manifest as an attachment.
 * Says that it is PDF/UA-1 (ISO 14289-1) where every sign has a shape and the language is known; `tests/desk/pdf/matterhorn` holds it to that.
 * The same document gives the same bytes; its date is `document.at`.
 */
export function writePdf(document: Document, set: Pages, media: Media = NO_MEDIA): Promise<Uint8Array<ArrayBuffer>> {
  const at = new Date(document.at);
  const { pen, bytes } = openPen(document, set.missingSigns.length === 0 && isLanguageTag(document.language));
  const fonts = writtenFonts(pen);
  const structure = writeStructure(pen, set.structure, set.pages);
  const pictures = writtenPictures(pen, media);
  for (const page of set.pages) {
    writePage(pen, page, fonts, pictures, structure);
    structure.endPage(page);
  }
  structure.end();
  writeOutline(pen, set.outline);
  pen.file(stableJson(document.manifest), {
    name: MANIFEST_NAME,
    type: 'application/json',
    description: 'Where every quotation and number stands in its source',
    creationDate: at,
    modifiedDate: at,
    relationship: 'Data',
  });
  pen.end();
  return bytes;
}
