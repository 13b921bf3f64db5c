import { BookmarkEnd, BookmarkStart, type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Block, Document } from '../../engine/nouns/document.ts';
import { BULLETS, NUMBERS } from './docxNumbering.ts';
import { headingEntries } from './headingEntries.ts';
import { type ContentsEntry, WordContents } from './wordContents.ts';
import type { WordLinks } from './wordLinks.ts';
import { wordParagraph } from './wordParagraph.ts';
import { textRuns } from './wordRuns.ts';
import { dataTable, statsTable } from './wordTables.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type ParagraphBlock = Extract<Block, { kind: 'paragraph' }>;

const PARAGRAPH_STYLES: Record<ParagraphBlock['role'], string> = {
  body: 'Normal',
  lead: 'Lead',
  meta: 'Meta',
  'entry-meta': 'EntryMeta',
  'source-entry': 'SourceEntry',
  placeholder: 'Placeholder',
};

type Writing = {
  document: Document;
  links: WordLinks;
  entries: Map<Heading, ContentsEntry>;
  /** Lists begun so far: each counts from 1 on its own. */
  lists: number;
};

/** The body. A page break is a wish of the paragraph that follows it, so that no empty line opens the new page. */
export function wordBlocks(document: Document, links: WordLinks): FileChild[] {
  const writing: Writing = { document, links, entries: headingEntries(document.blocks), lists: 0 };
  const body: FileChild[] = [];
  let pageBreakBefore = false;
  for (const block of document.blocks) {
    if (block.kind === 'page-break') {
      pageBreakBefore = body.length > 0;
      continue;
    }
    const written = writeBlock(block, writing, pageBreakBefore);
    body.push(...written);
    if (written.length > 0) pageBreakBefore = false;
  }
  return body;
}

function writeBlock(block: Block, writing: Writing, pageBreakBefore: boolean): FileChild[] {
  const { links, document } = writing;
  const first = pageBreakBefore ? { pageBreakBefore } : {};
  switch (block.kind) {
    case 'title':
      return [wordParagraph('Title', block.inlines, links, first)];
    case 'subtitle':
      return [wordParagraph('Subtitle', block.inlines, links, first)];
    case 'heading':
      return [heading(block, writing, pageBreakBefore)];
    case 'paragraph':
      return [wordParagraph(PARAGRAPH_STYLES[block.role], block.inlines, links, first)];
    case 'facts':
      return block.rows.map((row, index) =>
        wordParagraph('Fact', row.inlines, links, { ...(index === 0 ? first : {}), lead: factLabel(row.label) }),
      );
    case 'list':
      return list(block, writing, pageBreakBefore);
    case 'quotation':
      return setOff('Quote', 'Attribution', block, writing, pageBreakBefore);
    case 'excerpt':
      return setOff('Excerpt', 'ExcerptSource', block, writing, pageBreakBefore);
    case 'toc':
      return [new WordContents(block, [...writing.entries.values()], pageBreakBefore)];
    case 'stats':
      if (block.figures.length === 0) return [];
      return [...breakPage(pageBreakBefore), statsTable(block, document.theme, links), afterTable()];
    case 'table': {
      const captioned = block.caption.length > 0;
      const before = captioned ? [wordParagraph('Caption', block.caption, links, first)] : breakPage(pageBreakBefore);
      return [...before, dataTable(block, document.theme, links), afterTable()];
    }
    case 'page-break':
      return [];
  }
}

function heading(block: Heading, writing: Writing, pageBreakBefore: boolean): Paragraph {
  const entry = writing.entries.get(block);
  if (!entry) throw new Error('a heading that was not listed');
  const bookmarkId = Number(entry.bookmark.slice('_Toc'.length));
  const paragraph = wordParagraph(`Heading${block.level}`, block.inlines, writing.links, {
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    lead: [
      // docx's type of what stands in a paragraph leaves these two out, its own writer does not.
      new BookmarkStart(entry.bookmark, bookmarkId) as unknown as ParagraphChild,
      ...(block.number === '' ? [] : textRuns(`${block.number} `)),
    ],
  });
  paragraph.addChildElement(new BookmarkEnd(bookmarkId));
  return paragraph;
}

function list(block: Extract<Block, { kind: 'list' }>, writing: Writing, pageBreakBefore: boolean): Paragraph[] {
  writing.lists += 1;
  const reference = block.ordered ? NUMBERS : BULLETS;
  // Instance 0 belongs to the style itself.
  const instance = block.ordered ? writing.lists : 0;
  return block.items.map((entry, index) =>
    wordParagraph(block.ordered ? 'ListNumber' : 'ListBullet', entry.inlines, writing.links, {
      ...(pageBreakBefore && index === 0 ? { pageBreakBefore } : {}),
      numbering: { reference, level: entry.level, instance, custom: true },
    }),
  );
}

function setOff(
  style: string,
  attributionStyle: string,
  block: Extract<Block, { kind: 'quotation' | 'excerpt' }>,
  writing: Writing,
  pageBreakBefore: boolean,
): Paragraph[] {
  const attributed = block.attribution.length > 0;
  const words = wordParagraph(style, block.inlines, writing.links, {
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    keepNext: attributed,
  });
  return attributed ? [words, wordParagraph(attributionStyle, block.attribution, writing.links)] : [words];
}

function factLabel(label: string): ParagraphChild[] {
  return [...textRuns(label, { bold: true }), new TextRun({ children: [new Tab()] })];
}

function afterTable(): Paragraph {
  return new Paragraph({ style: 'AfterTable' });
}

/** A table cannot ask for a new page itself. */
function breakPage(pageBreakBefore: boolean): Paragraph[] {
  return pageBreakBefore ? [new Paragraph({ style: 'AfterTable', pageBreakBefore })] : [];
}
