import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions, type ChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { seriesColours } from '../../engine/plot/plot.ts';
import { cleanXml } from './cleanXml.ts';
import { hex, textWidth } from './measures.ts';
import { drawnFont } from './wordTheme.ts';
import type { Xml } from './writtenXml.ts';

/** docx measures drawings in pixels of 96 to the inch. */
const PIXELS = 96 / 72;
/** Heights in points: of a line chart, and of bars with what stands around them. */
const LINE_HEIGHT = 210;
const BAR_HEIGHT = 22;
const AROUND_BARS = 36;

/** A chart that Word draws itself, from data that "Edit Data" opens. Its alt text says every number. */
export function wordChart(block: ChartBlock, theme: Theme): Xml {
  const paragraph = new Paragraph({ keepNext: true, children: [new ChartRun(optionsOf(block, theme))] });
  // Only docx itself can write a chart's parts: it stands among our finished XML and is handed on as it is.
  return paragraph as unknown as Xml;
}

function optionsOf(block: ChartBlock, theme: Theme): ChartRunOptions {
  const { form, categories, series, unit } = block;
  const colours = seriesColours(theme.accent);
  const ink = hex(theme.roles['table-cell'].colour);
  const font = { name: drawnFont(theme, theme.roles['table-cell'].family), color: ink };
  const rows = form === 'line' ? 0 : categories.length * series.length;
  const name = cleanXml(`${block.label} ${block.number}`);
  const common = {
    categories: categories.map(({ label }) => cleanXml(label) || ' '),
    series: series.map(({ name, points }, at): ChartSeries => {
      const own = hex(colours[at] ?? theme.accent);
      return {
        name: cleanXml(name === '' ? block.axes.value : name) || ' ',
        values: points.map((point) => point?.value ?? null),
        color: own,
        ...(form === 'line' ? { line: { color: own, width: 1.5 } } : {}),
        pointLabels: points.map((point) => (point ? { text: cleanXml(point.figure) || ' ' } : undefined)),
      };
    }),
    legend: series.length > 1 ? ({ position: 'top' } as const) : (false as const),
    font,
    chartArea: { fill: 'none', border: 'none' } as const,
    transformation: {
      width: Math.round(textWidth(theme) * PIXELS),
      height: Math.round((form === 'line' ? LINE_HEIGHT : AROUND_BARS + rows * BAR_HEIGHT) * PIXELS),
    },
    altText: { name, description: cleanXml(block.alt) || name },
    valueAxis: { visible: false, gridlines: false, ...(unit === '' ? {} : { title: cleanXml(unit) }) },
    emptyValues: 'connect' as const,
  };
  if (form === 'line')
    return { ...common, type: 'line', markers: true, dataLabels: { value: true, position: 'above' } };
  return {
    ...common,
    type: 'bar',
    gapWidth: 60,
    categoryAxis: { reverseOrder: true },
    dataLabels: { value: true, position: 'outsideEnd' },
  };
}
