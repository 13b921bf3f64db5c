import { expect, test } from 'vitest';
import { countsHeadings } from '../../../desk/docx/headingNumbers.ts';
import { wordLanguage } from '../../../desk/docx/wordLanguage.ts';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { type OpenedDocx, openDocx } from './openDocx.ts';
import { allOf, childOf, childrenOf, type XmlNode } from './xmlTree.ts';

const ARABIC = 'قال المدير إن السفينة ستصل يوم الخميس';
const HEBREW = 'שלום';
const text = (words: string, language?: string): Inline[] => [
  { kind: 'text', text: words, ...(language ? { language } : {}) },
];
const paragraph = (inlines: Inline[]): Block => ({ kind: 'paragraph', role: 'body', inlines, origin: {} });
const quotation = (words: string, attribution = ''): Block => ({
  kind: 'quotation',
  inlines: text(words),
  attribution: attribution === '' ? [] : text(attribution),
  origin: {},
});
const heading = (level: 1 | 2 | 3, number: string): Block => ({
  kind: 'heading',
  level,
  number,
  inlines: text(`Heading ${number}`),
  origin: {},
});

async function written(blocks: Block[], changes: Partial<Document> = {}): Promise<OpenedDocx> {
  return openDocx(await writeDocx(sampleDocument({ blocks, notes: [], ...changes }), { tocPages: [] }));
}

const bodyOf = (docx: OpenedDocx) => childrenOf(childOf(docx.tree('word/document.xml'), 'w:body') as XmlNode);
const first = (node: XmlNode, name: string) => allOf(node, name)[0]?.attributes ?? {};
const styleOf = (docx: OpenedDocx, id: string) =>
  allOf(docx.tree('word/styles.xml'), 'w:style').find((node) => node.attributes['w:styleId'] === id) as XmlNode;
const runsOf = (node: XmlNode) =>
  allOf(node, 'w:r').map((run) => ({
    text: allOf(run, 'w:t').flatMap((one) => one.children)[0],
    hint: first(run, 'w:rFonts')['w:hint'],
    lang: first(run, 'w:lang'),
    complex: allOf(run, 'w:cs').length + allOf(run, 'w:rtl').length,
  }));

test('fonts and colours are those of Word’s theme, and a style repeats nothing that the file’s defaults say', async () => {
  const docx = await written([paragraph(text('x'))]);
  const theme = docx.tree('word/theme/theme1.xml');
  const latin = (kind: string) => first(allOf(theme, kind)[0] as XmlNode, 'a:latin').typeface;
  expect([latin('a:majorFont'), latin('a:minorFont')]).toEqual(['Calibri', 'Cambria']);
  expect(first(allOf(theme, 'a:accent1')[0] as XmlNode, 'a:srgbClr').val).toBe('1F4E79');
  expect(first(styleOf(docx, 'Heading1'), 'w:rFonts')['w:asciiTheme']).toBe('majorHAnsi');
  expect(first(styleOf(docx, 'Heading1'), 'w:color')).toEqual({ 'w:val': '1F4E79', 'w:themeColor': 'accent1' });
  const defaults = allOf(docx.tree('word/styles.xml'), 'w:docDefaults')[0] as XmlNode;
  expect(first(defaults, 'w:rFonts')['w:asciiTheme']).toBe('minorHAnsi');
  // A table's style can only change what the paragraph's styles leave open.
  expect(allOf(styleOf(docx, 'Normal'), 'w:rPr')).toEqual([]);
  expect(allOf(styleOf(docx, 'TableText'), 'w:color')).toEqual([]);
  // Bold in the head's style and in the table's would be none.
  expect(allOf(styleOf(docx, 'TableHead'), 'w:b')).toEqual([]);
  const head = allOf(styleOf(docx, 'BriefingTable'), 'w:tblStylePr')[0] as XmlNode;
  expect([head.attributes['w:type'], allOf(head, 'w:b').length]).toEqual(['firstRow', 1]);
});

test('docx’s own styles are gone, Word’s are ranked', async () => {
  const styles = (await written([])).tree('word/styles.xml');
  const ids = allOf(styles, 'w:style').map((node) => node.attributes['w:styleId']);
  expect(ids.filter((id) => /^(Heading[4-9]|Strong|TOC[4-9]|Bibliography)$/.test(id ?? ''))).toEqual([]);
  const latent = allOf(styles, 'w:lsdException').map((node) => node.attributes['w:name']);
  expect(latent.length).toBeGreaterThan(200);
  expect(new Set(latent).size).toBe(latent.length);
});

test('a language has its place, by which Word finds its dictionary', () => {
  expect(['en', 'fr', 'zh', 'zh-Hant', 'ja', 'ar', 'sr-Latn', 'de-AT', 'ru'].map(wordLanguage)).toEqual([
    'en-GB',
    'fr-FR',
    'zh-CN',
    'zh-TW',
    'ja-JP',
    'ar-SA',
    'sr-Latn-RS',
    'de-AT',
    'ru-RU',
  ]);
  expect(['', 'not a tag', 'x'].map(wordLanguage)).toEqual([null, null, null]);
});

test('every script stands in runs of its own, with the font and the language of its side', async () => {
  const [node] = bodyOf(await written([paragraph(text(`He said “你好，世界” (hello) and ${HEBREW}; สวัสดี.`))]));
  expect(runsOf(node as XmlNode).map(({ text: words, hint, complex }) => [words, hint, complex])).toEqual([
    ['He said ', undefined, 0],
    ['“你好，世界” ', 'eastAsia', 0],
    ['(hello) and ', undefined, 0],
    [HEBREW, 'cs', 1],
    ['; สวัสดี.', 'cs', 1],
  ]);
});

