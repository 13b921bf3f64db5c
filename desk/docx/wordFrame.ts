import { Footer, Header } from 'docx';
import { type Document, plainText } from '../../engine/nouns/document.ts';
import { hex } from './measures.ts';
import { paragraphOf } from './wordParagraph.ts';
import { field, tab, textRuns } from './wordRuns.ts';
import { sign, valued, WrittenParagraph, type Xml } from './writtenXml.ts';

type Variants<T> = { default: T; first: T; even: T };

const NO_BREAK_SPACE = '\u00a0';

/**
 * Header and footer with the mark. The first page, which has the title itself, names only the reference. Word keeps even pages' as parts
 * of their own and shows them as soon as somebody ticks a box: all of them carry the mark (TLP 2.0: header and footer of every page).
 */
export function wordFrame(document: Document): { headers: Variants<Header>; footers: Variants<Footer> } {
  const head = (line: Xml[]) => new Header({ children: written([...mark(document), ...line], 'Header') });
  const header = () => head(runningLine(document));
  const foot = (line: Xml[]) => new Footer({ children: written([...line, ...mark(document)], 'Footer') });
  const footer = () => foot(pageLine(document));
  return {
    headers: { default: header(), first: head(firstLine(document)), even: header() },
    footers: { default: footer(), first: document.cover ? foot([]) : footer(), even: footer() },
  };
}

/** A TLP colour is meant for a black ground, which the spaces make a little wider than the letters. */
export function mark({ marking }: Document): Xml[] {
  if (marking.text === '') return [];
  if (marking.colour === null) return [paragraphOf('HandlingMark', textRuns(marking.text))];
  const looks = [
    valued('w:color', hex(marking.colour)),
    sign('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': '000000' }),
  ];
  const edge = textRuns(NO_BREAK_SPACE, looks);
  return [paragraphOf('HandlingMark', [...edge, ...textRuns(marking.text, looks), ...edge])];
}

function firstLine({ frame }: Document): Xml[] {
  return frame.left === '' ? [] : [paragraphOf('Header', textRuns(frame.left))];
}

/** Reference and short title at the one side, the section at the other. */
function runningLine({ frame, blocks }: Document): Xml[] {
  const sections = blocks.some(
    (block) => block.kind === 'heading' && block.level === 1 && plainText(block.inlines).trim() !== '',
  );
  const words = [frame.left, frame.right].filter((part) => part !== '').join(' · ');
  if (words === '' && !sections) return [];
  return [paragraphOf('Header', [...textRuns(words), ...(sections ? [tab(), ...sectionField()] : [])])];
}

/** Named by its level, the style is found in Word of every language. Nothing stands there until Word fills it: what does not know the field would show one section on every page. */
function sectionField(): Xml[] {
  return field('STYLEREF 1', '');
}

function pageLine({ frame }: Document): Xml[] {
  if (frame.pageLabel === '') return [];
  const runs = frame.pageLabel.split(/(\{pages?\})/).flatMap((part) => {
    if (part === '{page}') return field('PAGE', '1');
    if (part === '{pages}') return field('NUMPAGES', '1');
    return textRuns(part);
  });
  return [paragraphOf('Footer', runs, { align: 'centre' })];
}

/** The parts must hold a paragraph even where there is nothing to say. */
function written(paragraphs: Xml[], style: string): WrittenParagraph[] {
  const lines = paragraphs.length > 0 ? paragraphs : [paragraphOf(style, [])];
  return lines.map((xml) => new WrittenParagraph(xml));
}
