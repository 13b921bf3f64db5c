import { quotationsInProse } from '../check/quotationsInProse.ts';
import type { Prose, ProseBlock, ProseInline } from '../nouns/prose.ts';
import type { Span } from './query.ts';

type ProseText = Extract<ProseInline, { kind: 'text' }>;

/** Text of the analyst's own that nothing parts: within a paragraph between breaks and evidence, or the caption of a table. */
export interface Stretch {
  texts: ProseText[];
  text: string;
  /** What stands between quotation marks and is somebody's statement: Quote Lock holds it to its source. */
  quoted: Span[];
  /** A caption stands in a field of its own, not in the text. */
  isCaption: boolean;
}

/** Prose with each stretch changed; what is left alone is shared with the prose that was given. */
export function mapStretches(prose: Prose, change: (stretch: Stretch) => ProseText[]): Prose {
  return mapped(prose, (block) => mapBlock(block, change));
}

function mapBlock(block: ProseBlock, change: (stretch: Stretch) => ProseText[]): ProseBlock {
  const paragraph = (inlines: ProseInline[]) => mapParagraph(inlines, change);
  if (block.kind === 'list') {
    const items = mapped(block.items, (item) => {
      const inlines = paragraph(item.inlines);
      return inlines === item.inlines ? item : { ...item, inlines };
    });
    return items === block.items ? block : { ...block, items };
  }
  if (block.kind === 'table') {
    const caption = changedCaption(block.caption, change);
    const rows = mapped(block.rows, (row) => {
      const cells = mapped(row.cells, paragraph);
      return cells === row.cells ? row : { ...row, cells };
    });
    return caption === block.caption && rows === block.rows ? block : { ...block, caption, rows };
  }
  const inlines = paragraph(block.inlines);
  return inlines === block.inlines ? block : { ...block, inlines };
}

function changedCaption(caption: string, change: (stretch: Stretch) => ProseText[]): string {
  if (caption === '') return caption;
  const text: ProseText = { kind: 'text', text: caption };
  return textOf(change({ texts: [text], text: caption, quoted: [], isCaption: true }));
}

function mapParagraph(inlines: ProseInline[], change: (stretch: Stretch) => ProseText[]): ProseInline[] {
  const quoted = quotationsInProse(inlines);
  const done: ProseInline[] = [];
  let changed = false;
  let texts: ProseText[] = [];
  let at = 0;
  const close = () => {
    if (texts.length === 0) return;
    const text = textOf(texts);
    const within = quoted.map(({ start, end }) => ({ start: start - at, end: end - at }));
    const next = change({ texts, text, quoted: within, isCaption: false });
    changed ||= next !== texts;
    done.push(...next);
    at += text.length;
    texts = [];
  };
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      texts.push(inline);
      continue;
    }
    close();
    done.push(inline);
    // A break counts one sign where quotations are looked for.
    if (inline.kind === 'break') at += 1;
  }
  close();
  return changed ? done : inlines;
}

function textOf(texts: ProseText[]): string {
  return texts.map((one) => one.text).join('');
}

function mapped<T>(list: T[], change: (one: T) => T): T[] {
  const next = list.map(change);
  return next.every((one, at) => one === list[at]) ? list : next;
}
