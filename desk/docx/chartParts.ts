import { Paragraph, File as WordFile } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { unzipSync } from 'fflate';
import type { ChartBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { chartShape, filledIn } from './chartShape.ts';
import { escapeXml } from './cleanXml.ts';
import { compileParts } from './compileParts.ts';
import { WORKBOOK_ID } from './wordCharts.ts';
import { zipPackage } from './zipPackage.ts';

/** A chart as Word has it, but for its place in the text. */
export interface ChartParts {
  /** The chart's own XML; it knows its workbook by the relationship `WORKBOOK_ID`. */
  chart: string;
  /** What "Edit Data" opens. */
  workbook: Uint8Array;
}

export type MakeChart = (block: ChartBlock, theme: Theme) => ChartParts;

/** A chart that docx wrote once, with places for words and numbers. */
interface Mould {
  chart: string;
  workbook: [path: string, xml: string][];
}

/** Far more than the shapes of charts in one briefing. */
const MOST_MOULDS = 64;
const moulds = new Map<string, Mould>();

/**
 * docx takes some milliseconds over a chart of 12 kB and its workbook, of which the words and numbers alone differ from those
 * of another chart of the same shape. So it writes each shape once.
 */
export function chartParts(block: ChartBlock, theme: Theme): ChartParts {
  const { options, words, numbers } = chartShape(block, theme);
  const mould = mouldOf(options);
  const escaped = words.map(escapeXml);
  const filled = (xml: string) => filledIn(xml, escaped, numbers);
  return {
    chart: filled(mould.chart),
    // The file that it stands in is deflated as a whole.
    workbook: zipPackage(
      mould.workbook.map(([path, xml]): [string, string] => [path, filled(xml)]),
      { deflated: false },
    ),
  };
}

function mouldOf(options: ChartRunOptions): Mould {
  const shape = JSON.stringify(options);
  const known = moulds.get(shape);
  if (known) return known;
  if (moulds.size >= MOST_MOULDS) moulds.clear();
  const made = makeMould(options);
  moulds.set(shape, made);
  return made;
}

function makeMould(options: ChartRunOptions): Mould {
  const parts = compileParts(
    new WordFile({ sections: [{ children: [new Paragraph({ children: [new ChartRun(options)] })] }] }),
  );
  const chart = parts.get('word/charts/chart1.xml');
  const workbook = parts.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx');
  if (typeof chart !== 'string' || !(workbook instanceof Uint8Array)) throw new Error('docx wrote no chart');
  return {
    // docx names the relationship by chance.
    chart: chart.replace(/(<c:externalData r:id=")[^"]*/, `$1${WORKBOOK_ID}`),
    workbook: Object.entries(unzipSync(workbook)).map(([path, xml]) => [path, Buffer.from(xml).toString()]),
  };
}
