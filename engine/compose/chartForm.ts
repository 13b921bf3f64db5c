import type { ChartBlock } from '../nouns/document.ts';
import type { Slot } from '../nouns/template.ts';

export type ChartForm = ChartBlock['form'];

const FORMS: Partial<Record<Slot['display'], ChartForm>> = {
  'bar-chart': 'bars',
  'line-chart': 'line',
  'comparison-chart': 'comparison',
  timeline: 'timeline',
};

/** What a slot displayed so draws; undefined where it draws nothing. */
export function chartForm(display: Slot['display']): ChartForm | undefined {
  return FORMS[display];
}
