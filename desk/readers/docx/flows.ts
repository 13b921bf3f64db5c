import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import { refuseManyBlocks } from '../../../engine/capture/refuseManyBlocks.ts';
import { Refusal } from '../../../engine/nouns/refusal.ts';
import { rowBlocks } from './rowBlocks.ts';

interface OpenParagraph {
  text: string;
  hasWords: boolean;
  /** Blocks of text boxes anchored in it. */
  after: TextBlock[];
}

/** A stretch of paragraphs that follow one another: the body, a table cell, a text box, a note. */
interface Flow {
  blocks: TextBlock[];
  /** More than one only where paragraphs stand in paragraphs, which they must not. */
  open: OpenParagraph[];
  rows: OpenRow[];
  /** Words of a paragraph that the next one continues. */
  carried: { text: string; hasWords: boolean };
  isCell: boolean;
  isDropped: boolean;
}

interface OpenRow {
  cells: TextBlock[][];
  isDropped: boolean;
}

/** Tables in tables, boxes in boxes: every word is handed on once for each. */
const DEEPEST = 100;

/** Puts text together to blocks while elements open and close. A stack of flows: files nest deeper than calls may. */
export class Flows {
  private readonly stack: Flow[] = [newFlow(false)];

  private get top(): Flow {
    return this.stack[this.stack.length - 1] as Flow;
  }

  /** Blocks of the flow that is open. */
  get length(): number {
    return this.top.blocks.length;
  }

  /** @throws Refusal 'too-complex' */
  openFlow(isCell = false): void {
    if (this.stack.length > DEEPEST) {
      throw new Refusal(
        'too-complex',
        `This text has tables and text boxes nested more than ${DEEPEST} deep.`,
        'Copy the article’s text and paste that.',
      );
    }
    this.stack.push(newFlow(isCell));
  }

  /** Ends the flow; a cell goes to its row, all others follow the paragraph they are anchored in. */
  closeFlow(): void {
    const { isCell } = this.top;
    const blocks = this.takeFlow();
    const row = this.top.rows.at(-1);
    if (isCell && row) row.cells.push(blocks);
    else for (const block of blocks) this.emit(block);
  }

  /** Ends the flow and gives its blocks to nobody else. The outermost stays open and is emptied. */
  takeFlow(): TextBlock[] {
    const flow = this.top;
    while (flow.open.length > 0) this.closeParagraph({ kind: 'paragraph' });
    while (flow.rows.length > 0) this.closeRow();
    if (flow.carried.hasWords) flow.blocks.push({ kind: 'paragraph', text: flow.carried.text });
    if (this.stack.length > 1) this.stack.pop();
    else this.stack[0] = newFlow(false);
    return flow.isDropped ? [] : flow.blocks;
  }

  openParagraph(): void {
    const { top } = this;
    top.open.push({ ...top.carried, after: [] });
    top.carried = { text: '', hasWords: false };
  }

  /** Words of the open paragraph; where none is open, one opens. */
  text(words: string): void {
    if (this.top.open.length === 0) this.openParagraph();
    const paragraph = this.top.open.at(-1) as OpenParagraph;
    paragraph.text += words;
    paragraph.hasWords ||= /\S/.test(words);
  }

  /**
   * Ends the paragraph as a block of that shape, and gives its words, '' where it has none. With `joinsNext` they go to the next one, and are
   * not looked at: a text grown from many pieces would be put together anew each time.
   */
  closeParagraph(shape: Pick<TextBlock, 'kind' | 'level'>, joinsNext = false): string {
    const paragraph = this.top.open.pop();
    if (paragraph === undefined) return '';
    if (joinsNext) this.top.carried = { text: paragraph.text, hasWords: paragraph.hasWords };
    else if (paragraph.hasWords) this.emit({ ...shape, text: paragraph.text });
    for (const block of paragraph.after) this.emit(block);
    return joinsNext || !paragraph.hasWords ? '' : paragraph.text;
  }

  openRow(): void {
    this.top.rows.push({ cells: [], isDropped: false });
  }

  closeRow(): void {
    const row = this.top.rows.pop();
    if (row && !row.isDropped) for (const block of rowBlocks(row.cells)) this.emit(block);
  }

  /** The row was deleted by a tracked change. */
  dropRow(): void {
    const row = this.top.rows.at(-1);
    if (row) row.isDropped = true;
  }

  /** The cell was deleted by a tracked change. */
  dropCell(): void {
    if (this.top.isCell) this.top.isDropped = true;
  }

  private emit(block: TextBlock): void {
    const { top } = this;
    (top.open.at(-1)?.after ?? top.blocks).push(block);
    if (this.stack.length === 1) refuseManyBlocks(top.blocks.length);
  }
}

function newFlow(isCell: boolean): Flow {
  return { blocks: [], open: [], rows: [], carried: { text: '', hasWords: false }, isCell, isDropped: false };
}
