import type { ChartBlock, Inline, PictureBlock } from '../../nouns/document.ts';
import { BELOW_BLOCK } from '../../nouns/theme.ts';
import { captionOf } from '../../plot/captionOf.ts';
import type { Band } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';

export interface FigureBody {
  bands: Band[];
  /** Its element; left out where a table stands for it: that never floats. */
  node?: number;
  /** Drawn without an element: decoration. */
  floats: boolean;
}

/** What is drawn, with its caption above and its source or credit below, never parted; a drawing may float. */
export function setFigure(
  setting: Setting,
  block: ChartBlock | PictureBlock,
  setBody: () => FigureBody,
  below: Inline[],
): Band[] {
  const nodes: number[] = [];
  const line = (inlines: Inline[], role: 'caption' | 'meta', keepWithNext: boolean): Band[] => {
    if (isEmpty(inlines)) return [];
    const node = setting.node('P', 0);
    nodes.push(node);
    const style = { ...setting.style(role), keepWithNext };
    return setParagraph(setting, inlines, { style, node, origin: block.origin });
  };
  const caption = line(captionOf(block), 'caption', true);
  for (const band of caption) band.keep = true;
  if (block.number !== null) {
    caption[0]?.marks.unshift({ kind: 'target', y: 0, target: { to: 'figure', number: block.number } });
  }
  const { bands: body, node, floats } = setBody();
  if (node !== undefined) nodes.push(node);
  const source = line(below, 'meta', false);
  for (const band of source.slice(0, -1)) band.keep = true;
  const last = body.at(-1);
  if (last) last.keep = source.length > 0;
  const bands = [...caption, ...body, ...source];
  const [first] = bands;
  const end = bands.at(-1);
  if (end) end.after = Math.max(end.after, BELOW_BLOCK);
  if (first) first.figure = { floats, nodes };
  return bands;
}
