import {
  BuilderElement,
  FileChild,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Block } from '../../engine/nouns/document.ts';
import { runsRightToLeft } from './readingDirection.ts';
import { textRuns } from './wordRuns.ts';

export type ContentsEntry = { level: number; text: string; bookmark: string };

/** A table of contents as Word makes it, filled in: it opens without a question, and Word's own command renews it. */
export class WordContents extends FileChild {
  constructor(block: Extract<Block, { kind: 'toc' }>, entries: ContentsEntry[], pageBreakBefore: boolean) {
    super('w:sdt');
    const listed = entries.filter((entry) => entry.level <= block.depth);
    const heading = new Paragraph({ style: 'TOCHeading', pageBreakBefore, children: textRuns(block.heading) });
    const paragraphs = listed.map((entry, index) =>
      entryParagraph(entry, {
        before: index === 0 ? fieldStart(block.depth) : [],
        after: index === listed.length - 1 ? [fieldChar('end')] : [],
      }),
    );
    this.root.push(
      element('w:sdtPr', {}, [
        element('w:docPartObj', {}, [
          element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          element('w:docPartUnique', {}),
        ]),
      ]),
      element('w:sdtContent', {}, [heading, ...paragraphs]),
    );
  }
}

function entryParagraph(entry: ContentsEntry, field: { before: ParagraphChild[]; after: ParagraphChild[] }): Paragraph {
  return new Paragraph({
    style: `TOC${entry.level}`,
    bidirectional: runsRightToLeft(entry.text) || undefined,
    children: [
      ...field.before,
      new InternalHyperlink({
        anchor: entry.bookmark,
        children: [
          ...textRuns(entry.text),
          new TextRun({ children: [new Tab()] }),
          new PageReference(entry.bookmark, { hyperlink: true }),
        ],
      }),
      ...field.after,
    ],
  });
}

function fieldStart(depth: number): ParagraphChild[] {
  const instruction = new InstructionText(` TOC \\o "1-${depth}" \\h \\z \\u `);
  return [fieldChar('begin'), new TextRun({ children: [instruction] }), fieldChar('separate')];
}

function fieldChar(type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': type })] });
}

class InstructionText extends BuilderElement<{ space: string }> {
  constructor(words: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(words);
  }
}

function element(name: string, attributes: Record<string, string>, children: XmlComponent[] = []): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
    children,
  });
}
