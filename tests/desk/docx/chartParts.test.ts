import { Paragraph, File as WordFile } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { chartParts } from '../../../desk/docx/chartParts.ts';
import { chartShape } from '../../../desk/docx/chartShape.ts';
import { compileParts } from '../../../desk/docx/compileParts.ts';
import type { ChartBlock } from '../../../engine/nouns/document.ts';
import { standardTheme } from '../../../templates/themes/standard.ts';
import { arbitraryDocument } from '../../laws/arbitraryDocument.ts';
import { ooxmlValidator } from '../../tools.ts';
import { sdkErrors } from './sdkErrors.ts';
import { allOf, xmlTree } from './xmlTree.ts';

/** Words that are all different: of equal ones a workbook has one, and here each has its own place. */
function withOwnWords(block: ChartBlock): ChartBlock {
  let words = 0;
  const own = (text: string) => `${text.trim()}#${words++}`;
  return {
    ...block,
    unit: block.unit === '' ? '' : own(block.unit),
    categories: block.categories.map((one) => ({ ...one, label: own(one.label) })),
    series: block.series.map(({ name, points }) => ({
      name: own(name),
      points: points.map((point) => point && { ...point, figure: own(point.figure) }),
    })),
  };
}

/** The options with what stands in their places. */
function settled<T>(value: T, words: string[], numbers: number[]): T {
  if (typeof value === 'string') return value.replace(/\uFFFF(\d+)\uFFFF/g, (_, at) => words[Number(at)] ?? '') as T;
  if (typeof value === 'number') return (value >= 1e15 ? numbers[value - 1e15] : value) as T;
  if (Array.isArray(value)) return value.map((one) => settled(one, words, numbers)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settled(one, words, numbers)])) as T;
}

/** The parts of a chart that docx makes with these options, and nothing of ours. */
function written(options: ChartRunOptions) {
  const parts = compileParts(
    new WordFile({ sections: [{ children: [new Paragraph({ children: [new ChartRun(options)] })] }] }),
  );
  return {
    chart: String(parts.get('word/charts/chart1.xml')),
    workbook: parts.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx') as Uint8Array,
  };
}

const bookOf = (workbook: Uint8Array) =>
  Object.entries(unzipSync(workbook)).map(([path, xml]) => [path, xmlTree(Buffer.from(xml).toString())]);
const withoutChance = (chart: string) => xmlTree(chart.replace(/(<c:externalData r:id=")[^"]*/, '$1'));

test('law: a chart is what docx makes of its words and numbers, and so is its workbook', () => {
  const charts = arbitraryDocument().map(({ blocks, theme }) => ({
    theme,
    charts: blocks.flatMap((block) =>
      block.kind === 'chart' && block.form !== 'timeline' ? [withOwnWords(block)] : [],
    ),
  }));
  let seen = 0;
  fc.assert(
    fc.property(charts, ({ theme, charts }) => {
      for (const chart of charts) {
        const { options, words, numbers } = chartShape(chart, theme);
        const theirs = written(settled(options, words, numbers));
        const ours = chartParts(chart, theme);
        expect(withoutChance(ours.chart)).toEqual(withoutChance(theirs.chart));
        expect(bookOf(ours.workbook)).toEqual(bookOf(theirs.workbook));
        seen += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(20);
});

function chartOf(points: ChartBlock['series'][number]['points']): ChartBlock {
  return {
    kind: 'chart',
    form: 'bars',
    label: 'Figure',
    number: 1,
    caption: [],
    alt: 'Said',
    unit: '',
    axes: { category: 'What', value: 'Hours' },
    categories: points.map((_, at) => ({ label: `Ship ${at + 1}`, at: null })),
    series: [{ name: '', points }],
    source: [],
    origin: {},
  };
}

test('labels follow the numbers where every Word prints them so, and are words where not', () => {
  const labelsOf = (points: ChartBlock['series'][number]['points']) => {
    const chart = xmlTree(chartParts(chartOf(points), standardTheme).chart);
    return {
      formats: allOf(chart, 'c:dLbls').flatMap((one) => allOf(one, 'c:numFmt').map((f) => f.attributes.formatCode)),
      words: allOf(chart, 'c:dLbl').flatMap((one) => allOf(one, 'a:t').map((t) => t.children.join(''))),
    };
  };
  expect(labelsOf([{ value: 31, figure: '31 hours' }, null, { value: 4, figure: '4 hours' }])).toEqual({
    formats: ['General" hours"'],
    words: [],
  });
  expect(labelsOf([{ value: 3.1, figure: '3.1 hours' }, null, { value: 4, figure: '4 hours' }])).toEqual({
    formats: [],
    words: ['3.1 hours', '4 hours'],
  });
});

test('words of a chart that mean something in XML, or in what is filled in, stay words', () => {
  const words = '<&> "1000000000000000" $& $1 {x}';
  const chart = chartOf([{ value: 1500, figure: words }]);
  const parts = chartParts({ ...chart, categories: [{ label: words, at: null }] }, standardTheme);
  const texts = allOf(xmlTree(parts.chart), 'c:v').map((one) => one.children.join(''));
  expect(texts).toContain(words);
  expect(allOf(xmlTree(parts.chart), 'a:t').map((one) => one.children.join(''))).toContain(words);
  expect(Buffer.from(unzipSync(parts.workbook)['xl/sharedStrings.xml'] ?? []).toString()).toContain('$&amp; $1 {x}');
});

const validator = ooxmlValidator();

test.skipIf(!validator)('the workbook, stored and not deflated, has no error in the Open XML SDK', async () => {
  const { workbook } = chartParts(
    chartOf([{ value: 31, figure: '31 <hours>' }, null, { value: -4.5, figure: '4.5' }]),
    standardTheme,
  );
  expect(await sdkErrors(validator as string, workbook, 'xlsx')).toEqual([]);
});
