import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../desk/docx/writeDocx.ts';
import { fontMeasure } from '../../desk/pdf/fontMeasure.ts';
import { composeDocument } from '../../engine/compose/composeDocument.ts';
import { layoutDocument } from '../../engine/layout/layoutDocument.ts';
import type { ChartBlock } from '../../engine/nouns/document.ts';
import { htmlFragment, htmlPage } from '../../engine/write/htmlPage.ts';
import { markdownText } from '../../engine/write/markdownText.ts';
import { exampleOf } from '../../templates/builtIn.ts';
import { openDocx } from './docx/openDocx.ts';
import { allOf } from './docx/xmlTree.ts';

const { dossier } = await exampleOf('figures-brief');
const { document } = composeDocument({ ...dossier, at: '2026-01-12T08:00:00Z' });
const charts = document.blocks.filter((block): block is ChartBlock => block.kind === 'chart');

describe('charts in a Word file', () => {
  test('are native, hold the numbers themselves and carry their workbook', async () => {
    const docx = openDocx(await writeDocx(document));
    const parts = docx.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)).sort();
    const native = charts.filter(({ form }) => form !== 'timeline');
    expect(parts).toHaveLength(native.length);
    native.forEach((chart, index) => {
      const series = allOf(docx.tree(parts[index] ?? ''), 'c:ser');
      const values = series.map((one) =>
        allOf(one, 'c:val').flatMap((value) => allOf(value, 'c:v').map((number) => Number(number.children.join('')))),
      );
      expect(values).toEqual(chart.series.map(({ points }) => points.flatMap((point) => point?.value ?? [])));
    });
    expect(docx.names.filter((name) => name.endsWith('.xlsx'))).toHaveLength(native.length);
    expect(docx.text('word/document.xml').match(/ SEQ Figure /g)).toHaveLength(charts.length);
  });

  test('give the same bytes every time', async () => {
    const first = await writeDocx(document);
    await new Promise((wait) => setTimeout(wait, 2100));
    expect(Buffer.compare(await writeDocx(document), first)).toBe(0);
  });
});

describe('charts in a PDF', () => {
  test('are figures with alt text, drawn inside their own room', () => {
    const set = layoutDocument(document, fontMeasure);
    const figures = set.structure.flatMap((node, index) => (node.kind === 'Figure' ? [{ node, index }] : []));
    expect(figures.map(({ node }) => node.alt)).toEqual(charts.map(({ alt }) => alt));
    for (const { index } of figures) {
      const marks = set.pages.flatMap((page) => page.marks).filter((mark) => 'node' in mark && mark.node === index);
      const room = marks.find((mark) => mark.kind === 'extent');
      if (room?.kind !== 'extent') throw new Error('no room');
      for (const mark of marks) {
        const x = mark.kind === 'path' ? (mark.points[0]?.x ?? 0) : 'x' in mark ? mark.x : room.x;
        expect(x).toBeGreaterThanOrEqual(room.x - 0.01);
        if (mark.kind === 'run' || mark.kind === 'box')
          expect(mark.x + mark.width).toBeLessThanOrEqual(room.x + room.width + 0.01);
      }
    }
  });
});

test('a page draws them and says them, Markdown has their numbers as tables', () => {
  const html = htmlPage(document);
  expect(html.match(/<svg /g)).toHaveLength(charts.length);
  for (const { alt } of charts) expect(html).toContain(alt);
  const mail = htmlFragment(document);
  expect(mail).not.toContain('<svg');
  expect(mail).toContain('3.8 million');
  const markdown = markdownText(document);
  expect(markdown).toContain('| Grain | 3.1 million | 3.8 million |');
  expect(markdown).toContain('Figure 1. Course over time');
});
