import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions, type ChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { seriesColours } from '../../engine/plot/plot.ts';
import { cleanXml } from './cleanXml.ts';
import { textWidth } from './measures.ts';
import { textRuns } from './wordRuns.ts';
import { element, sign, type Xml } from './writtenXml.ts';

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
  const ink = bare(theme.roles['table-cell'].colour);
  const font = { name: theme.docxFonts[theme.roles['table-cell'].family], color: ink };
  const rows = form === 'line' ? 0 : categories.length * series.length;
  const common = {
    categories: categories.map(({ label }) => cleanXml(label) || ' '),
    series: series.map(({ name, points }, at): ChartSeries => {
      const own = bare(colours[at] ?? theme.accent);
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
    altText: { name: cleanXml(`${block.label} ${block.number}`), description: cleanXml(block.alt) },
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

/** '#1f4e79' as Word writes it. */
const bare = (colour: string) => colour.slice(1).toUpperCase();

/** 'Figure 1. ', its number a SEQ field: a figure that is put in before it counts it up. */
export function captionNumber({ label, number }: ChartBlock): Xml[] {
  const mark = (kind: string) => element('w:r', sign('w:fldChar', { 'w:fldCharType': kind }));
  const order = {
    'w:instrText': [{ _attr: { 'xml:space': 'preserve' } }, ` SEQ ${sequence(label)} \\* ARABIC `],
  } as Xml;
  return [
    ...textRuns(`${label} `),
    mark('begin'),
    element('w:r', order),
    mark('separate'),
    ...textRuns(String(number)),
    mark('end'),
    ...textRuns('. '),
  ];
}

/** A field's own name takes letters only. */
function sequence(label: string): string {
  return label.replace(/[^\p{L}]/gu, '') || 'Figure';
}
