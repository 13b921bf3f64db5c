import type { ChartBlock } from '../nouns/document.ts';
import { BASELINE, type Plot, type PlotLook, type PlotShape, wrapped } from './plot.ts';

const DAY_SHARE = 0.28;

/** Days down a line, each with its sentence. */
export function plotTimeline(chart: ChartBlock, look: PlotLook): Plot {
  const { size, leading, width } = look;
  const days = chart.categories.map(({ label }) => wrapped(label, width * DAY_SHARE, look));
  const dayWidth = Math.max(0, ...days.flat().map((line) => look.widthOf(line, true)));
  const line = dayWidth + size * 1.2;
  const words = line + size * 1.2;
  const shapes: PlotShape[] = [];
  const dots: number[] = [];
  let y = 0;
  chart.categories.forEach((_, row) => {
    const said = chart.series.map(({ points }) => points[row]?.figure ?? '').join('; ');
    const lines = wrapped(said, width - words, look);
    const middle = (at: number) => y + (at + 0.5) * leading;
    dots.push(middle(0));
    (days[row] ?? []).forEach((text, at) => {
      shapes.push({
        kind: 'words',
        text,
        x: dayWidth,
        baseline: middle(at) + size * BASELINE,
        anchor: 'end',
        tone: 'strong',
      });
    });
    lines.forEach((text, at) => {
      shapes.push({
        kind: 'words',
        text,
        x: words,
        baseline: middle(at) + size * BASELINE,
        anchor: 'start',
        tone: 'plain',
      });
    });
    y += Math.max(1, lines.length, days[row]?.length ?? 0) * leading + leading * 0.35;
  });
  const [first = 0] = dots;
  shapes.push({ kind: 'rule', x: line - 0.375, y: first, width: 0.75, height: (dots.at(-1) ?? first) - first });
  for (const at of dots) shapes.push({ kind: 'dot', x: line, y: at, radius: size * 0.28, series: 0 });
  return { height: y - leading * 0.35, shapes };
}
