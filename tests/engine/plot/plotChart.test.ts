import { describe, expect, test } from 'vitest';
import type { ChartBlock } from '../../../engine/nouns/document.ts';
import type { Plot, PlotShape } from '../../../engine/plot/plot.ts';
import { plotChart } from '../../../engine/plot/plotChart.ts';

const look = { width: 450, size: 9, leading: 12, widthOf: (text: string) => text.length * 4.5 };
const chart = (form: ChartBlock['form'], values: (number | null)[], more: Partial<ChartBlock> = {}): ChartBlock => ({
  kind: 'chart',
  form,
  label: 'Figure',
  number: 1,
  caption: [],
  alt: 'all of it',
  unit: 'ships',
  axes: { category: 'What', value: 'ships' },
  categories: values.map((_, index) => ({ label: `Thing ${index}`, at: 2020 + index })),
  series: [{ name: '', points: values.map((value) => (value === null ? null : { value, figure: String(value) })) }],
  source: [],
  origin: {},
  ...more,
});
const drawn = (block: ChartBlock): Plot => {
  const plot = plotChart(block, look);
  if (!plot) throw new Error('not drawn');
  return plot;
};
const only = <K extends PlotShape['kind']>(plot: Plot, kind: K) =>
  plot.shapes.filter((shape): shape is Extract<PlotShape, { kind: K }> => shape.kind === kind);

describe('bars', () => {
  test('begin at zero and are as long as their numbers', () => {
    const [a, b, c] = only(drawn(chart('bars', [100, 50, 25])), 'bar');
    expect(b?.width).toBeCloseTo((a?.width ?? 0) / 2);
    expect(c?.width).toBeCloseTo((a?.width ?? 0) / 4);
    expect(new Set([a?.x, b?.x, c?.x]).size).toBe(1);
  });

  test('below zero go the other way from the same line', () => {
    const [up, down] = only(drawn(chart('bars', [30, -30])), 'bar');
    expect(down?.width).toBeCloseTo(up?.width ?? 0);
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? 0);
  });

  test('the upper part of a range is pale', () => {
    const bars = only(
      drawn(
        chart('bars', [10, 20], {
          series: [
            {
              name: '',
              points: [
                { value: 10, high: 15, figure: '10–15' },
                { value: 20, figure: '20' },
              ],
            },
          ],
        }),
      ),
      'bar',
    );
    expect(bars.map(({ pale }) => pale)).toEqual([false, true, false]);
    expect(bars[1]?.width).toBeCloseTo((bars[0]?.width ?? 0) / 2);
  });

  test('all zero are drawn, too', () => {
    for (const bar of only(drawn(chart('bars', [0, 0])), 'bar')) expect(bar.width).toBe(0);
  });

  test('words too long to leave room make it no drawing', () => {
    const long = { value: 1, figure: 'w'.repeat(100) };
    expect(plotChart(chart('bars', [1], { series: [{ name: '', points: [long] }] }), look)).toBeNull();
    expect(plotChart(chart('bars', [1], { unit: 'w'.repeat(200) }), look)).toBeNull();
  });
});

describe('lines', () => {
  test('stand on a true scale of time and from zero', () => {
    const block = chart('line', [10, 20, 40], {
      categories: [2020, 2021, 2024].map((at) => ({ label: String(at), at })),
    });
    const [line] = only(drawn(block), 'path');
    const [a, b, c] = line?.points ?? [];
    expect(((b?.x ?? 0) - (a?.x ?? 0)) * 4).toBeCloseTo((c?.x ?? 0) - (a?.x ?? 0));
    const [zero] = only(drawn(block), 'rule');
    const base = (zero?.y ?? 0) + (zero?.height ?? 0) / 2;
    expect((base - (b?.y ?? 0)) / (base - (a?.y ?? 0))).toBeCloseTo(2);
    expect((base - (c?.y ?? 0)) / (base - (a?.y ?? 0))).toBeCloseTo(4);
  });

  test('a gap is passed over, and a point alone is a dot', () => {
    const plot = drawn(chart('line', [10, null, 40]));
    expect(only(plot, 'path')[0]?.points).toHaveLength(2);
    expect(only(plot, 'dot')).toHaveLength(2);
    expect(only(drawn(chart('line', [10, null, null])), 'path')).toHaveLength(0);
  });

  test('names of lines that end together do not overlap', () => {
    const series = ['Grain', 'Timber', 'Steel', 'Saltpetre'].map((name) => ({
      name,
      points: [
        { value: 1, figure: '1' },
        { value: 1, figure: '1' },
      ],
    }));
    const words = only(drawn(chart('line', [1, 1], { series })), 'words').filter(({ text }) => /[a-z]{4}/.test(text));
    const baselines = words
      .filter(({ text }) => text !== 'ships' && !text.startsWith('Thing'))
      .map(({ baseline }) => baseline);
    expect(baselines).toHaveLength(4);
    for (const [at, baseline] of baselines.entries())
      if (at > 0) expect(baseline - (baselines[at - 1] ?? 0)).toBeGreaterThanOrEqual(look.leading - 0.01);
  });
});

test('a timeline says every day and every sentence', () => {
  const plot = drawn(chart('timeline', [1, 2, 3]));
  const words = only(plot, 'words').map(({ text }) => text);
  expect(words).toEqual(['Thing 0', '1', 'Thing 1', '2', 'Thing 2', '3']);
  expect(only(plot, 'dot')).toHaveLength(3);
});
