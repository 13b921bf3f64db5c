import type { Document } from '../../../engine/nouns/document.ts';
import type { Media } from '../../../engine/nouns/medium.ts';
import { PAGE_SIZES } from '../../../engine/nouns/theme.ts';
import { textWidth, twips } from '../measures.ts';
import { openWriting, type Writing, writtenBlocks } from '../wordBlocks.ts';
import type { WordCharts } from '../wordCharts.ts';
import { contentsControl, contentsLines } from '../wordContents.ts';
import { WordLinks } from '../wordLinks.ts';
import { WordPictures } from '../wordPictures.ts';
import type { Xml } from '../writtenXml.ts';
import { type Adaptation, adaptContent } from './adaptContent.ts';
import { bookmarkOffsets } from './bookmarkOffsets.ts';
import type { DocumentParts } from './documentParts.ts';
import { fromWritten } from './fromWritten.ts';
import type { House } from './house.ts';
import { addCharts } from './houseCharts.ts';
import { isIn, type Spot } from './houseFlows.ts';
import { addNotes, noteOffset, writtenNotes } from './houseNotes.ts';
import type { HouseNumbering } from './houseNumbering.ts';
import { addPictures, drawingOffset } from './housePictures.ts';
import type { NamedPlaceholder } from './housePlaceholders.ts';
import { relate, relatedPath } from './houseRelations.ts';
import { columnWidth, sectionOf } from './houseSections.ts';
import type { HouseStyles } from './houseStyles.ts';
import { placeBlocks } from './placeBlocks.ts';
import { type BlockName, isBlockName } from './placeholderNames.ts';
import type { XmlElement } from './xmlElement.ts';

interface Filling {
  document: Document;
  media: Media;
  charts: WordCharts;
  parts: DocumentParts;
  placeholders: NamedPlaceholder[];
  styles: HouseStyles;
  numbering: HouseNumbering;
}

/** Puts body, contents and sources where the house wants them, and the notes behind its own. */
export function fillBlocks(house: House, filling: Filling): void {
  const { placeholders, styles, numbering, parts, charts } = filling;
  const wanted = placeholders.filter((one): one is NamedPlaceholder & { name: BlockName } => isBlockName(one.name));
  const body = wanted.find(({ name }) => name === 'body');
  if (!body) throw new Error('a house without a body was not refused');
  const document = inColumn(filling.document, columnWidth(sectionOf(house, body.spot.paragraph)));
  const links = new WordLinks(document, false);
  const noteLinks = new WordLinks(document, false);
  const pictures = new WordPictures(filling.media);
  const writing = openWriting(document, links, { pictures, charts }, undefined);
  const adaptation: Adaptation = {
    styles,
    numbering,
    links: new Map(),
    pictures: new Map(),
    charts: new Map(),
    drawingOffset: drawingOffset(house),
    noteOffset: noteOffset(house),
    bookmarks: bookmarkOffsets(house),
    ownNumbers: document.blocks.some((block) => block.kind === 'heading' && block.number !== ''),
    contentsTab: twips(textWidth(document.theme)),
    language: languageToSay(styles, document.language),
  };
  const contents = wanted.map(({ name, spot }) => ({ spot, nodes: written(name, spot, parts, writing) }));
  const notes = writtenNotes(document, noteLinks, adaptation.noteOffset);

  const inMain = {
    ...adaptation,
    links: relateLinks(house, house.main, links),
    pictures: addPictures(house, pictures),
    charts: addCharts(house, charts),
  };
  for (const { spot, nodes } of contents) {
    for (const node of placeBlocks(spot, nodes)) adaptContent(node, inMain);
  }
  addNotes(house, notes);
  const notesPath = relatedPath(house, house.main, 'footnotes');
  if (notes.length === 0 || notesPath === undefined) return;
  const inNotes = { ...adaptation, links: relateLinks(house, notesPath, noteLinks) };
  for (const note of notes) for (const child of note.children) adaptContent(child as XmlElement, inNotes);
}

function written(name: BlockName, spot: Spot, parts: DocumentParts, writing: Writing): XmlElement[] {
  return xmlOf(name, spot, parts, writing).map(fromWritten);
}

function xmlOf(name: BlockName, spot: Spot, parts: DocumentParts, writing: Writing): Xml[] {
  if (name !== 'contents') return writtenBlocks(parts.blocks[name], writing);
  const lines = contentsLines([...writing.entries.values()], parts.contents.depth);
  // A control in a control, or one that ends a cell, is more than Word makes itself.
  const isBare = isIn(spot, 'w:sdt') || isIn(spot, 'w:tc') || lines.length === 0;
  return isBare ? lines : [contentsControl(lines)];
}

/** Tables and tab stops take the width of the house's column; our writers reckon it from the theme's page. */
function inColumn(document: Document, width: number | null): Document {
  if (width === null) return document;
  const { page } = document.theme;
  const right = PAGE_SIZES[page.size].width - width / 20;
  return { ...document, theme: { ...document.theme, page: { ...page, left: 0, right } } };
}

/** The document's language where the house does not already say it. */
function languageToSay(styles: HouseStyles, language: string): string | null {
  const said = styles.language;
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();
  return said !== undefined && primary(said) === primary(language) ? null : language;
}

function relateLinks(house: House, of: string, links: WordLinks): Map<string, string> {
  const ids = new Map<string, string>();
  links.relate({
    addRelationship: (id, _type, url) => ids.set(`rId${id}`, relate(house, of, 'hyperlink', { url })),
  });
  return ids;
}
