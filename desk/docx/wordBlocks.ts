import { FileChild } from 'docx';
import { documentMarks } from '../../engine/marks/documentMarks.ts';
import type { ParagraphMark } from '../../engine/marks/paragraphMark.ts';
import type { Block, ChartBlock, Document, Inline, PictureBlock, TableBlock } from '../../engine/nouns/document.ts';
import { BELOW_BLOCK } from '../../engine/nouns/theme.ts';
import { chartTable } from '../../engine/plot/chartTable.ts';
import { documentRunsLeft, readsRightToLeft } from '../../engine/script/direction.ts';
import { bookmarked } from './bookmarked.ts';
import { captionNumber } from './captionNumber.ts';
import { BULLETS, NUMBERS } from './docxNumbering.ts';
import { type Heading, headingEntries } from './headingEntries.ts';
import { countsHeadings } from './headingNumbers.ts';
import { isPlace, markParagraphs } from './markedParagraphs.ts';
import { columned } from './measures.ts';
import { otherSide } from './styleChains.ts';
import { wordChart } from './wordChart.ts';
import type { WordCharts } from './wordCharts.ts';
import { type ContentsEntry, wordContents } from './wordContents.ts';
import type { WordLinks } from './wordLinks.ts';
import { type ParagraphTurns, paragraphOf, withSection, wordParagraph } from './wordParagraph.ts';
import { wordPicture } from './wordPicture.ts';
import type { WordPictures } from './wordPictures.ts';
import { tab, textRuns, wordRuns } from './wordRuns.ts';
import { dataTable, statsTable } from './wordTables.ts';
import { element, sign, valued, WrittenBlock, WrittenParagraph, type Xml } from './writtenXml.ts';

type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>;

const PARAGRAPH_STYLES: Record<ParagraphBlock['role'], string> = {
  body: 'Normal',
  lead: 'Lead',
  meta: 'Meta',
  'entry-meta': 'EntryMeta',
  'source-entry': 'SourceEntry',
  placeholder: 'Placeholder',
};
/** Above the title of a cover, in points: a third of the page. */
const COVER_ROOM = 210;
/** Between a table and its source, in points: a chart has room of its own. */
const BELOW_TABLE = 4;
const FACT_LABEL = [valued('w:rStyle', 'FactLabel')];

export type Drawings = { pictures: WordPictures; charts: WordCharts };

export type Writing = {
  document: Document;
  links: WordLinks;
  drawings: Drawings;
  /** Drawings written so far: each has a number of its own. */
  drawn: number;
  entries: Map<Heading, ContentsEntry>;
  /** Numbered lists begun so far: each counts from 1 on its own. */
  lists: number;
  /** How many columns the text stands in; null where the file has sections of its own. */
  columns: number | null;
  /** Word counts the headings itself; otherwise their numbers are words. */
  countedHeadings: boolean;
  /** By which each paragraph is known again, and how many are written. */
  marks: Map<Block, ParagraphMark[]>;
  marked: number;
};

export type WordBody = { children: FileChild[]; numberedLists: number; columns: number };

/** The body. A page break is a wish of the paragraph that follows it, so that no empty line opens the new page. */
export function wordBlocks(
  document: Document,
  links: WordLinks,
  drawings: Drawings,
  tocPages: number[] | undefined,
): WordBody {
  const writing = {
    ...openWriting(document, links, drawings, tocPages),
    columns: 1,
    countedHeadings: countsHeadings(document.blocks),
  };
  const body = writtenBlocks(document.blocks, writing);
  return { children: body.map(inBody), numberedLists: writing.lists, columns: writing.columns };
}

/** For a package whose sections and numbering are not ours. */
export function openWriting(
  document: Document,
  links: WordLinks,
  drawings: Drawings,
  tocPages: number[] | undefined,
): Writing {
  const entries = headingEntries(document.blocks, tocPages);
  return {
    document,
    links,
    drawings,
    drawn: 0,
    entries,
    lists: 0,
    columns: null,
    countedHeadings: false,
    marks: documentMarks(document, true),
    marked: 0,
  };
}

/** Blocks of the writing's document; several stretches of it can be written one after the other. */
export function writtenBlocks(blocks: Block[], writing: Writing): Xml[] {
  const body: Xml[] = [];
  let pageBreakBefore = false;
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      pageBreakBefore = body.length > 0;
      continue;
    }
    if (block.kind === 'columns') {
      if (writing.columns === null || writing.columns === block.count) continue;
      // Nothing stands in columns that end where they began.
      if (body.length > 0 && !endsSection(body.at(-1))) endSection(body, writing.columns);
      writing.columns = block.count;
      continue;
    }
    const written = writeBlock(block, writing, pageBreakBefore);
    writing.marked = markParagraphs(written, writing.marks.get(block) ?? [], writing.marked);
    const [first] = written;
    if (!first) continue;
    // Contents are wrapped: the paragraph that asks for the new page does not stand next to the table.
    if (endsInTable(body) && !(pageBreakBefore && 'w:p' in first)) body.push(AFTER_TABLE);
    body.push(...written);
    pageBreakBefore = false;
  }
  if (endsInTable(body)) body.push(AFTER_TABLE);
  return body;
}

