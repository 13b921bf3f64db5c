import type { ReturnedParagraph } from '../../engine/nouns/returned.ts';
import type { Budget } from '../readers/docx/budget.ts';
import { paragraphShape } from '../readers/docx/paragraphShape.ts';
import type { StyleSheet } from '../readers/docx/styleSheet.ts';
import { walkXml } from '../readers/docx/walkXml.ts';
import { Flow, type OpenParagraph } from './flow.ts';
import { flowListener } from './flowListener.ts';
import type { LookSheet } from './lookSheet.ts';

/** What all parts of one file share. */
export interface Sheets {
  styles: StyleSheet;
  looks: LookSheet;
}

export interface ReadFlow {
  flow: Flow;
  whole: boolean;
}

/** Goes through one part. @throws Refusal as `walkXml` does */
export function readFlow(bytes: Uint8Array, links: Map<string, string>, budget: Budget, hidesFields = false): ReadFlow {
  const flow = new Flow(hidesFields);
  const whole = walkXml(
    bytes,
    flowListener(flow, (relation) => links.get(relation) ?? ''),
    budget,
  );
  while (flow.paragraph) flow.closeParagraph();
  return { flow, whole };
}

/** Pieces that look alike become one: Word parts runs wherever somebody paused. */
export function returnedParagraph(open: OpenParagraph, { styles, looks }: Sheets): ReturnedParagraph {
  const shape = paragraphShape(open.shape, styles);
  const look = looks(open.shape.style);
  const kind = shape.role === 'heading' || shape.role === 'list-item' ? shape.role : 'paragraph';
  const isContents = open.isContents || /^(?:toc|contents) ?\d/i.test(open.shape.style);
  const pieces: ReturnedParagraph['pieces'] = [];
  let lastLook = '';
  for (const piece of open.pieces) {
    const { text, ...rest } = piece;
    const key = JSON.stringify(rest);
    const last = pieces.at(-1);
    if (last && piece.kind === 'text' && key === lastLook) last.text += text;
    else pieces.push({ ...piece });
    lastLook = key;
  }
  return {
    marks: [...open.marks],
    cell: open.cell,
    kind: isContents ? 'contents' : kind,
    level: shape.level ?? 0,
    style: open.shape.style,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    pieces,
    endInserted: open.endInserted,
    endDeleted: open.endDeleted,
  };
}
