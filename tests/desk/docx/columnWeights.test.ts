import { expect, test } from 'vitest';
import { columnWeights } from '../../../desk/docx/columnWeights.ts';
import { textWidth } from '../../../desk/docx/measures.ts';
import type { Inline, TableBlock } from '../../../engine/nouns/document.ts';
import { standardTheme } from '../../../templates/themes/standard.ts';

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const tableOf = (rows: string[][]): TableBlock => ({
  kind: 'table',
  caption: [],
  columns: rows[0]?.map(() => ({ weight: 1, align: 'left' as const })) ?? [],
  head: rows[0]?.map(text) ?? [],
  rows: rows.slice(1).map((row) => row.map(text)),
  origin: {},
});
const widthsOf = (rows: string[][]) => columnWeights(tableOf(rows), standardTheme);
const sum = (widths: number[]) => widths.reduce((all, one) => all + one, 0);

test('columns fill the text, and what is short leaves its room to what is long', () => {
  const [date = 0, words = 0] = widthsOf([
    ['When', 'What'],
    [
      'as of 12 January 2026',
      'The operator says that the repair ship is under way and expected off the strait. '.repeat(3),
    ],
  ]);
  expect(date + words).toBeCloseTo(textWidth(standardTheme), 6);
  // Calibri needs 79 points for it, and the cell 8.
  expect(date).toBeGreaterThan(94);
  expect(date).toBeLessThan(125);
});

test('signs as wide as high count as such', () => {
  const long = 'word '.repeat(60);
  const [latin = 0] = widthsOf([
    ['a', 'b'],
    ['abcdefgh', long],
  ]);
  const [han = 0] = widthsOf([
    ['a', 'b'],
    ['港口吞吐量统计表', long],
  ]);
  expect(han).toBeGreaterThan(1.5 * latin);
});

test('a word that is too long for all takes no more than its share, and lines that end by themselves count one by one', () => {
  const [long = 0, other = 0] = widthsOf([
    ['a', 'b'],
    ['x'.repeat(400), 'word '.repeat(60)],
  ]);
  expect(long).toBeLessThan(0.65 * textWidth(standardTheme));
  expect(other).toBeGreaterThan(0.3 * textWidth(standardTheme));
  const broken = tableOf([
    ['a', 'b'],
    ['', 'word '.repeat(60)],
  ]);
  broken.rows[0] = [[...text('31 hours'), { kind: 'break' }, ...text('12 hours')], text('word '.repeat(60))];
  const whole = widthsOf([
    ['a', 'b'],
    ['31 hours', 'word '.repeat(60)],
  ]);
  expect(columnWeights(broken, standardTheme)[0]).toBeCloseTo(whole[0] ?? 0, 6);
  expect(sum(whole)).toBeCloseTo(textWidth(standardTheme), 6);
});

test('what is left over is shared by weight', () => {
  const table = tableOf([['same', 'same']]);
  table.columns = [
    { weight: 3, align: 'left' },
    { weight: 1, align: 'left' },
  ];
  const [heavy = 0, light = 0] = columnWeights(table, standardTheme);
  const need = 4 * 0.53 * standardTheme.roles['table-head'].size * 1.06 + 8;
  expect((heavy - need) / (light - need)).toBeCloseTo(3, 6);
});
