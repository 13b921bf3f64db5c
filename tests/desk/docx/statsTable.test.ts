import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Block } from '../../../engine/nouns/document.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

/** Every row of callouts: the words of each cell's figure with its size in half points, 0 where the style says it. */
async function rowsOf(figures: string[]): Promise<[string, number][][]> {
  const blocks: Block[] = [
    { kind: 'stats', figures: figures.map((figure) => ({ figure, label: [], detail: [], origin: {} })), origin: {} },
  ];
  const bytes = await writeDocx(sampleDocument({ blocks, notes: [] }));
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:pStyle w:val="StatFigure"\/>.*?<\/w:p>/gs)].map(([cell]) => [
      [...cell.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(''),
      Number(/<w:sz w:val="(\d+)"/.exec(cell)?.[1] ?? 0),
    ]),
  );
}

test('short figures keep the size of their style', async () => {
  expect(await rowsOf(['83%', '14 ships', '9 days'])).toEqual([
    [
      ['83%', 0],
      ['14 ships', 0],
      ['9 days', 0],
    ],
  ]);
});

test('a figure too wide for its column makes the whole row smaller, down to 0.6 of the size', async () => {
  const [row = []] = await rowsOf(['84,000 inhabitants', '14 ships', '9 days', '7']);
  const sizes = row.map(([, size]) => size);
  expect(new Set(sizes).size).toBe(1);
  const { size } = sampleDocument().theme.roles['stat-figure'];
  expect(sizes[0]).toBeLessThan(2 * size);
  expect(sizes[0]).toBeGreaterThanOrEqual(Math.round(2 * size * 0.6));
});

test('five stand as three and two, as on our own pages', async () => {
  const rows = await rowsOf(['1', '2', '3', '4', '5']);
  expect(rows.map((row) => row.map(([figure]) => figure))).toEqual([
    ['1', '2', '3'],
    ['4', '5'],
  ]);
});
