import type { Document } from '../../engine/nouns/document.ts';
import type { Media } from '../../engine/nouns/medium.ts';
import type { Pages } from '../../engine/nouns/page.ts';
import { openPen } from './openPen.ts';
import { writePage } from './writePage.ts';
import { writtenPictures } from './writePicture.ts';
import { writeStructure } from './writeStructure.ts';
import { writtenFonts } from './writtenFonts.ts';

/**
 * Some pages (`numbers`, from 1) as a file of their own: drawn by the same pen as in the whole file, so they look alike to the
 * dot; without bookmarks and manifest, which nobody sees.
 */
export function writePages(
  document: Document,
  set: Pages,
  numbers: number[],
  media: Media,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pen, bytes } = openPen(document, false);
  const fonts = writtenFonts(pen);
  const structure = writeStructure(pen, set.structure);
  const pictures = writtenPictures(pen, media);
  for (const page of set.pages) if (numbers.includes(page.number)) writePage(pen, page, fonts, pictures, structure);
  structure.end();
  pen.end();
  return bytes;
}
