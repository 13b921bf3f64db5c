import type { Area } from '../../engine/nouns/area.ts';
import { type Later, later } from '../words/t.ts';

/** What findings are about. */
export const AREA_NAMES: Record<Area, Later> = {
  quotations: later('Quotations'),
  numbers: later('Numbers // in findings'),
  likelihood: later('Likelihood'),
  sources: later('Sources // in findings'),
  marking: later('Marking // in findings'),
  form: later('Form and length'),
  access: later('Accessibility'),
  margin: later('To-dos and comments'),
};
