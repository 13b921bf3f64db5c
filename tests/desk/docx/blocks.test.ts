import { expect, test } from 'vitest';
import { wordUrl } from '../../../desk/docx/wordUrl.ts';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { ooxmlValidator } from '../../tools.ts';
import { docxText } from './docxText.ts';
import { type OpenedDocx, openDocx } from './openDocx.ts';
import { sdkErrors } from './sdkErrors.ts';
import { allOf, childOf, childrenOf, type XmlNode } from './xmlTree.ts';

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', role: 'body', inlines: text(words), origin: {} });
const PAGE_BREAK: Block = { kind: 'page-break', origin: {} };
const stats = (count: number): Block => ({
  kind: 'stats',
  figures: Array.from({ length: count }, (_, at) => ({ figure: `${at}`, label: text('l'), detail: [], origin: {} })),
  origin: {},
});
const list = (ordered: boolean): Block => ({
  kind: 'list',
  ordered,
  items: [
    { level: 0, inlines: text('one') },
    { level: 1, inlines: text('two') },
  ],
  origin: {},
});

async function opened(blocks: Block[], changes: Partial<Document> = {}): Promise<OpenedDocx> {
  return openDocx(await writeDocx(sampleDocument({ blocks, notes: [], ...changes }), { tocPages: [1] }));
}

async function bodyOf(blocks: Block[]): Promise<XmlNode[]> {
  const body = childOf((await opened(blocks)).tree('word/document.xml'), 'w:body') as XmlNode;
  return childrenOf(body).filter((node) => node.name !== 'w:sectPr');
}

const breaks = (node: XmlNode | undefined) => (node ? allOf(node, 'w:pageBreakBefore').length : -1);
const valuesOf = (node: XmlNode, name: string) => allOf(node, name).map((one) => one.attributes['w:val']);

test('a page break is the wish of what follows; at the beginning, at the end and twice it adds nothing', async () => {
  const body = await bodyOf([PAGE_BREAK, paragraph('a'), PAGE_BREAK, PAGE_BREAK, paragraph('b'), PAGE_BREAK]);
  expect(body.map(breaks)).toEqual([0, 1]);
});

