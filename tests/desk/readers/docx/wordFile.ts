import { strToU8, zipSync } from 'fflate';
import { docxArticle } from '../../../../desk/readers/docx/docxArticle.ts';
import type { Found } from '../../../../engine/capture/rawCapture.ts';
import { Refusal } from '../../../../engine/nouns/refusal.ts';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

export type Parts = Record<string, string | Uint8Array>;

/** A part of Word with that root: `document`, `styles`, `footnotes`, … */
export function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

export function body(inside: string): string {
  return part('document', `<w:body>${inside}</w:body>`);
}

export function relations(targets: Record<string, string>): string {
  const all = Object.entries(targets).map(
    ([target, type], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** The parts of a usual Word file around those given, which come last and may replace them. */
export function wordParts(parts: Parts): Parts {
  const kinds = ['styles', 'footnotes', 'endnotes', 'header1', 'footer1'].filter((kind) => `word/${kind}.xml` in parts);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations({ 'word/document.xml': `${RELATION}/officeDocument`, 'docProps/core.xml': CORE }),
    'word/_rels/document.xml.rels': relations(
      Object.fromEntries(kinds.map((kind) => [`${kind}.xml`, `${RELATION}/${kind.replace(/\d/, '')}`])),
    ),
    ...parts,
  };
}

export function zipped(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, words]) => [name, typeof words === 'string' ? strToU8(words) : words]),
    ),
  );
}

/** A Word file with that in its body. */
export function wordFile(inside: string, more: Parts = {}): Uint8Array {
  return zipped(wordParts({ 'word/document.xml': body(inside), ...more }));
}

export function readWord(inside: string, more: Parts = {}): Found {
  return docxArticle(wordFile(inside, more), 'a.docx');
}

/** Blocks as `kind level: text`. */
export function shown({ blocks }: Found): string[] {
  return blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text.replace(/\s+/g, ' ').trim()}`);
}

/** The only paragraph's words, as they stand. */
export function wordsOf(inside: string, more: Parts = {}): string {
  return readWord(inside, more)
    .blocks.map(({ text }) => text)
    .join('¶');
}

export function refusalOf(bytes: Uint8Array, fileName = 'a.docx'): Refusal {
  try {
    docxArticle(bytes, fileName);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was read, and should have been refused');
}

export const t = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
export const p = (words: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${t(words)}</w:p>`;
export const styled = (style: string, words: string) => p(words, `<w:pStyle w:val="${style}"/>`);

/** A paragraph style. */
export function style(id: string, name: string, inside = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}
