import type { Block } from '../../nouns/document.ts';
import { readsRightToLeft } from '../../script/direction.ts';
import type { Band } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

type SetOff = Extract<Block, { kind: 'quotation' | 'excerpt' }>;

const BAR_WIDTH = 1.5;
/** The bar's distance from the text. */
const BAR_GAP = 9;

/** A quotation or an excerpt with who said it: a bar at its side, in the accent colour where somebody speaks. */
export function setQuotation(setting: Setting, block: SetOff): Band[] {
  if (isEmpty(block.inlines) && isEmpty(block.attribution)) return [];
  const spoken = block.kind === 'quotation';
  const style = setting.style(spoken ? 'quote' : 'excerpt');
  const attributed = !isEmpty(block.attribution);
  const below = setting.style('attribution');
  const quote = setting.node('BlockQuote', 0);
  const rightToLeft = readsRightToLeft(block.inlines, setting.rightToLeft);
  const words = setParagraph(setting, block.inlines, {
    style,
    node: setting.node('P', quote),
    origin: block.origin,
    keepWithNext: attributed,
    rightToLeft,
  });
  const lines = attributed
    ? [
        ...words,
        ...setParagraph(setting, block.attribution, {
          style: { ...below, spaceBefore: 0 },
          node: setting.node('P', quote),
          origin: block.origin,
          x: style.indent,
          keepWithNext: false,
          // On the side of the bar.
          rightToLeft,
        }),
      ]
    : words;
  const last = lines.at(-1);
  if (last) last.after = below.spaceAfter;
  const colour = spoken ? setting.document.theme.accent : setting.document.theme.rule;
  const x = style.indent - BAR_GAP;
  addBar(lines, rightToLeft ? setting.width - x - BAR_WIDTH : x, colour);
  return lines;
}

function addBar(lines: Band[], x: number, colour: string): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const gap = next ? Math.max(line.after, next.before) : 0;
    line.marks.unshift({ kind: 'box', x, y: 0, width: BAR_WIDTH, height: line.height + gap, colour });
  });
}
