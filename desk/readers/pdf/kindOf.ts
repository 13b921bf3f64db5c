import type { TextBlock } from '../../../engine/capture/rawCapture.ts';
import type { DocumentLook } from './documentLook.ts';
import { markerOf } from './markerOf.ts';
import type { Paragraph } from './paragraphs.ts';

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|chart|box|abb(?:ildung|\.)?|tab(?:elle|\.)?|tableau|photo|foto)\s*\d{1,3}[a-z]?\s*[.:|–—-]/i;
const LONGEST_HEADING = 200;
const LONGEST_BOLD_HEADING = 120;

/** What a paragraph is, by its size and weight beside the body's, and by how it begins. */
export function kindOf(paragraph: Paragraph, text: string, look: DocumentLook): Pick<TextBlock, 'kind' | 'level'> {
  const level = headingLevel(paragraph, text, look);
  if (level > 0) return { kind: 'heading', level };
  if (text.length < 500 && CAPTION.test(text)) return { kind: 'caption' };
  if (markerOf(text) !== '') return { kind: 'list-item', level: 1 };
  return { kind: 'paragraph' };
}

/** 1 to 3; 0 for what is no heading. */
function headingLevel({ lines }: Paragraph, text: string, look: DocumentLook): number {
  const size = Math.max(...lines.map((line) => line.size));
  const bold = lines.reduce((sum, line) => sum + line.bold, 0) / lines.length;
  if (!/\p{L}\P{L}*\p{L}/u.test(text) || lines.length > 4 || lines[0]?.aside) return 0;
  if (size > 1.12 * look.size) {
    if (text.length > LONGEST_HEADING || (text.length > 100 && /[.;,]$/.test(text))) return 0;
    const rank = look.headingSizes.findIndex((one) => size > 0.96 * one);
    return Math.min(3, rank < 0 ? look.headingSizes.length : rank + 1);
  }
  if (look.bold || bold < 0.9 || size < 0.97 * look.size) return 0;
  if (text.length > LONGEST_BOLD_HEADING || lines.length > 2 || /[.;,]$/.test(text)) return 0;
  return Math.min(3, look.headingSizes.length + 1);
}

/** How deep list items stand, by their indents within one list: 1 to 3. Written into the blocks. */
export function levelsOfItems(all: { block: TextBlock; left: number }[]): void {
  let indents: number[] = [];
  for (const { block, left } of all) {
    if (block.kind !== 'list-item') {
      indents = [];
      continue;
    }
    indents = indents.filter((indent) => indent < left - 4);
    indents.push(left);
    block.level = Math.min(3, indents.length);
  }
}
