import type { ChartBlock } from '../nouns/document.ts';
import { BASELINE, type Plot, type PlotLook, type PlotShape } from './plot.ts';

/** What the values count, and in bars of several colours which is which; lines say it at their ends. Null where that is wider than the drawing. */
export function plotHead({ unit, series, form }: ChartBlock, look: PlotLook): Plot | null {
  const shapes: PlotShape[] = [];
  const { size, leading } = look;
  let y = 0;
  const wide = [unit, ...(form === 'comparison' ? series.map(({ name }) => name) : [])];
  if (wide.some((text) => look.widthOf(text, false) > look.width - 2 * size)) return null;
  if (unit !== '') {
    shapes.push({
      kind: 'words',
      text: unit,
      x: 0,
      baseline: leading / 2 + size * BASELINE,
      anchor: 'start',
      tone: 'quiet',
    });
    y += leading;
  }
  if (form === 'comparison' && series.length > 1) {
    let x = 0;
    series.forEach(({ name }, at) => {
      const width = size + 4 + look.widthOf(name, false);
      if (x > 0 && x + width > look.width) {
        x = 0;
        y += leading;
      }
      const middle = y + leading / 2;
      shapes.push(
        { kind: 'bar', x, y: middle - size * 0.4, width: size * 0.8, height: size * 0.8, series: at, pale: false },
        {
          kind: 'words',
          text: name,
          x: x + size + 2,
          baseline: middle + size * BASELINE,
          anchor: 'start',
          tone: 'plain',
        },
      );
      x += width + 14;
    });
    y += leading;
  }
  return { height: y === 0 ? 0 : y + leading * 0.3, shapes };
}