test('a language is said where its script stands, and nowhere else', async () => {
  const docx = await written([
    paragraph(text('「安全です」 JAMSTEC', 'ja')),
    paragraph(text('Non', 'fr')),
    paragraph(text(`${ARABIC} NATO`, 'ar')),
  ]);
  const [japanese, french, arabic] = bodyOf(docx).map((node) => runsOf(node).map(({ lang }) => lang));
  expect(japanese).toEqual([{ 'w:eastAsia': 'ja-JP' }, {}]);
  expect(french).toEqual([{ 'w:val': 'fr-FR' }]);
  expect(arabic?.[0]).toEqual({ 'w:bidi': 'ar-SA' });
  expect(arabic?.slice(1).every((lang) => Object.keys(lang).length === 0)).toBe(true);
  const { attributes } = allOf(docx.tree('word/settings.xml'), 'w:themeFontLang')[0] as XmlNode;
  expect(attributes).toEqual({ 'w:val': 'en-GB', 'w:eastAsia': 'ja-JP', 'w:bidi': 'ar-SA' });
});

test('a bar stands where the words begin, in a document of either direction', async () => {
  for (const [language, plain, turned] of [
    ['en', 'The ship is late', ARABIC],
    ['ar', ARABIC, 'The ship is late'],
  ] as const) {
    const docx = await written([quotation(plain, plain), quotation(turned, plain)], { language });
    const styles = bodyOf(docx).flatMap((node) => allOf(node, 'w:pStyle').map((one) => one.attributes['w:val']));
    expect(styles).toEqual(['Quote', 'Attribution', 'QuoteOtherSide', 'AttributionOtherSide']);
    const sides = (id: string) =>
      ['w:left', 'w:right'].filter((side) => first(styleOf(docx, id), side)['w:val'] === 'single');
    const [begins, ends] = language === 'en' ? ['w:left', 'w:right'] : ['w:right', 'w:left'];
    expect(sides('Quote')).toEqual([begins]);
    expect(sides('QuoteOtherSide')).toEqual([ends]);
    // Who said it stands on the side of the bar, whatever the name is written in.
    const runsLeft = bodyOf(docx)
      .slice(0, 4)
      .map((node) => first(node, 'w:bidi')['w:val'] !== '0' && allOf(node, 'w:bidi').length === 1);
    expect(runsLeft).toEqual(language === 'en' ? [false, false, true, true] : [true, true, false, false]);
  }
});

test('words from the left say so in a document from the right', async () => {
  const docx = await written([paragraph(text('Only English words')), paragraph(text(ARABIC)), paragraph(text('12'))], {
    language: 'ar',
  });
  const said = bodyOf(docx).slice(0, 3);
  const page = allOf(docx.tree('word/footer1.xml'), 'w:p')[0] as XmlNode;
  expect(first(page, 'w:bidi')['w:val']).toBe('0');
  expect(said.map((node) => allOf(node, 'w:bidi').map((one) => one.attributes['w:val']))).toEqual([
    ['0'],
    [undefined],
    [],
  ]);
});

test('headings that Word counts to the same numbers are a list of Word’s; others keep their numbers as words', async () => {
  const counted = [
    heading(1, '1'),
    heading(2, '1.1'),
    heading(2, '1.2'),
    heading(1, ''),
    heading(1, '2'),
    heading(2, '2.1'),
  ];
  expect(countsHeadings(counted)).toBe(true);
  expect(countsHeadings([heading(1, '1'), heading(1, '3')])).toBe(false);
  expect(countsHeadings([heading(2, '1.1')])).toBe(false);
  expect(countsHeadings([heading(1, '')])).toBe(false);
  const docx = await written(counted);
  const nodes = bodyOf(docx).slice(0, counted.length);
  expect(nodes.map((node) => allOf(node, 'w:numId').map((one) => one.attributes['w:val']))).toEqual([
    [],
    [],
    [],
    ['0'],
    [],
    [],
  ]);
  expect(first(styleOf(docx, 'TOCHeading'), 'w:numId')['w:val']).toBe('0');
  expect(allOf(docx.tree('word/numbering.xml'), 'w:pStyle').map((node) => node.attributes['w:val'])).toEqual([
    'Heading1',
    'Heading2',
    'Heading3',
  ]);
  const typed = await written([heading(1, '1'), heading(1, '3')]);
  expect(allOf(styleOf(typed, 'Heading1'), 'w:numPr')).toEqual([]);
  expect(typed.text('word/document.xml')).toContain('>3<');
});

test('tables say what they show; properties say what the file is', async () => {
  const sample = sampleDocument();
  const table = sample.blocks.filter((block) => block.kind === 'table');
  const docx = await written(table, { manifest: { ...sample.manifest, template: 'memo@2' } });
  expect(first(bodyOf(docx)[1] as XmlNode, 'w:tblDescription')['w:val']).toBe('Phase; EUR million');
  const custom = docx.tree('docProps/custom.xml');
  expect(allOf(custom, 'property').map((node) => [node.attributes.name, childrenOf(node)[0]?.children[0]])).toEqual([
    ['Handling mark', 'TLP:AMBER · INTERNAL'],
    ['Briefing', 'br_sample0001'],
    ['Template', 'memo@2'],
  ]);
  expect(docx.text('docProps/app.xml')).toContain('<Application>Briefwright</Application>');
});

test('a second East Asian language names its font, the first leaves it to the theme', async () => {
  const docx = await written([paragraph(text('港は安全です', 'ja')), paragraph(text('港口是安全的', 'zh-Hans'))]);
  const fonts = bodyOf(docx).map((node) => first(node, 'w:rFonts')['w:eastAsia']);
  expect(fonts.slice(0, 2)).toEqual([undefined, 'DengXian']);
});
