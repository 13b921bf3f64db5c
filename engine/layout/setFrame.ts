import type { Document } from '../nouns/document.ts';
import type { Mark } from '../nouns/page.ts';
import { PAGE_SIZES } from '../nouns/theme.ts';
import { mirrored } from './band.ts';
import { type Label, setLabel } from './setLabel.ts';
import type { Setting } from './setting.ts';

/** TLP 2.0: the label stands in header and footer of every page, in 12 points or more. */
const MARK_SIZE = 12;
const MARK_LEADING = 17;
const MARK_PADDING = 4;
/** From the edge of the paper to the header's and the footer's outer edge. */
const EDGE = 30;
/** Between header or footer and the text, at least. */
const DISTANCE = 14;

type LabelOf = (text: string) => Label;

export interface Frame {
  /** Where the text begins and ends, in points from the top of the page. */
  top: number;
  bottom: number;
  /** `own`: what a page is set with. `section`: the heading that it belongs to, '' before the first. */
  marks(own: Setting, page: number, pages: number, section: string): Mark[];
}

/** What stands around the text of every page: the handling mark at the right; reference, short title and section as the running head; page number. */
export function setFrame(setting: Setting): Frame {
  const { theme, marking, frame, title, cover } = setting.document;
  const { width, height } = PAGE_SIZES[theme.page.size];
  const style = setting.style('frame');
  const lines = markLines(setting, marking.text, setting.width * 0.62);
  const markHeight = lines.length * MARK_LEADING;
  const left = theme.page.left;
  const right = width - theme.page.right;
  const footerTop = height - EDGE - Math.max(markHeight, MARK_LEADING);
  const middle = (top: number) => top + MARK_LEADING / 2 + style.size * 0.34;

  return {
    top: Math.max(theme.page.top, EDGE + markHeight + DISTANCE),
    bottom: Math.min(height - theme.page.bottom, footerTop - DISTANCE),
    marks(own, page, pages, section) {
      const label = (text: string) => setLabel(own, text, style, null);
      const head = page === 1 ? [frame.left] : [frame.left, titleUnlessSame(frame, title), section];
      const pageLabel = page === 1 && cover ? '' : frame.pageLabel;
      const number = pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages));
      const room = right - left - Math.max(0, ...lines.map((line) => line.width)) - 24;
      const marks: Mark[] = [
        ...runningHead(head, room, label).runs(left, middle(EDGE)),
        ...markAt(lines, right, EDGE, marking.colour),
        ...(number === '' ? [] : label(number).runs(left, middle(footerTop))),
        ...markAt(lines, right, footerTop, marking.colour),
      ];
      return setting.rightToLeft ? marks.map((mark) => mirrored(mark, left + right)) : marks;
    },
  };
}

function titleUnlessSame(frame: Document['frame'], title: string): string {
  return frame.right === '' ? '' : frame.right || title;
}

/** The mark in lines that are no wider than `width`. */
function markLines(setting: Setting, text: string, width: number): Label[] {
  if (text.trim() === '') return [];
  const { colour } = setting.document.marking;
  const look = { family: 'sans', weight: 'bold', italic: false, size: MARK_SIZE } as const;
  const ink = colour ?? setting.style('body').colour;
  const set = (words: string) => setLabel(setting, words, { ...look, colour: ink }, null);
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && set(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map(set);
}

function markAt(lines: Label[], right: number, top: number, colour: string | null): Mark[] {
  return lines.flatMap((line, index): Mark[] => {
    const y = top + index * MARK_LEADING;
    const padding = colour === null ? 0 : MARK_PADDING;
    const ground: Mark = {
      kind: 'box',
      x: right - line.width - 2 * padding,
      y,
      width: line.width + 2 * padding,
      height: MARK_LEADING,
      colour: '#000000',
    };
    const words = line.runs(right - line.width - padding, y + MARK_LEADING / 2 + MARK_SIZE * 0.34);
    return colour === null ? words : [ground, ...words];
  });
}

/** The parts of the head on one line that ends before the mark: where it is too long, the short title gives way before the section. */
function runningHead([reference = '', title = '', section = '']: string[], room: number, label: LabelOf): Label {
  const joined = (parts: string[]) => parts.filter(Boolean).join(' · ');
  const whole = label(joined([reference, title, section]));
  if (whole.width <= room) return whole;
  if (title === '' || section === '') return fitting(joined([reference, title, section]), room, label);
  const shorter = wordsFitting(title, (words) => label(joined([reference, words, section])).width <= room);
  return fitting(joined([reference, shorter, section]), room, label);
}

/** The words cut so that they end within the room. */
function fitting(text: string, room: number, label: LabelOf): Label {
  if (label(text).width <= room) return label(text);
  return label(wordsFitting(text, (words) => label(words).width <= room));
}

/** Characters; the widest line of the smallest type has room for a fraction of them. */
const MOST_ON_LINE = 600;

/** Whole words from the beginning with '…', as many as fit; of a single long word its letters. */
function wordsFitting(text: string, fits: (words: string) => boolean): string {
  // More than any line holds need not be set to know that it does not fit.
  let words = text.length > MOST_ON_LINE ? [...text.slice(0, MOST_ON_LINE)].slice(0, -1).join('') : text;
  do {
    words = words.replace(/\s*\S*$/, '').replace(/[,;:·–-]+$/, '') || words.slice(0, -2);
  } while (words.length > 1 && !fits(`${words}…`));
  return words.length > 1 ? `${words}…` : '';
}