/** A section ends with a paragraph that carries its columns; `settleSections` adds what every section must say. */
function endSection(body: Xml[], columns: number): void {
  const last = body.at(-1);
  // LibreOffice loses the bookmarks of a paragraph that ends a section, and with them what refers to its heading.
  if (!last || !('w:p' in last) || last === AFTER_TABLE || hasBookmark(last)) {
    body.push(paragraphOf('AfterTable', [], { keepNext: true }));
  }
  const closing = body.pop() as Xml;
  body.push(withSection(closing, element('w:sectPr', sign('w:cols', { 'w:num': columns }))));
}

function endsSection(paragraph: Xml | undefined): boolean {
  const [properties] = (paragraph?.['w:p'] ?? []) as Xml[];
  return ((properties?.['w:pPr'] ?? []) as Xml[]).some((one) => 'w:sectPr' in one);
}

function hasBookmark(paragraph: Xml): boolean {
  return (paragraph['w:p'] as Xml[]).some(isPlace);
}

/** A new page parts tables by itself, and a parting line that no longer fits would make an empty page before it. */
function endsInTable(body: Xml[]): boolean {
  const last = body.at(-1);
  return last !== undefined && 'w:tbl' in last;
}

function inBody(xml: Xml): FileChild {
  if (xml instanceof FileChild) return xml;
  if ('w:p' in xml) return new WrittenParagraph(xml);
  return new WrittenBlock('w:tbl' in xml ? 'w:tbl' : 'w:sdt', xml);
}

function writeBlock(block: Block, writing: Writing, pageBreakBefore: boolean): Xml[] {
  const { links, document } = writing;
  const turns = { pageBreakBefore };
  switch (block.kind) {
    case 'title': {
      const sinks = document.cover && block === document.blocks[0];
      return [
        wordParagraph('Title', block.inlines, links, { ...turns, ...(sinks ? { spaceBefore: COVER_ROOM } : {}) }),
      ];
    }
    case 'subtitle':
      return [wordParagraph('Subtitle', block.inlines, links, turns)];
    case 'heading':
      return [heading(block, writing, pageBreakBefore)];
    case 'paragraph':
      return [wordParagraph(PARAGRAPH_STYLES[block.role], block.inlines, links, turns)];
    case 'facts':
      return facts(block, links, pageBreakBefore);
    case 'list':
      return list(block, writing, pageBreakBefore);
    case 'quotation':
      return setOff('Quote', 'Attribution', block, writing, pageBreakBefore);
    case 'excerpt':
      return setOff('Excerpt', 'ExcerptSource', block, writing, pageBreakBefore);
    case 'toc':
      return [wordContents(block, [...writing.entries.values()], pageBreakBefore)];
    case 'stats':
      if (block.figures.length === 0) return [];
      return [...breakPage(pageBreakBefore), statsTable(block, document.theme, links)];
    case 'table': {
      const captioned = block.caption.length > 0 || block.number !== undefined;
      const before = captioned ? [captionAbove(block, links, pageBreakBefore)] : breakPage(pageBreakBefore);
      return [...before, dataTable(block, document.theme, links)];
    }
    case 'chart':
      return chart(block, writing, pageBreakBefore);
    case 'picture':
      return picture(block, writing, pageBreakBefore);
    case 'page-break':
    case 'columns':
      return [];
  }
}

/** Caption, chart, source, kept together. A timeline is a table: Word has no such chart. */
function chart(block: ChartBlock, writing: Writing, pageBreakBefore: boolean): Xml[] {
  const { links, drawings } = writing;
  const theme = columned(writing.document.theme, writing.columns);
  const caption = captionAbove(block, links, pageBreakBefore);
  const source = (turns: ParagraphTurns = {}) => wordParagraph('FigureSource', block.source, links, turns);
  if (block.form === 'timeline')
    return [caption, dataTable(chartTable(block), theme, links), source({ spaceBefore: BELOW_TABLE })];
  writing.drawn += 1;
  return [caption, wordChart(block, theme, drawings.charts, writing.drawn), source()];
}