test('two tables are parted by a paragraph, unless a new page parts them; the last thing is a paragraph', async () => {
  const names = async (blocks: Block[]) => (await bodyOf(blocks)).map((node) => node.name);
  expect(await names([stats(1), stats(2)])).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p']);
  const broken = await bodyOf([stats(1), PAGE_BREAK, stats(2), PAGE_BREAK, paragraph('x')]);
  expect(broken.map((node) => node.name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p']);
  expect(broken.map(breaks)).toEqual([0, 1, 0, 1]);
});

test('figures stand four in a row at most, and an empty place still ends in a paragraph', async () => {
  const [table] = await bodyOf([stats(5)]);
  const rows = allOf(table as XmlNode, 'w:tr').map((row) => allOf(row, 'w:tc').length);
  expect(rows).toEqual([3, 3]);
});

test('every numbered list counts from one, all bullets share a list', async () => {
  const docx = await opened([list(true), paragraph('between'), list(true), list(false), list(false)]);
  const lists = valuesOf(docx.tree('word/document.xml'), 'w:numId');
  expect(new Set(lists.slice(0, 2)).size).toBe(1);
  expect(new Set(lists.slice(0, 4)).size).toBe(2);
  expect(new Set(lists.slice(4)).size).toBe(1);
  const numbers = docx.tree('word/numbering.xml');
  for (const id of new Set(lists.slice(0, 4))) {
    const number = allOf(numbers, 'w:num').find((node) => node.attributes['w:numId'] === id) as XmlNode;
    expect(valuesOf(number, 'w:startOverride').slice(0, 1)).toEqual(['1']);
  }
});

test('a table repeats its head, keeps rows whole and fills the width', async () => {
  const sample = sampleDocument().blocks.find((block) => block.kind === 'table') as Block;
  const [caption, table] = await bodyOf([sample]);
  expect(valuesOf(caption as XmlNode, 'w:pStyle')).toEqual(['Caption']);
  const rows = allOf(table as XmlNode, 'w:tr');
  expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
  expect(rows.every((row) => allOf(row, 'w:cantSplit').length === 1)).toBe(true);
  const widths = allOf(table as XmlNode, 'w:gridCol').map((node) => Number(node.attributes['w:w']));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9026);
  expect(valuesOf(table as XmlNode, 'w:tblCaption')).toEqual(['Costs by phase']);
});

test('a quotation stays with its attribution', async () => {
  const quotation = (attribution: Inline[]): Block => ({
    kind: 'quotation',
    inlines: text('q'),
    attribution,
    origin: {},
  });
  const [words] = await bodyOf([quotation(text('a'))]);
  expect(allOf(words as XmlNode, 'w:keepNext')[0]?.attributes).toEqual({});
  const [alone] = await bodyOf([quotation([])]);
  expect(valuesOf(alone as XmlNode, 'w:keepNext')).toEqual(['0']);
});

test('headings carry the outline level of their style, and a heading without words is not in the contents', async () => {
  const docx = await opened([
    { kind: 'toc', heading: 'Contents', depth: 3, origin: {} },
    { kind: 'heading', level: 1, number: '', inlines: [], origin: {} },
    { kind: 'heading', level: 3, number: '1', inlines: text('deep'), origin: {} },
  ]);
  expect(docxText(docx).paragraphs).toEqual(
    ['Contents', '1 deep', '1 deep'].map((words, at) => (at === 1 ? `${words}\t` : words)),
  );
  const styles = allOf(docx.tree('word/styles.xml'), 'w:style');
  const level = (id: string) =>
    valuesOf(styles.find((node) => node.attributes['w:styleId'] === id) as XmlNode, 'w:outlineLvl');
  expect(['Heading1', 'Heading2', 'Heading3', 'TOCHeading'].flatMap(level)).toEqual(['0', '1', '2', '9']);
});

test('the mark stands in all six headers and footers, in 12 points or more, in its colour on black', async () => {
  const docx = await opened([paragraph('x')], { marking: { text: 'TLP:AMBER+STRICT · A&B', colour: '#FFC000' } });
  const frames = docx.names.filter((name) => /^word\/(header|footer)\d\.xml$/.test(name));
  expect(frames).toHaveLength(6);
  for (const frame of frames) {
    const tree = docx.tree(frame);
    const marked = allOf(tree, 'w:p').find((node) => valuesOf(node, 'w:pStyle')[0] === 'HandlingMark') as XmlNode;
    expect(
      allOf(marked, 'w:t')
        .map((node) => node.children.join(''))
        .join('')
        .trim(),
    ).toBe('TLP:AMBER+STRICT · A&B');
    expect(new Set(valuesOf(marked, 'w:color'))).toEqual(new Set(['FFC000']));
    expect(allOf(marked, 'w:shd').every((node) => node.attributes['w:fill'] === '000000')).toBe(true);
  }
  const style = allOf(docx.tree('word/styles.xml'), 'w:style').find(
    (node) => node.attributes['w:styleId'] === 'HandlingMark',
  );
  expect(Number(valuesOf(style as XmlNode, 'w:sz')[0])).toBeGreaterThanOrEqual(24);
  const section = allOf(docx.tree('word/document.xml'), 'w:sectPr')[0] as XmlNode;
  const types = (name: string) => allOf(section, name).map((node) => node.attributes['w:type']);
  expect([...types('w:headerReference'), ...types('w:footerReference')].sort()).toEqual([
    'default',
    'default',
    'even',
    'even',
    'first',
    'first',
  ]);
});

test('only http, https and mailto are links, and what Word could not open as an address is written so that it can', () => {
  expect(wordUrl('javascript:alert(1)')).toBeNull();
  expect(wordUrl('file:///etc/passwd')).toBeNull();
  expect(wordUrl('http://')).toBeNull();
  expect(wordUrl('https://a b.example/')).toBeNull();
  expect(wordUrl('https://x.example/ä {b}|c?d="e"#f<g>')).toMatch(/^https:\/\/x\.example\/%C3%A4[!-~]*$/);
  expect(wordUrl('https://x.example/ä {b}|c?d="e"')).not.toMatch(/[ {}|"<>]/);
  expect(wordUrl('mailto:desk@outlet.example')).toBe('mailto:desk@outlet.example');
});

test('the direction of a paragraph is that of most of its letters', async () => {
  const body = await bodyOf([
    paragraph('12 مرحبا abc'),
    paragraph('abc مرحبا'),
    paragraph('مرحبا abcdef'),
    paragraph('12'),
  ]);
  expect(body.map((node) => allOf(node, 'w:bidi').length)).toEqual([1, 1, 0, 0]);
});

test('a run says which way it runs, and holds no words that run the other way', async () => {
  const [node] = await bodyOf([paragraph('The paper الجزيرة, of 12 May')]);
  const runs = allOf(node as XmlNode, 'w:r');
  const body = runs.map((run) => ({
    text: allOf(run, 'w:t')
      .flatMap((one) => one.children)
      .join(''),
    leftward: allOf(run, 'w:rtl').length === 1,
  }));
  expect(body).toEqual([
    { text: 'The paper ', leftward: false },
    { text: 'الجزيرة', leftward: true },
    { text: ', of 12 May', leftward: false },
  ]);
});

test('a document in Arabic is mirrored: section, columns of tables, paragraphs, the bar of a quotation', async () => {
  const arabic = 'وصل القمح إلى الميناء';
  const table: Block = {
    kind: 'table',
    caption: [],
    columns: [
      { weight: 1, align: 'left' },
      { weight: 1, align: 'right' },
    ],
    head: [text('الميناء'), text('طن')],
    rows: [[text('عدن'), text('1,250')]],
    origin: {},
  };
  const quotation: Block = { kind: 'quotation', inlines: text(arabic), attribution: [], origin: {} };
  const blocks = [paragraph(arabic), table, quotation];
  const document = sampleDocument({ language: 'ar', blocks, notes: [] });
  const bytes = await writeDocx(document, { tocPages: [] });
  const docx = openDocx(bytes);
  const body = docx.tree('word/document.xml');
  expect(allOf(allOf(body, 'w:sectPr')[0] as XmlNode, 'w:bidi')).toHaveLength(1);
  expect(allOf(allOf(body, 'w:tbl')[0] as XmlNode, 'w:bidiVisual')).toHaveLength(1);
  expect(valuesOf(allOf(body, 'w:tbl')[0] as XmlNode, 'w:jc')).toEqual(['right', 'right']);
  const styles = docx.tree('word/styles.xml');
  expect(allOf(allOf(styles, 'w:pPrDefault')[0] as XmlNode, 'w:bidi')).toHaveLength(1);
  const quote = allOf(styles, 'w:style').find((style) => style.attributes['w:styleId'] === 'Quote') as XmlNode;
  expect(allOf(quote, 'w:right')).toHaveLength(1);
  const validator = ooxmlValidator();
  if (validator) expect(await sdkErrors(validator, bytes)).toEqual([]);
});

test('facts end in a hairline, figures stand under one, and what is drawn leaves room below its source', async () => {
  const row = (label: string) => ({ label, inlines: text('x') });
  const chart = generateDocument(8, 1, true).blocks.find(({ kind }) => kind === 'chart') as Block;
  const docx = await opened([{ kind: 'facts', rows: [row('Date'), row('To')], origin: {} }, stats(1), chart]);
  const body = childOf(docx.tree('word/document.xml'), 'w:body') as XmlNode;
  expect(valuesOf(body, 'w:pStyle')).toEqual(
    expect.arrayContaining(['Fact', 'LastFact', 'StatFigure', 'AfterTable', 'FigureSource']),
  );
  const styles = allOf(docx.tree('word/styles.xml'), 'w:style');
  const looks = (id: string) => styles.find((one) => one.attributes['w:styleId'] === id) as XmlNode;
  const bordersOf = (id: string) =>
    allOf(looks(id), 'w:pBdr')
      .flatMap(childrenOf)
      .map(({ name }) => name);
  expect([bordersOf('Fact'), bordersOf('LastFact'), bordersOf('StatFigure')]).toEqual([[], ['w:bottom'], ['w:top']]);
  const after = (id: string) => allOf(looks(id), 'w:spacing')[0]?.attributes['w:after'];
  expect([after('FigureSource'), after('LastFact')]).toEqual(['280', '140']);
});
