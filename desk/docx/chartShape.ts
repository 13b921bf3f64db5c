import type { ChartRunOptions, ChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { seriesColours } from '../../engine/plot/plot.ts';
import { cleanXml } from './cleanXml.ts';
import { liveLabels } from './liveLabels.ts';
import { hex } from './measures.ts';
import { drawnFont } from './wordTheme.ts';

/** A chart in docx's terms with a place for each of its words and numbers, and these in the order of the places. */
export interface ChartShape {
  options: ChartRunOptions;
  words: string[];
  numbers: number[];
}

/** XML forbids U+FFFF, so that it stands in no text. */
const WORD = '\uFFFF';
const NUMBER = 1e15;
const PLACES = /\uFFFF(\d+)\uFFFF|1000000000(\d{6})(?!\d)/g;

/** The chart as Word draws it; charts of one form with as many series and points have the same options. */
export function chartShape(block: ChartBlock, theme: Theme): ChartShape {
  const { form, categories, series, unit, axes } = block;
  const words: string[] = [];
  const numbers: number[] = [];
  const word = (text: string) => `${WORD}${words.push(cleanXml(text).trim() || ' ') - 1}${WORD}`;
  const number = (value: number) => NUMBER + numbers.push(value) - 1;
  const colours = seriesColours(theme.accent);
  const position = form === 'line' ? ('above' as const) : ('outsideEnd' as const);
  const common = {
    categories: categories.map(({ label }) => word(label)),
    series: series.map(({ name, points }, at): ChartSeries => {
      const colour = hex(colours[at] ?? theme.accent);
      const live = liveLabels(points);
      return {
        name: word(name === '' ? axes.value : name),
        values: points.map((point) => (point ? number(point.value) : null)),
        color: colour,
        ...(form === 'line' ? { line: { color: colour, width: 1.5 } } : {}),
        // Every point has its figure as the briefing prints it.
        ...(live === null
          ? { pointLabels: points.map((point) => (point ? { text: word(point.figure) } : undefined)) }
          : { dataLabels: { value: true, position, numberFormat: word(live) } }),
      };
    }),
    legend: series.length > 1 ? ({ position: 'top' } as const) : (false as const),
    font: { name: drawnFont(theme, theme.roles['table-cell'].family), color: hex(theme.roles['table-cell'].colour) },
    chartArea: { fill: 'none', border: 'none' } as const,
    dataLabels: { value: true, position },
    valueAxis: { visible: false, gridlines: false, ...(unit === '' ? {} : { title: word(unit) }) },
    emptyValues: 'connect' as const,
  };
  const options: ChartRunOptions =
    form === 'line'
      ? { ...common, type: 'line', markers: true }
      : { ...common, type: 'bar', gapWidth: 60, categoryAxis: { reverseOrder: true } };
  return { options, words, numbers };
}

/** XML that docx wrote of the options, with the words and numbers in their places. `words`: escaped. */
export function filledIn(xml: string, words: string[], numbers: number[]): string {
  return xml.replace(PLACES, (_place, word?: string, number?: string) =>
    word === undefined ? String(numbers[Number(number)]) : (words[Number(word)] ?? ''),
  );
}
