import type { Stat } from '../../nouns/evidence.ts';
import { type Measure, measureOf } from './measured.ts';

/** A number with what it measures: of a Stat, or as the analyst typed it. */
export interface Amount {
  value: number;
  high?: number | undefined;
  change: Stat['change'];
  measure: Measure;
  /** In the family's own measure: half a step of the last digit told. */
  rounding: number;
  /** The digits that a person reads: of 520,000 and of 5.2 "52". */
  digits: string;
}

export function amountOf({
  value,
  high,
  change,
  unit,
}: Pick<Stat, 'value' | 'change' | 'unit'> & { high?: number | undefined }): Amount {
  const measure = measureOf(unit);
  const written = plain(Math.abs(value));
  return { value, high, change, measure, rounding: roundingOf(value, written, measure), digits: digitsOf(written) };
}

const ABOUT = 0.05;

/** Whether both may be true of one thing at one time: their ranges meet, allowing for how they are rounded. */
export function agree(a: Amount, b: Amount, rounding = Math.max(a.rounding, b.rounding)): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  const slack = rounding * (1 + 1e-9);
  return lowA - slack <= highB && lowB - slack <= highA;
}

/** Levels are compared with levels and moves with moves. */
export function isMove({ change }: Pick<Amount, 'change'>): boolean {
  return change === 'up' || change === 'down';
}

/** In the family's own measure; a fall is a rise below nothing. */
function rangeOf({ value, high = value, change, measure }: Amount): [number, number] {
  const low = value * measure.factor;
  const top = high * measure.factor;
  switch (change) {
    case '=':
    case 'up':
      return [low, top];
    case 'down':
      return [-top, -low];
    case '~':
      return [low - ABOUT * Math.abs(low), top + ABOUT * Math.abs(top)];
    case '<':
      return [Number.NEGATIVE_INFINITY, top];
    case '>':
      return [low, Number.POSITIVE_INFINITY];
  }
}

/** Half a step of the last digit told. Nobody rounds a count below a thousand, nor by more than a twentieth. */
function roundingOf(value: number, written: string, measure: Measure): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const decimals = decimalsOf(written);
  const half = decimals > 0 || size < 1000 ? 0.5 * 10 ** -decimals : 0.5 * 10 ** zerosOf(written);
  const counts = size < 1000 && decimals === 0 && measure.family === measure.dimension && measure.factor === 1;
  return counts ? 0 : Math.min(half, size * ABOUT) * measure.factor;
}

function decimalsOf(written: string): number {
  return /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;
}

function zerosOf(written: string): number {
  return /0*$/.exec(written)?.[0].length ?? 0;
}

function digitsOf(written: string): string {
  return written.replace('.', '').replace(/^0+|0+$/g, '');
}

/** Without an exponent, and without what binary fractions leave over. */
function plain(size: number): string {
  const exact = Number(size.toPrecision(12));
  const text = String(exact);
  return text.includes('e') ? exact.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
