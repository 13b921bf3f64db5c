import type { ChartBlock } from '../nouns/document.ts';
import { BASELINE, drawnValues, type Plot, type PlotLook, type PlotShape, wrapped } from './plot.ts';
import { plotHead } from './plotHead.ts';

const LABEL_SHARE = 0.36;
const GAP = 8;
const LEAST_ROOM = 72;

/** Bars from zero, always: their length is the number. One below the other, so that what they count can be read. */
export function plotBars(chart: ChartBlock, look: PlotLook): Plot | null {
  const { size, leading, width } = look;
  const head = plotHead(chart, look);
  const labels = chart.categories.map(({ label }) => wrapped(label, width * LABEL_SHARE, look));
  const labelWidth = Math.max(0, ...labels.flat().map((line) => look.widthOf(line, false)));
  const { points, low, high } = drawnValues(chart);
  const figureRoom = GAP + Math.max(0, ...points.map(({ figure }) => look.widthOf(figure, true)));
  const left = labelWidth + GAP + (low < 0 ? figureRoom : 0);
  const right = width - (high > 0 || low === 0 ? figureRoom : 0);
  if (right - left < LEAST_ROOM || !head) return null;
  const across = (value: number) => left + ((value - low) / (high - low || 1)) * (right - left);

  const shapes: PlotShape[] = [...head.shapes];
  const bar = size * (chart.series.length > 1 ? 1.15 : 1.35);
  let y = head.height;
  chart.categories.forEach((_, row) => {
    const present = chart.series.flatMap(({ points: all }, series) => {
      const point = all[row];
      return point ? [{ point, series }] : [];
    });
    const lines = labels[row] ?? [];
    const height = Math.max(bar, present.length * bar, lines.length * leading);
    lines.forEach((text, at) => {
      const middle = y + height / 2 + (at - (lines.length - 1) / 2) * leading;
      const baseline = middle + size * BASELINE;
      shapes.push({ kind: 'words', text, x: labelWidth, baseline, anchor: 'end', tone: 'plain' });
    });
    present.forEach(({ point, series }, at) => {
      const top = y + (height - present.length * bar) / 2 + at * bar;
      const reach = point.high ?? point.value;
      const piece = (from: number, to: number, pale: boolean) => {
        const x = Math.min(across(from), across(to));
        shapes.push({
          kind: 'bar',
          x,
          y: top,
          width: Math.abs(across(to) - across(from)),
          height: bar - 1,
          series,
          pale,
        });
      };
      piece(0, point.value, false);
      if (reach !== point.value) piece(point.value, reach, true);
      const beyond = Math.abs(reach) > Math.abs(point.value) ? reach : point.value;
      const below = beyond < 0;
      shapes.push({
        kind: 'words',
        text: point.figure,
        x: across(beyond) + (below ? -GAP / 2 : GAP / 2),
        baseline: top + (bar - 1) / 2 + size * BASELINE,
        anchor: below ? 'end' : 'start',
        tone: 'strong',
      });
    });
    y += height + size * 0.55;
  });
  const bottom = y - size * 0.55;
  shapes.push({ kind: 'rule', x: across(0) - 0.5, y: head.height - 2, width: 0.75, height: bottom - head.height + 4 });
  return { height: bottom + 2, shapes };
}
