import type { ChartBlock } from '../../nouns/document.ts';
import { PAGE_SIZES } from '../../nouns/theme.ts';
import { captionOf } from '../../plot/captionOf.ts';
import { chartTable } from '../../plot/chartTable.ts';
import { mixed, PALE, type Plot, type PlotShape, seriesColours } from '../../plot/plot.ts';
import { plotChart } from '../../plot/plotChart.ts';
import { type Band, type BandMark, mirrored } from '../band.ts';
import { isEmpty } from '../plainText.ts';
import { setLabel } from '../setLabel.ts';
import { setParagraph } from '../setParagraph.ts';
import type { Setting } from '../setting.ts';
import { setTable } from './setTable.ts';

/** Caption, source, frame and some text: what a page needs beside its tallest chart, in points. */
const BESIDE = 200;
const BELOW = 14;

/** A chart with its caption above and its source below, never parted; a table of its numbers where it cannot be drawn on a page. */
export function setChart(setting: Setting, block: ChartBlock): Band[] {
  const caption = setParagraph(setting, captionOf(block), {
    style: setting.style('caption'),
    node: setting.node('P', 0),
    origin: block.origin,
    keepWithNext: true,
  });
  for (const band of caption) band.keep = true;
  caption[0]?.marks.unshift({ kind: 'target', y: 0, target: { to: 'figure', number: block.number } });
  const plot = plotChart(block, {
    width: setting.width,
    size: setting.style('table-cell').size,
    leading: setting.style('table-cell').leading,
    widthOf: (text, strong) => setLabel(setting, text, lookOf(setting, strong ? 'strong' : 'plain'), null).width,
  });
  const { page } = setting.document.theme;
  const drawable = plot !== null && plot.height < PAGE_SIZES[page.size].height - page.top - page.bottom - BESIDE;
  const body = drawable ? [drawnBand(setting, block, plot)] : setTable(setting, chartTable(block));
  const last = body.at(-1);
  if (last) last.keep = !isEmpty(block.source);
  const source = isEmpty(block.source)
    ? []
    : setParagraph(setting, block.source, {
        style: { ...setting.style('meta'), keepWithNext: false },
        node: setting.node('P', 0),
        origin: block.origin,
      });
  const end = source.at(-1) ?? last;
  if (end) end.after = Math.max(end.after, BELOW);
  return [...caption, ...body, ...source];
}

function drawnBand(setting: Setting, block: ChartBlock, plot: Plot): Band {
  const node = setting.figure(block.alt);
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
