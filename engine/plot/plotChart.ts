import type { ChartBlock } from '../nouns/document.ts';
import type { Plot, PlotLook } from './plot.ts';
import { plotBars } from './plotBars.ts';
import { plotLine } from './plotLine.ts';
import { plotTimeline } from './plotTimeline.ts';

/** A chart as shapes; null where its words leave no room to draw: its table says it better then. */
export function plotChart(chart: ChartBlock, look: PlotLook): Plot | null {
  switch (chart.form) {
    case 'bars':
    case 'comparison':
      return plotBars(chart, look);
    case 'line':
      return plotLine(chart, look);
    case 'timeline':
      return plotTimeline(chart, look);
  }
}
