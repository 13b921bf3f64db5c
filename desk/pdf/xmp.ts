import type { Document } from '../../engine/nouns/document.ts';
import { isLanguageTag } from './languageTag.ts';

/** The file's metadata (XMP, ISO 16684-1). `at`: ISO 8601; `accessible`: says that it is PDF/UA-1. */
export function xmpOf({ title, author, subject, language }: Document, at: string, accessible: boolean): string {
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
