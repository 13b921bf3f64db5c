import type { ChartBlock } from '../nouns/document.ts';
import { BASELINE, drawnValues, type Plot, type PlotLook, type PlotShape } from './plot.ts';
import { plotHead } from './plotHead.ts';

/** Of the drawing's field to its width, within bounds in lines of type. */
const SHAPE = 0.3;
const LEAST_ROOM = 120;
const RADIUS = 0.26;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Lines over a true scale of time, from zero. Every point has its figure where no other stands; the name of a line stands at its end. */
export function plotLine(chart: ChartBlock, look: PlotLook): Plot | null {
  const { size, leading, width } = look;
  const head = plotHead(chart, look);
  const { points, low, high } = drawnValues(chart);
  const widest = (words: string[], strong: boolean) => Math.max(0, ...words.map((text) => look.widthOf(text, strong)));
  const half =
    Math.max(
      widest(
        points.map(({ figure }) => figure),
        true,
      ),
      widest(
        chart.categories.map(({ label }) => label),
        false,
      ),
    ) / 2;
  const names = widest(
    chart.series.map(({ name }) => name),
    false,
  );
  const left = half;
  const right = width - Math.max(half, names === 0 ? 0 : names + size);
  if (right - left < LEAST_ROOM || !head) return null;

  const times = chart.categories.map(({ at }, index) => at ?? index);
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  const across = (index: number) => left + (((times[index] ?? first) - first) / span) * (right - left);
  const top = head.height + leading * 1.3;
  const field = Math.max(leading * 6, (right - left) * SHAPE);
  const down = (value: number) => top + (1 - (value - low) / (high - low || 1)) * field;
  const bottom = top + field;

  const shapes: PlotShape[] = [...head.shapes];
  shapes.push({
    kind: 'rule',
    x: left - half,
    y: down(0) - 0.375,
    width: right - left + half + Math.min(half, 12),
    height: 0.75,
  });
  const lines = chart.series.map(({ points: all }) =>
    all.flatMap((point, index) => (point ? [{ x: across(index), y: down(point.value), figure: point.figure }] : [])),
  );
  lines.forEach((line, series) => {
    if (line.length > 1) shapes.push({ kind: 'path', points: line.map(({ x, y }) => ({ x, y })), series });
  });
  const taken: Box[] = [];
  lines.forEach((line, series) => {
    for (const { x, y } of line) {
      shapes.push({ kind: 'dot', x, y, radius: size * RADIUS, series });
      taken.push(boxAt(x, y, size * 0.7, size * 0.6));
    }
  });
  nameLines(chart, lines, bottom, look, shapes, taken);
  for (const { x, y, figure } of lines.flat()) {
    const wide = look.widthOf(figure, true);
    const middle = [y - leading * 0.72, y + leading * 0.8, y - leading * 1.5]
      .filter((at) => at > head.height && at < bottom + leading * 0.2)
      .find((at) => isFree(boxAt(x, at, wide + 4, size), taken));
    if (middle === undefined) continue;
    taken.push(boxAt(x, middle, wide + 4, size));
    shapes.push({
      kind: 'words',
      text: figure,
      x,
      baseline: middle + size * BASELINE,
      anchor: 'middle',
      tone: 'strong',
    });
  }
  const height = labelTimes(chart, across, bottom, look, shapes);
  return { height, shapes };
}

function nameLines(
  { series }: ChartBlock,
  lines: { x: number; y: number }[][],
  bottom: number,
  { size, leading, widthOf }: PlotLook,
  shapes: PlotShape[],
  taken: Box[],
): void {
  const named = series
    .flatMap(({ name }, at) => {
      const end = lines[at]?.at(-1);
      return name !== '' && end ? [{ name, x: end.x + size * 0.7, y: end.y }] : [];
    })
    .sort((a, b) => a.y - b.y);
  let lowest = Number.NEGATIVE_INFINITY;
  named.forEach(({ name, x, y }, at) => {
    const below = (named.length - 1 - at) * leading;
    const middle = Math.max(Math.min(y, bottom - leading * 0.3 - below), lowest + leading);
    lowest = middle;
    shapes.push({ kind: 'words', text: name, x, baseline: middle + size * BASELINE, anchor: 'start', tone: 'plain' });
    taken.push({ left: x, right: x + widthOf(name, false), top: middle - size / 2, bottom: middle + size / 2 });
  });
}

/** The first and the last day, and of those between as many as fit. Gives the height of all. */
function labelTimes(
  { categories }: ChartBlock,
  across: (index: number) => number,
  bottom: number,
  { size, leading, widthOf }: PlotLook,
  shapes: PlotShape[],
): number {
  const middle = bottom + leading * 1.2;
  const taken: Box[] = [];
  const inOrder = [0, categories.length - 1, ...categories.keys()];
  for (const index of new Set(inOrder)) {
    const label = categories[index]?.label ?? '';
    const box = boxAt(across(index), middle, widthOf(label, false) + size, size);
    if (!isFree(box, taken)) continue;
    taken.push(box);
    const baseline = middle + size * BASELINE;
    shapes.push({ kind: 'words', text: label, x: across(index), baseline, anchor: 'middle', tone: 'quiet' });
  }
  return middle + leading * 0.6;
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function isFree(box: Box, taken: Box[]): boolean {
  return taken.every(
    (one) => one.right <= box.left || one.left >= box.right || one.bottom <= box.top || one.top >= box.bottom,
  );
}
