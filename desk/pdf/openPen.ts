import PDFDocument from 'pdfkit';
import type { Document } from '../../engine/nouns/document.ts';
import { fileOf } from './fileOf.ts';
import { isLanguageTag } from './languageTag.ts';
import type { Pen } from './pdfkitParts.ts';
import { xmpOf } from './xmp.ts';

/** What pdfkit's types leave out and only this file reaches for. */
interface Parts {
  /** Asked for its XML once everything else is written. */
  metadata: { append(xml: string): void; end(): void; getLength(): number; getXML(): string };
}

/** A file that is begun, and its bytes once it is ended. `accessible`: it may say so. */
export function openPen(
  document: Document,
  accessible: boolean,
): { pen: Pen; bytes: Promise<Uint8Array<ArrayBuffer>> } {
  const at = new Date(document.at);
  const pen = begun(document, at);
  pen.metadata = metadataOf(document, at, accessible);
  return { pen, bytes: fileOf(pen) };
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

function begun(document: Document, at: Date): Pen & Parts {
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
