import { createHash } from 'node:crypto';
import type { OpenPages } from '../../engine/layout/layoutDocument.ts';
import type { Document } from '../../engine/nouns/document.ts';
import { type Media, NO_MEDIA } from '../../engine/nouns/medium.ts';
import type { Pages } from '../../engine/nouns/page.ts';
import { PAGE_SIZES } from '../../engine/nouns/theme.ts';
import { stableJson } from '../files/stableJson.ts';
import { isLanguageTag } from './languageTag.ts';
import { MANIFEST_NAME } from './manifestName.ts';
import { openFile, type PdfFile } from './openFile.ts';
import { type Pack, packed } from './packed.ts';
import { writeOutline } from './writeOutline.ts';
import { writePage } from './writePage.ts';
import { writtenPictures } from './writePicture.ts';
import { type PlacedPage, writeStructure } from './writeStructure.ts';
import { dateString, number, reference, textString } from './written.ts';
import { writtenFonts } from './writtenFonts.ts';
import { xmpOf } from './xmp.ts';

export interface WrittenPdf {
  bytes: Uint8Array<ArrayBuffer>;
  /** Lines of text on every page. */
  lines: number[];
  /** One a page: pages of one look are drawn alike. */
  looks: string[];
  missingSigns: Pages['missingSigns'];
}

/**
 * Finished pages as a PDF 1.7 file: fonts embedded as subsets, tagged, with bookmarks, links and the manifest as an attachment.
 * Says that it is PDF/UA-1 (ISO 14289-1) where every sign has a shape and the language is known; `tests/desk/pdf/matterhorn` holds it to that.
 * The same document gives the same bytes; its date is `document.at`.
 */
export function writePdf(document: Document, set: OpenPages, media: Media = NO_MEDIA, pack: Pack = packed): WrittenPdf {
  const file = openFile(pack);
  const catalog = file.reserve();
  const tree = file.reserve();
  const fonts = writtenFonts(file);
  const pages: PlacedPage[] = Array.from({ length: set.count }, (_, index) => ({
    object: file.reserve(),
    index,
  }));
  const structure = writeStructure(file, set.structure, pages.length);
  const targets: [name: string, place: string][] = [];
  const writer = {
    file,
    fonts,
    structure,
    pictures: writtenPictures(file, media),
    target: (name: string, page: PlacedPage, y: number) => targets.push([name, destination(page, y)]),
  };
  const lines: number[] = [];
  const looks = pages.map((placed) => {
    const page = set.page(placed.index);
    lines.push(page.lines);
    return writePage(writer, page, placed, tree);
  });
  const kids = pages.map((page) => reference(page.object)).join(' ');
  file.put(tree, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
  fonts.end();
  const { height } = PAGE_SIZES[document.theme.page.size];
  const outline = writeOutline(file, set.outline, (page, y) =>
    destination(pages[page - 1] as PlacedPage, height - Math.max(0, y - 8)),
  );
  const root = structure.end();
  const metadata = file.reserve();
  const missingSigns = set.missingSigns();
  const accessible = missingSigns.length === 0 && isLanguageTag(document.language);
  file.stream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpOf(document, isoOf(document), accessible)), false);
  const attachment = writeAttachment(file, document);
  const language = isLanguageTag(document.language) ? `/Lang${textString(document.language)}` : '';
  const names = `/Names<</Dests ${nameTree(targets)}/EmbeddedFiles ${nameTree([[MANIFEST_NAME, attachment]])}>>`;
  file.put(
    catalog,
    `<</Type/Catalog/Pages ${reference(tree)}${names}${language}/MarkInfo<</Marked true>>/StructTreeRoot ${reference(root)}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${reference(metadata)}/AF[${attachment}]${outline === null ? '' : `/Outlines ${reference(outline)}`}>>`,
  );
  const info = file.reserve();
  file.put(info, infoOf(document));
  return { bytes: file.end(catalog, info), lines, looks, missingSigns };
}

/** What is seen across, and the zoom, stay as they are. */
function destination(page: PlacedPage, fromBottom: number): string {
  return `[${reference(page.object)}/XYZ null ${number(fromBottom)} null]`;
}

/** Names in the order of their bytes (ISO 32000-1, 7.9.6). */
function nameTree(entries: [name: string, value: string][]): string {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `<</Names[${sorted.map(([name, value]) => `${textString(name)} ${value}`).join(' ')}]>>`;
}

/** The manifest as an attached file; gives its specification's reference. */
function writeAttachment(file: PdfFile, document: Document): string {
  const bytes = stableJson(document.manifest);
  const at = dateString(new Date(document.at));
  const sum = createHash('md5').update(bytes).digest('hex');
  const content = file.reserve();
  file.stream(
    content,
    `/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size ${bytes.length}/CreationDate${at}/ModDate${at}/CheckSum<${sum}>>>`,
    bytes,
  );
  const specification = file.reserve();
  const name = textString(MANIFEST_NAME);
  const words = textString('Where every quotation and number stands in its source');
  file.put(
    specification,
    `<</Type/Filespec/AFRelationship/Data/F${name}/UF${name}/EF<</F ${reference(content)}>>/Desc${words}>>`,
  );
  return reference(specification);
}

function infoOf(document: Document): string {
  const at = dateString(new Date(document.at));
  const said = { Title: document.title, Author: document.author, Subject: document.subject };
  const entries = Object.entries(said).map(([key, words]) => `/${key}${textString(words)}`);
  return `<<${entries.join('')}/Creator(Briefwright)/Producer(Briefwright)/CreationDate${at}/ModDate${at}>>`;
}

function isoOf(document: Document): string {
  return new Date(document.at).toISOString().replace(/\.\d+Z$/, 'Z');
}
