import type { ChartBlock } from '../../engine/nouns/document.ts';
import type { Theme } from '../../engine/nouns/theme.ts';
import { cleanXml } from './cleanXml.ts';
import { textWidth } from './measures.ts';
import type { WordCharts } from './wordCharts.ts';
import { DRAWING, drawingRun, EMU, RELATIONSHIPS } from './wordDrawing.ts';
import { element, sign, type Xml } from './writtenXml.ts';

/** Heights in points: of a line chart, of bars with what stands around them, and of what tells several series apart. */
const LINE_HEIGHT = 210;
const BAR_HEIGHT = 17;
const AROUND_BARS = 36;
const LEGEND = 12;

/** A chart that Word draws itself, from data that "Edit Data" opens; kept with its source below. Its alt text says every number. */
export function wordChart(block: ChartBlock, theme: Theme, charts: WordCharts, drawing: number): Xml {
  const { label, number, alt } = block;
  const name = cleanXml(`${label} ${number}`);
  const run = drawingRun({
    width: Math.round(textWidth(theme) * EMU),
    height: heightOf(block) * EMU,
    properties: sign('wp:docPr', { id: drawing, name, descr: cleanXml(alt) || name }),
    locked: false,
    kind: 'chart',
    graphic: sign('c:chart', {
      'xmlns:c': `${DRAWING}/chart`,
      'xmlns:r': RELATIONSHIPS,
      'r:id': charts.draw(block, theme),
    }),
  });
  return element('w:p', element('w:pPr', sign('w:keepNext')), run);
}

function heightOf({ form, categories, series }: ChartBlock): number {
  const legend = series.length > 1 ? LEGEND : 0;
  return legend + (form === 'line' ? LINE_HEIGHT : AROUND_BARS + categories.length * series.length * BAR_HEIGHT);
}