/** Caption, picture, credit, kept together. */
function picture(block: PictureBlock, writing: Writing, pageBreakBefore: boolean): Xml[] {
  const { links, drawings } = writing;
  const theme = columned(writing.document.theme, writing.columns);
  const captioned = block.number !== null || block.caption.length > 0;
  const credited = block.credit.length > 0;
  const turns = {
    keepNext: credited,
    pageBreakBefore: pageBreakBefore && !captioned,
    ...(credited ? {} : { spaceAfter: BELOW_BLOCK }),
  };
  writing.drawn += 1;
  return [
    ...(captioned ? [captionAbove(block, links, pageBreakBefore)] : []),
    wordPicture(block, theme, drawings.pictures, writing.drawn, turns),
    ...(credited ? [wordParagraph('FigureSource', block.credit, links)] : []),
  ];
}

function captionAbove(block: ChartBlock | PictureBlock | TableBlock, links: WordLinks, pageBreakBefore: boolean): Xml {
  return paragraphOf('Caption', [...captionNumber(block, links), ...wordRuns(block.caption, links)], {
    pageBreakBefore,
    keepNext: true,
    rightToLeft: readsRightToLeft(block.caption),
  });
}

function heading(
  block: Heading,
  { document, entries, links, countedHeadings }: Writing,
  pageBreakBefore: boolean,
): Xml {
  const bookmark = entries.get(block)?.bookmark ?? '';
  const id = Number(bookmark.slice('_Toc'.length));
  const place = links.place({ to: 'heading', index: id - 1 });
  const words = wordRuns(block.inlines, links);
  const numbered =
    block.number === '' || countedHeadings
      ? bookmarked(place, words)
      : [...bookmarked(place, textRuns(block.number)), ...textRuns(' '), ...words];
  const runs = bookmarked({ bookmark, id }, numbered);
  const overNotes = document.notesAt === 'end' && block === document.blocks.at(-1);
  return paragraphOf(`Heading${block.level}`, runs, {
    pageBreakBefore,
    uncounted: countedHeadings && block.number === '',
    rightToLeft: readsRightToLeft(block.inlines),
    // The notes are no paragraphs: what must stand with the next of these would be sent to a page of its own.
    ...(overNotes ? { keepNext: false } : {}),
  });
}

/** Label and value parted by a tab: no layout table, so that the pairs read in order everywhere. */
function facts(block: Extract<Block, { kind: 'facts' }>, links: WordLinks, pageBreakBefore: boolean): Xml[] {
  return block.rows.map((row, index) =>
    paragraphOf(
      index < block.rows.length - 1 ? 'Fact' : 'LastFact',
      [...textRuns(row.label, FACT_LABEL), tab(), ...wordRuns(row.inlines, links)],
      {
        pageBreakBefore: pageBreakBefore && index === 0,
        rightToLeft: readsRightToLeft([{ kind: 'text', text: row.label }, ...row.inlines]),
      },
    ),
  );
}

function list(block: Extract<Block, { kind: 'list' }>, writing: Writing, pageBreakBefore: boolean): Xml[] {
  if (block.ordered) writing.lists += 1;
  // Instance 0 belongs to the list styles themselves.
  const marks = block.ordered
    ? { style: 'ListNumber', reference: NUMBERS, instance: writing.lists }
    : { style: 'ListBullet', reference: BULLETS, instance: 0 };
  // One side for all signs, whatever single points are written in.
  const side = sideTurns(
    block.items.flatMap(({ inlines }) => inlines),
    writing,
  );
  return block.items.map((entry, index) =>
    wordParagraph(marks.style, entry.inlines, writing.links, {
      ...side,
      pageBreakBefore: pageBreakBefore && index === 0,
      numbering: { reference: marks.reference, instance: marks.instance, level: entry.level },
    }),
  );
}

/** The bar stands where the words begin, and who said them on the side of the bar. */
function setOff(
  style: string,
  attributionStyle: string,
  block: Extract<Block, { kind: 'quotation' | 'excerpt' }>,
  writing: Writing,
  pageBreakBefore: boolean,
): Xml[] {
  const attributed = block.attribution.length > 0;
  const side = sideTurns(block.inlines, writing);
  const turned = side.rightToLeft !== documentRunsLeft(writing.document);
  const styled = (one: string) => (turned ? otherSide(one) : one);
  const words = wordParagraph(styled(style), block.inlines, writing.links, {
    ...side,
    pageBreakBefore,
    keepNext: attributed,
  });
  if (!attributed) return [words];
  return [words, wordParagraph(styled(attributionStyle), block.attribution, writing.links, side)];
}

function sideTurns(inlines: Inline[], { document }: Writing): { rightToLeft: boolean; leftToRight: boolean } {
  const runsLeft = documentRunsLeft(document);
  const rightToLeft = readsRightToLeft(inlines, runsLeft);
  return { rightToLeft, leftToRight: runsLeft && !rightToLeft };
}

const AFTER_TABLE: Xml = paragraphOf('AfterTable', []);

/** A table cannot ask for a new page itself. */
function breakPage(pageBreakBefore: boolean): Xml[] {
  return pageBreakBefore ? [paragraphOf('AfterTable', [], { pageBreakBefore })] : [];
}
