import type { ChartBlock, Inline, TableBlock } from '../nouns/document.ts';

/** The same numbers as a table: a row for each category, a column for each series. Without a caption. */
export function chartTable({ form, axes, categories, series, origin }: ChartBlock): TableBlock {
  const align = form === 'timeline' ? 'left' : 'right';
  return {
    kind: 'table',
    caption: [],
    columns: [
      { weight: form === 'timeline' ? 1 : 2, align: 'left' },
      ...series.map(() => ({ weight: form === 'timeline' ? 3 : 1, align }) as const),
    ],
    head: [words(axes.category), ...series.map(({ name }) => words(name === '' ? axes.value : name))],
    rows: categories.map(({ label }, at) => [
      words(label),
      ...series.map(({ points }) => words(points[at]?.figure ?? '')),
    ]),
    origin,
  };
}

function words(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
