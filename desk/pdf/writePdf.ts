import PDFDocument from 'pdfkit';
import type { Document } from '../../engine/nouns/document.ts';
import type { Pages } from '../../engine/nouns/page.ts';
import { stableJson } from '../files/stableJson.ts';
import { MANIFEST_NAME } from './manifestName.ts';
import type { EmbeddedFont, Pen } from './pdfkitParts.ts';
import { writeOutline } from './writeOutline.ts';
import { writePage } from './writePage.ts';
import { isLanguageTag, writeStructure } from './writeStructure.ts';
import { writtenFonts } from './writtenFonts.ts';

/**
 * Finished pages as a PDF 1.7 file: fonts embedded as subsets, tagged, with bookmarks, links and the manifest as an attachment.
 * Says that it is PDF/UA-1 (ISO 14289-1) where every sign has a shape and the language is known; `tests/desk/pdf/matterhorn` holds it to that.
 * The same document gives the same bytes; its date is `document.at`.
 */
export function writePdf(document: Document, set: Pages): Promise<Uint8Array<ArrayBuffer>> {
  const at = new Date(document.at);
  const pen = openPen(document, at);
  const bytes = gathered(pen);
  const fonts = writtenFonts(pen);
  const structure = writeStructure(pen, set.structure);
  for (const page of set.pages) writePage(pen, page, fonts, structure);
  structure.end();
  writeOutline(pen, set.outline);
  nameNotdef(pen);
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
  _fontFamilies: Record<string, EmbeddedFont>;
}

/** pdfkit says that .notdef means U+0000, which no sign may mean (ISO 14289-1, 7.21.7). */
function nameNotdef(pen: Parts): void {
  for (const font of Object.values(pen._fontFamilies)) font.unicode[0] = [0xfffd];
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

function xmpOf({ title, author, subject, language }: Document, at: string, accessible: boolean): string {
  const alternatives = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const list = (kind: 'Bag' | 'Seq', text: string) => `<rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}>`;
  const properties = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${alternatives(title)}</dc:title>`,
    author === '' ? '' : `<dc:creator>${list('Seq', author)}</dc:creator>`,
    subject === '' ? '' : `<dc:description>${alternatives(subject)}</dc:description>`,
    !isLanguageTag(language) ? '' : `<dc:language>${list('Bag', language)}</dc:language>`,
    `<xmp:CreateDate>${at}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${at}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${at}</xmp:MetadataDate>`,
    `<xmp:CreatorTool>Briefwright</xmp:CreatorTool>`,
    `<pdf:Producer>Briefwright</pdf:Producer>`,
    accessible ? '<pdfuaid:part>1</pdfuaid:part>' : '',
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${properties.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** What XML 1.0 cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

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
