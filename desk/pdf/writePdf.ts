import PDFDocument from 'pdfkit';
import type { Document } from '../../engine/nouns/document.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import type { Pages } from '../../engine/nouns/page.ts';
import { stableJson } from '../files/stableJson.ts';
import { isLanguageTag } from './languageTag.ts';
import { MANIFEST_NAME } from './manifestName.ts';
import type { Pen } from './pdfkitParts.ts';
import { writeOutline } from './writeOutline.ts';
import { writePage } from './writePage.ts';
import { writtenPictures } from './writePicture.ts';
import { writeStructure } from './writeStructure.ts';
import { writtenFonts } from './writtenFonts.ts';
import { xmpOf } from './xmp.ts';

/**
 * Finished pages as a PDF 1.7 file: fonts embedded as subsets, tagged, with bookmarks, links and the manifest as an attachment.
 * Says that it is PDF/UA-1 (ISO 14289-1) where every sign has a shape and the language is known; `tests/desk/pdf/matterhorn` holds it to that.
 * The same document gives the same bytes; its date is `document.at`.
 */
export function writePdf(document: Document, set: Pages, media: Media = NO_MEDIA): Promise<Uint8Array<ArrayBuffer>> {
  const at = new Date(document.at);
  const pen = openPen(document, at);
  const bytes = gathered(pen);
  const fonts = writtenFonts(pen);
  const structure = writeStructure(pen, set.structure);
  const pictures = writtenPictures(pen, media);
  for (const page of set.pages) writePage(pen, page, fonts, pictures, structure);
  structure.end();
  writeOutline(pen, set.outline);
  pen.metadata = metadataOf(document, at, set.missingSigns.length === 0 && isLanguageTag(document.language));
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

/** What pdfkit's types leave out and only this file reaches for. */
interface Parts {
  /** Asked for its XML once everything else is written. */
  metadata: { append(xml: string): void; end(): void; getLength(): number; getXML(): string };
}

/** XMP of our own: pdfkit's escapes nothing and knows no language. */
function metadataOf(document: Document, at: Date, accessible: boolean): Parts['metadata'] {
  const xml = xmpOf(document, at.toISOString().replace(/\.\d+Z$/, 'Z'), accessible);
  return {
    // The properties that pdfkit would add stand there already.
    append: () => {},
    end: () => {},
    getLength: () => Buffer.byteLength(xml),
    getXML: () => xml,
  };
}

function openPen(document: Document, at: Date): Pen & Parts {
  const options = {
    autoFirstPage: false,
    pdfVersion: '1.7',
    // Null and not left out: the default would embed Helvetica.
    font: null,
    tagged: true,
    ...(isLanguageTag(document.language) ? { lang: document.language } : {}),
    displayTitle: true,
    info: {
      Title: document.title,
      Author: document.author,
      Subject: document.subject,
      Creator: 'Briefwright',
      Producer: 'Briefwright',
      CreationDate: at,
      ModDate: at,
    },
  };
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as Pen & Parts;
}

function gathered(pen: Pen): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    pen.on('data', (chunk) => chunks.push(chunk));
    pen.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pen.on('error', reject);
  });
}
