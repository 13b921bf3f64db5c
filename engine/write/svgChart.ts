import type { ChartBlock } from '../nouns/document.ts';
import type { Theme } from '../nouns/theme.ts';
import { mixed, PALE, type PlotShape, seriesColours } from '../plot/plot.ts';
import { plotChart } from '../plot/plotChart.ts';
import { reckonedWidth } from '../plot/reckonedWidth.ts';
import { escaped } from './escaped.ts';

const WIDTH = 640;
const SIZE = 13;
/** Of common sans faces, in sizes: there is no measuring here, so a little is given away. */
const ADVANCE = { plain: 0.55, strong: 0.59, wide: 1.05 };

/** The chart as a drawing that scales with the page; null where only its table can be shown. */
export function svgChart(chart: ChartBlock, theme: Theme): string | null {
  const plot = plotChart(chart, { width: WIDTH, size: SIZE, leading: SIZE * 1.4, widthOf });
  if (!plot) return null;
  const shapes = plot.shapes.map((shape) => svgShape(shape, seriesColours(theme.accent), theme.accent)).join('');
  return `<svg role="img" viewBox="0 0 ${WIDTH} ${Math.ceil(plot.height)}" font-size="${SIZE}" style="width:100%;max-width:${WIDTH}px;font-family:sans-serif"><title>${escaped(chart.alt)}</title>${shapes}</svg>`;
}

function widthOf(text: string, strong: boolean): number {
  return reckonedWidth(text, SIZE * (strong ? ADVANCE.strong : ADVANCE.plain), SIZE * ADVANCE.wide);
}

function svgShape(shape: PlotShape, colours: string[], accent: string): string {
  const colour = 'series' in shape ? (colours[shape.series] ?? accent) : '#6b7280';
  switch (shape.kind) {
    case 'bar':
    case 'rule': {
      const fill = shape.kind === 'bar' && shape.pale ? mixed(colour, '#ffffff', PALE) : colour;
      return `<rect x="${at(shape.x)}" y="${at(shape.y)}" width="${at(shape.width)}" height="${at(shape.height)}" fill="${fill}"/>`;
    }
    case 'path':
      return `<polyline points="${shape.points.map(({ x, y }) => `${at(x)},${at(y)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`;
    case 'dot':
      return `<circle cx="${at(shape.x)}" cy="${at(shape.y)}" r="${at(shape.radius)}" fill="${colour}"/>`;
    case 'words': {
      const looks = { plain: '', strong: ' font-weight="600"', quiet: ' fill-opacity="0.7"' }[shape.tone];
      return `<text x="${at(shape.x)}" y="${at(shape.baseline)}" text-anchor="${shape.anchor}" fill="currentColor"${looks}>${escaped(shape.text)}</text>`;
    }
  }
}

function at(length: number): string {
  return String(Math.round(length * 100) / 100);
}
