import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { ChartBlock } from '../../../engine/nouns/document.ts';
import type { Stat } from '../../../engine/nouns/evidence.ts';
import type { Slot } from '../../../engine/nouns/template.ts';
import { exampleOf } from '../../../templates/builtIn.ts';

const at = '2026-01-12T08:00:00Z';
const { dossier } = await exampleOf('figures-brief');

/** The example with other numbers in one of its slots. */
function composed(slotId: string, change: (stat: Stat, index: number) => Partial<Stat>, display?: Slot['display']) {
  const ids = dossier.briefing.fills.flatMap((fill) =>
    fill.kind === 'evidence' && fill.slotId === slotId ? [fill.evidenceId] : [],
  );
  const evidence = dossier.evidence.map((one) =>
    one.kind === 'stat' && ids.includes(one.id) ? { ...one, ...change(one, ids.indexOf(one.id)) } : one,
  );
  const sections = dossier.template.sections.map((section) => ({
    ...section,
    slots: section.slots.map((slot) => (slot.id === slotId && display ? { ...slot, display } : slot)),
  }));
  return composeDocument({ ...dossier, evidence, template: { ...dossier.template, sections }, at });
}

const chartIn = ({ document }: ReturnType<typeof composed>, slotId: string) =>
  document.blocks.find((block): block is ChartBlock => block.kind === 'chart' && block.origin.slotId === slotId);
const tableIn = ({ document }: ReturnType<typeof composed>, slotId: string) =>
  document.blocks.find((block) => block.kind === 'table' && block.origin.slotId === slotId);
const leftOut = ({ diagnostics }: ReturnType<typeof composed>) =>
  diagnostics.filter((one) => one.code === 'chart-left-out').map((one) => one.sentence);
const same = () => ({});

describe('numbers become a chart', () => {
  test('a line over their days, in order of time, whatever order they are placed in', () => {
    const reversed = composed('course', (_, index) => ({ asOf: String(2025 - index) }));
    const chart = chartIn(reversed, 'course');
    expect(chart?.categories).toEqual(
      [2022, 2023, 2024, 2025].map((year) => ({ label: String(year), at: year + 0.5 })),
    );
    expect(chart?.series).toHaveLength(1);
    expect(chart?.series[0]?.points.map((point) => point?.value)).toEqual([5870, 6620, 7310, 7940]);
    expect(chart?.unit).toBe('ships');
    expect(chart?.series[0]?.points[3]?.figure).toBe('7,940');
  });

  test('bars by what they count, a series for every time', () => {
    const chart = chartIn(composed('times', same), 'times');
    expect(chart?.categories.map(({ label }) => label)).toEqual(['Grain', 'Containers', 'Timber']);
    expect(chart?.series.map(({ name }) => name)).toEqual(['2024', '2025']);
    expect(chart?.series.map(({ points }) => points.map((point) => point?.figure))).toEqual([
      ['3.1 million', '2.9 million', '1.4 million'],
      ['3.8 million', '2.2 million', '1.1 million'],
    ]);
  });

  test('are counted in reading order, say all their numbers in words and lead to all their sources by one note', () => {
    const { document } = composed('course', same);
    const charts = document.blocks.filter((block) => block.kind === 'chart');
    expect(charts.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const chart of charts) {
      const figures = chart.series.flatMap(({ points }) => points.flatMap((point) => point?.figure ?? []));
      for (const figure of figures) expect(chart.alt).toContain(figure);
      for (const { label } of chart.categories) expect(chart.alt).toContain(label);
      const number = chart.source.flatMap((one) => (one.kind === 'note-ref' ? [one.number] : []));
      expect(number).toHaveLength(1);
      expect(document.notes[(number[0] ?? 0) - 1]?.evidenceIds).toHaveLength(figures.length);
    }
  });

  test('several numbers of one paragraph are one place in their note', () => {
    const { document } = composed('course', same);
    const words = document.notes[0]?.inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('') ?? '';
    expect(words.match(/para\.\s1\b/g)).toHaveLength(1);
  });

  test('two that count the same are told apart by their time', () => {
    const chart = chartIn(composed('course', same, 'bar-chart'), 'course');
    expect(new Set(chart?.categories.map(({ label }) => label)).size).toBe(4);
  });

  test('a fall is drawn below zero', () => {
    const chart = chartIn(
      composed('sizes', (_, index) => ({ change: index === 0 ? 'down' : 'up', unit: '%' })),
      'sizes',
    );
    expect(chart?.series[0]?.points.map((point) => point?.value)).toEqual([-31, 12, 9, 4]);
    expect(chart?.series[0]?.points[0]?.figure).toBe('down 31%');
  });
});

describe('what one chart cannot show honestly is left out, said and printed in a table', () => {
  const cases: [string, string, (stat: Stat, index: number) => Partial<Stat>, RegExp][] = [
    ['another unit', 'sizes', (_, index) => (index === 1 ? { unit: 'EUR' } : {}), /the chart counts “hours”/],
    ['a rank', 'sizes', (_, index) => (index === 1 ? { unit: 'rank' } : {}), /a rank is no quantity/],
    ['a change among levels', 'sizes', (_, index) => (index === 1 ? { change: 'up' } : {}), /levels and changes/],
    ['no date on a line', 'course', (_, index) => (index === 1 ? { asOf: '' } : {}), /no date/],
    ['the same thing and time twice', 'course', (_, index) => (index === 1 ? { asOf: '2022' } : {}), /already/],
  ];
  test.each(cases)('%s', (_, slotId, change, reason) => {
    const result = composed(slotId, change);
    const points = chartIn(result, slotId)?.series.flatMap((series) => series.points.filter((point) => point !== null));
    expect(points).toHaveLength(3);
    expect(tableIn(result, slotId)).toMatchObject({ rows: [expect.anything()] });
    expect(leftOut(result)).toEqual([expect.stringMatching(reason)]);
  });

  test('fewer than two are no chart but a table', () => {
    const result = composed('sizes', (_, index) => ({ unit: ['EUR', 'ships', 'tonnes', '%'][index] ?? '' }));
    expect(chartIn(result, 'sizes')).toBeUndefined();
    expect(tableIn(result, 'sizes')).toMatchObject({ rows: Array(4).fill(expect.anything()) });
    expect(leftOut(result)).toHaveLength(4);
  });
});
