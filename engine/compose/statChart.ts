import type { Block, ChartBlock, Inline, Origin } from '../nouns/document.ts';
import type { Stat } from '../nouns/evidence.ts';
import type { Slot } from '../nouns/template.ts';
import { cellOf, charted } from './charted.ts';
import { type ChartForm, chartForm } from './chartForm.ts';
import type { Composition } from './composition.ts';
import type { Placed } from './evidenceBlocks.ts';
import { labelOf, linesOf, outletOf, statSentence } from './evidenceWords.ts';
import { printDate } from './printDate.ts';
import { printStat, printWhen } from './printStat.ts';

type Categories = ChartBlock['categories'];
type Series = ChartBlock['series'];
type Point = Series[number]['points'][number];

/** Printed with every figure; any other unit stands once above all of them. */
const SAID_BY_FIGURES = ['%', 'pp'];

/** Stats as one chart, and those that it cannot show. No chart where fewer than two can be shown together. */
export function statChart(
  composition: Composition,
  slot: Slot,
  stats: Placed<Stat>[],
  origin: Origin,
): { chart: Block[]; left: Placed<Stat>[] } {
  const form = chartForm(slot.display) ?? 'bars';
  const { drawn, left, unit } = charted(stats, form);
  const rest = left.map(({ placed }) => placed);
  if (drawn.length === 0) return { chart: [], left: rest };
  const { phrases } = composition;
  const { categories, series } = gridOf(composition, drawn, form);
  const words = phrases.statTable;
  const chart: ChartBlock = {
    kind: 'chart',
    form,
    label: phrases.figure,
    number: 1,
    caption: linesOf(slot.label),
    alt: '',
    unit: SAID_BY_FIGURES.includes(unit) ? '' : unit,
    axes: {
      category: form === 'line' || form === 'timeline' ? words.when : words.what,
      value: unit === '' || SAID_BY_FIGURES.includes(unit) ? words.figure : unit,
    },
    categories,
    series,
    source: sourceLine(composition, drawn),
    origin,
  };
  return { chart: [{ ...chart, alt: altOf(chart, phrases.charts[form], slot.label) }], left: rest };
}

function gridOf(
  composition: Composition,
  drawn: Placed<Stat>[],
  form: ChartForm,
): { categories: Categories; series: Series } {
  const { phrases } = composition;
  const point = ({ evidence }: Placed<Stat>): NonNullable<Point> => {
    const sign = evidence.change === 'down' ? -1 : 1;
    const figure =
      form === 'timeline'
        ? statSentence({ ...evidence, asOf: '' }, phrases)
        : printStat(SAID_BY_FIGURES.includes(evidence.unit) ? evidence : { ...evidence, unit: '' }, phrases);
    return {
      value: sign * evidence.value,
      ...(evidence.high === undefined ? {} : { high: sign * evidence.high }),
      figure,
    };
  };
  if (form === 'bars') {
    const labels = barLabels(
      drawn.map(({ evidence }) => evidence),
      composition,
    );
    return {
      categories: labels.map((label) => ({ label, at: null })),
      series: [{ name: '', points: drawn.map(point) }],
    };
  }
  if (form === 'timeline') {
    const inOrder = [...drawn].sort((a, b) => yearsOf(a.evidence.asOf) - yearsOf(b.evidence.asOf));
    return {
      categories: inOrder.map(({ evidence }) => ({
        label: printDate(evidence.asOf, phrases),
        at: yearsOf(evidence.asOf),
      })),
      series: [{ name: '', points: inOrder.map(point) }],
    };
  }
  const cells = drawn.map((placed) => ({ placed, cell: cellOf(placed.evidence, form) }));
  const names = (part: 0 | 1) => [...new Set(cells.map(({ cell }) => cell[part]))];
  const days = (keys: string[]) => [...keys].sort((a, b) => yearsOf(a) - yearsOf(b));
  const counted = (key: string) => {
    const first = drawn.find(({ evidence }) => labelOf(evidence).toLowerCase() === key);
    return first ? labelOf(first.evidence) : key;
  };
  const day = (key: string) => printDate(key, phrases);
  const rows = form === 'line' ? days(names(0)) : names(0);
  const columns = form === 'line' ? names(1) : days(names(1));
  return {
    categories: rows.map((row) =>
      form === 'line' ? { label: day(row), at: yearsOf(row) } : { label: counted(row), at: null },
    ),
    series: columns.map((column) => ({
      name: columns.length === 1 ? '' : form === 'line' ? counted(column) : day(column),
      points: rows.map((row): Point => {
        const here = cells.find(({ cell }) => cell[0] === row && cell[1] === column);
        return here ? point(here.placed) : null;
      }),
    })),
  };
}

/** What each counts; with its time where two count the same. */
function barLabels(stats: Stat[], { phrases }: Composition): string[] {
  const labels = stats.map((stat) => labelOf(stat));
  return stats.map((stat, at) => {
    const label = labels[at] ?? '';
    const when = printWhen(stat, phrases);
    const alone = labels.filter((one) => one.toLowerCase() === label.toLowerCase()).length === 1;
    return alone || when === '' ? label : `${label}, ${when}`;
  });
}

/** '2025' is the middle of its year, '2025-03' of its month. */
function yearsOf(day: string): number {
  const [year = '0', month, date] = day.split('-');
  const whole = Number(year);
  if (month === undefined) return whole + 0.5;
  if (date === undefined) return whole + (Number(month) - 0.5) / 12;
  const start = Date.UTC(whole, 0, 1);
  return whole + (Date.UTC(whole, Number(month) - 1, Number(date)) - start) / (Date.UTC(whole + 1, 0, 1) - start);
}

/** 'Source: Coastal Courier, 12 December 2025; Harbour Office, 3 May 2025.¹': one footnote leads to all of them. */
function sourceLine(composition: Composition, drawn: Placed<Stat>[]): Inline[] {
  const { phrases } = composition;
  const outlets = drawn.flatMap(({ evidence }) => {
    const source = composition.sourceOf(evidence);
    return source ? [outletOf(source, phrases)] : [];
  });
  const named = `${phrases.source}: ${[...new Set(outlets)].join('; ')}`;
  return [...linesOf(named), ...composition.notes.cite(drawn.map(({ evidence }) => evidence.id))];
}

function altOf({ categories, series, unit }: ChartBlock, kind: string, caption: string): string {
  const said = series.map(({ name, points }) => {
    const each = points.flatMap((point, at) => (point ? [`${categories[at]?.label}: ${point.figure}`] : []));
    return `${name === '' ? '' : `${name} – `}${each.join('; ')}`;
  });
  return `${kind}: ${caption}${unit === '' ? '' : ` (${unit})`}. ${said.join('. ')}.`;
}
