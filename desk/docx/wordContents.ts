import type { Block } from '../../engine/nouns/document.ts';
import { wordsRunLeft } from '../../engine/script/direction.ts';
import { paragraphOf } from './wordParagraph.ts';
import { field, fieldChar, run, tab, textRuns } from './wordRuns.ts';
import { element, sign, valued, within, type Xml } from './writtenXml.ts';

/** `page` is '' where docx is to fill it in. */
export type ContentsEntry = { level: number; text: string; bookmark: string; page: string };

/** A table of contents as Word makes it, filled in: it opens without a question, and Word's own command renews it. */
export function wordContents(
  block: Extract<Block, { kind: 'toc' }>,
  entries: ContentsEntry[],
  pageBreakBefore: boolean,
): Xml {
  const heading = paragraphOf('TOCHeading', textRuns(block.heading), {
    pageBreakBefore,
    rightToLeft: wordsRunLeft(block.heading, false),
  });
  return contentsControl([heading, ...contentsLines(entries, block.depth)]);
}

/** The field with a line for each heading down to the depth; none for a text without headings. */
export function contentsLines(entries: ContentsEntry[], depth: number): Xml[] {
  const listed = entries.filter((entry) => entry.level <= depth && entry.text.trim() !== '');
  return listed.map((entry, index) =>
    entryParagraph(entry, index === 0 ? fieldStart(depth) : [], index === listed.length - 1 ? [fieldChar('end')] : []),
  );
}

/** The control by which Word knows a table of contents. */
export function contentsControl(paragraphs: Xml[]): Xml {
  return element(
    'w:sdt',
    element(
      'w:sdtPr',
      element('w:docPartObj', valued('w:docPartGallery', 'Table of Contents'), sign('w:docPartUnique')),
    ),
    element('w:sdtContent', ...paragraphs),
  );
}

function entryParagraph(entry: ContentsEntry, before: Xml[], after: Xml[]): Xml {
  const link = within('w:hyperlink', { 'w:anchor': entry.bookmark, 'w:history': '1' }, [
    ...textRuns(entry.text),
    tab(),
    ...field(`PAGEREF ${entry.bookmark} \\h`, entry.page),
  ]);
  return paragraphOf(`TOC${entry.level}`, [...before, link, ...after], {
    rightToLeft: wordsRunLeft(entry.text, false),
  });
}

function fieldStart(depth: number): Xml[] {
  const instruction = within('w:instrText', { 'xml:space': 'preserve' }, [` TOC \\o "1-${depth}" \\h \\z \\u `]);
  return [fieldChar('begin'), run([], instruction), fieldChar('separate')];
}
