import type { ChartBlock } from '../../nouns/document.ts';
import { columnOf } from '../../nouns/theme.ts';
import { chartTable } from '../../plot/chartTable.ts';
import { mixed, PALE, type Plot, type PlotShape, seriesColours } from '../../plot/plot.ts';
import { plotChart } from '../../plot/plotChart.ts';
import { type Band, type BandMark, mirrored } from '../band.ts';
import { setLabel } from '../setLabel.ts';
import type { Setting } from '../setting.ts';
import { type FigureBody, setFigure } from './setFigure.ts';
import { setTable } from './setTable.ts';

/** Caption, source, frame and some text: what a page needs beside its tallest chart, in points. */
const BESIDE = 200;

/** A chart with its caption and source; a table of its numbers where it cannot be drawn on a page. */
export function setChart(setting: Setting, block: ChartBlock): Band[] {
  return setFigure(setting, block, () => setBody(setting, block), block.source);
}

function setBody(setting: Setting, block: ChartBlock): FigureBody {
  const plot = plotChart(block, {
    width: setting.width,
    size: setting.style('table-cell').size,
    leading: setting.style('table-cell').leading,
    widthOf: (text, strong) => setLabel(setting, text, lookOf(setting, strong ? 'strong' : 'plain'), null).width,
  });
  const drawable = plot !== null && plot.height < columnOf(setting.document.theme).height - BESIDE;
  if (!drawable) return { bands: setTable(setting, chartTable(block)), floats: false };
  const node = setting.figure(block.alt);
  return { bands: [drawnBand(setting, block, plot, node)], node, floats: true };
}

function drawnBand(setting: Setting, block: ChartBlock, plot: Plot, node: number): Band {
  const marks = plot.shapes.flatMap((shape) => marksOf(setting, shape, node));
  // Time runs as the language does; everything else of a mirrored page does, too.
  const turned = setting.rightToLeft ? marks.map((mark) => mirrored(mark, setting.width)) : marks;
  return {
    height: plot.height,
    before: 6,
    after: 6,
    marks: [{ kind: 'extent', x: 0, y: 0, width: setting.width, height: plot.height, node }, ...turned],
    notes: [],
    keep: true,
    origin: block.origin,
  };
}

function marksOf(setting: Setting, shape: PlotShape, node: number): BandMark[] {
  const { theme } = setting.document;
  const colour = (series: number) => seriesColours(theme.accent)[series] ?? theme.accent;
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, series, pale } = shape;
      const own = colour(series);
      return [{ kind: 'box', x, y, width, height, colour: pale ? mixed(own, '#ffffff', PALE) : own, node }];
    }
    case 'rule': {
      const { x, y, width, height } = shape;
      return [{ kind: 'box', x, y, width, height, colour: setting.style('meta').colour, node }];
    }
    case 'path':
      return [{ kind: 'path', points: shape.points, width: 1.5, colour: colour(shape.series), node }];
    case 'dot':
      return [{ kind: 'dot', x: shape.x, y: shape.y, radius: shape.radius, colour: colour(shape.series), node }];
    case 'words': {
      const label = setLabel(setting, shape.text, lookOf(setting, shape.tone), node);
      const shares = { start: 0, middle: 0.5, end: 1 };
      return label.runs(shape.x - label.width * shares[shape.anchor], shape.baseline);
    }
  }
}

function lookOf(setting: Setting, tone: 'plain' | 'strong' | 'quiet') {
  const { family, size, colour, italic } = setting.style('table-cell');
  const weight = tone === 'strong' ? ('semibold' as const) : ('regular' as const);
  return { family, size, italic, weight, colour: tone === 'quiet' ? setting.style('meta').colour : colour };
}
