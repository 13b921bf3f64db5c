import type { Made, Trail } from '../compose/trail.ts';
import { type BlockParagraph, blockParagraphs } from '../marks/blockParagraphs.ts';
import { openMarks, type ParagraphMark } from '../marks/paragraphMark.ts';
import type { Document } from '../nouns/document.ts';
import type { Dossier } from '../nouns/dossier.ts';
import type { Fill } from '../nouns/fill.ts';
import { writtenIn } from '../nouns/fillText.ts';
import type { Id } from '../nouns/id.ts';
import type { ProseInline } from '../nouns/prose.ts';
import { type Line, printedLine } from './line.ts';
import type { ProsePlace } from './prosePlace.ts';

/** What the words of a printed paragraph are in the briefing. */
type Target =
  | ({ is: 'prose' } & ProsePlace)
  | { is: 'wording' | 'attribution' | 'point' | 'caption' | 'credit'; fillId: Id }
  | { is: 'table-caption'; fillId: Id; block: number }
  | { is: 'variable'; variable: string }
  /** The words for an empty place. */
  | { is: 'empty'; slotId: string }
  | { is: 'composed' };

/** A paragraph as the briefing prints it now. */
export interface Printed {
  paragraph: BlockParagraph;
  mark: ParagraphMark | null;
  line: Line;
  target: Target;
  /** Of which block it is the first, second, … paragraph: its table, where it stands in one. */
  block: number;
}

/** The Document's paragraphs in the order of a Word file, and what each is made of. */
export function printedParagraphs(document: Document, trail: Trail, { briefing }: Dossier, drawn: boolean): Printed[] {
  const places = placesOfInlines(briefing.fills);
  const mark = openMarks();
  const printed: Printed[] = [];
  document.blocks.forEach((block, number) => {
    // Numbers of headings are Word's own or typed before the words; both are told apart where they come back.
    const paragraphs = blockParagraphs(block, drawn).map((paragraph) => ({
      paragraph,
      mark: mark(paragraph),
      line: printedLine(paragraph.before, paragraph.inlines, trail),
    }));
    const inTable =
      block.kind === 'table'
        ? tablePlace(
            paragraphs.map(({ line }) => line),
            places,
          )
        : null;
    for (const one of paragraphs) {
      const target = targetOf(one.paragraph, one.line, places, inTable);
      printed.push({ ...one, block: number, target });
    }
  });
  return printed;
}

function targetOf(
  paragraph: BlockParagraph,
  line: Line,
  places: Map<ProseInline, ProsePlace>,
  inTable: ProsePlace | null,
): Target {
  const { block, cell, part, origin } = paragraph;
  if (inTable && cell) return { is: 'prose', ...inTable, row: cell.row, column: cell.column };
  if (inTable && part === 'caption') {
    return inTable.within === 'prose'
      ? { is: 'table-caption', fillId: inTable.fillId, block: inTable.block }
      : { is: 'composed' };
  }
  const made = line.spans.flatMap(({ made: one }) => (one && one.of !== 'news' ? [one] : []));
  const [first] = made;
  if (!first) {
    const isEmpty = block.kind === 'paragraph' && block.role === 'placeholder' && origin.fillId === undefined;
    return isEmpty && origin.slotId !== undefined ? { is: 'empty', slotId: origin.slotId } : { is: 'composed' };
  }
  if (first.of === 'prose') {
    const place = made.flatMap((one) => (one.of === 'prose' ? (places.get(one.inline) ?? []) : []))[0];
    return place ? { is: 'prose', ...place } : { is: 'composed' };
  }
  if (first.of === 'variable') return { is: 'variable', variable: first.variable };
  return { is: part === 'item' ? 'point' : first.of, fillId: first.fillId };
}

function tablePlace(lines: Line[], places: Map<ProseInline, ProsePlace>): ProsePlace | null {
  for (const { spans } of lines) {
    for (const { made } of spans) {
      const place = made?.of === 'prose' ? places.get(made.inline) : undefined;
      if (place) return place;
    }
  }
  return null;
}

/** Where each inline stands that an analyst wrote. */
function placesOfInlines(fills: Fill[]): Map<ProseInline, ProsePlace> {
  const places = new Map<ProseInline, ProsePlace>();
  for (const fill of fills) {
    const within = fill.kind === 'prose' ? 'prose' : 'comment';
    writtenIn(fill).forEach((block, at) => {
      const place = { fillId: fill.id, within, block: at, item: -1, row: -1, column: -1 } as const;
      const lay = (inlines: ProseInline[], more: Partial<ProsePlace> = {}) => {
        for (const inline of inlines) places.set(inline, { ...place, ...more });
      };
      if (block.kind === 'list') for (const [item, one] of block.items.entries()) lay(one.inlines, { item });
      else if (block.kind === 'table') {
        block.rows.forEach((row, index) => {
          for (const [column, cell] of row.cells.entries()) lay(cell, { row: index, column });
        });
      } else lay(block.inlines);
    });
  }
  return places;
}

/** Whether something was made of evidence that a sentence prints: it is locked. */
export function isLocked(made: Made | null): made is Extract<Made, { of: 'prose' }> {
  return made?.of === 'prose' && made.inline.kind !== 'text' && made.inline.kind !== 'break';
}
