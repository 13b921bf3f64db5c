import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Document } from '../../engine/nouns/document.ts';
import { hex } from './measures.ts';
import { textRuns } from './wordRuns.ts';

type Frame = {
  headers: { default: Header; first: Header; even: Header };
  footers: { default: Footer; first: Footer; even: Footer };
};

/**
 * Header and footer with the mark. Word keeps the first page's and the even pages' as parts of their own and shows them as
 * soon as somebody ticks a box: all of them carry the mark (TLP 2.0: header and footer of every page).
 */
export function wordFrame(document: Document): Frame {
  const header = () => new Header({ children: atLeastOne([...mark(document), ...runningLine(document)], 'Header') });
  const footer = () => new Footer({ children: atLeastOne([...pageLine(document), ...mark(document)], 'Footer') });
  return {
    headers: { default: header(), first: header(), even: header() },
    footers: { default: footer(), first: footer(), even: footer() },
  };
}

function mark({ marking }: Document): Paragraph[] {
  if (marking.text === '') return [];
  // TLP colours are meant for a black ground; the border in black makes the ground a little larger than the letters.
  const looks =
    marking.colour === null
      ? {}
      : {
          color: hex(marking.colour),
          shading: { type: 'clear', color: 'auto', fill: '000000' } as const,
          border: { style: 'single', size: 24, space: 0, color: '000000' } as const,
        };
  return [new Paragraph({ style: 'HandlingMark', children: textRuns(marking.text, looks) })];
}

function runningLine({ frame }: Document): Paragraph[] {
  if (frame.left === '' && frame.right === '') return [];
  return [
    new Paragraph({
      style: 'Header',
      children: [...textRuns(frame.left), new TextRun({ children: [new Tab()] }), ...textRuns(frame.right)],
    }),
  ];
}

function pageLine({ frame }: Document): Paragraph[] {
  if (frame.pageLabel === '') return [];
  const runs = frame.pageLabel.split(/(\{pages?\})/).flatMap((part) => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })];
    return textRuns(part);
  });
  return [new Paragraph({ style: 'Footer', alignment: 'center', children: runs })];
}

function atLeastOne(paragraphs: Paragraph[], style: string): Paragraph[] {
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style })];
}
