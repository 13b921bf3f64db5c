import { expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { openDocx } from './openDocx.ts';
import { allOf, type XmlNode } from './xmlTree.ts';

const words = (text: string): Inline => ({ kind: 'text', text });
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', role: 'body', inlines, origin: {} });
const heading = (text: string, number = ''): Block => ({
  kind: 'heading',
  level: 1,
  number,
  inlines: [words(text)],
  origin: {},
});
const refer = (text: string, index: number): Inline => ({ kind: 'text', text, refersTo: { to: 'heading', index } });

const opened = async (changes: Partial<Document>) =>
  openDocx(await writeDocx(sampleDocument({ notes: [], ...changes }), { tocPages: [] }));
const fields = (tree: XmlNode) => allOf(tree, 'w:instrText').map((one) => one.children.join('').trim());
const partsLike = (docx: Awaited<ReturnType<typeof opened>>, pattern: RegExp) =>
  docx.names.filter((name) => pattern.test(name)).sort();

test('a cross-reference is a field over what its bookmark holds, the words around it are kept', async () => {
  const docx = await opened({
    blocks: [
      paragraph(refer('section\u00a02', 1), words(' and '), refer('“Outlook”', 0), words(' and '), refer('below', 1)),
      heading('Outlook'),
      heading('Costs', '2'),
    ],
  });
  const tree = docx.tree('word/document.xml');
  expect(fields(tree)).toEqual(['REF _Part000002 \\h', 'REF _Part000001 \\h']);
  // What says nothing of the place's own words is only a way there.
  expect(allOf(tree, 'w:hyperlink').map((one) => one.attributes['w:anchor'])).toEqual(['_Part000002']);
  const text = allOf(allOf(tree, 'w:p')[0] as XmlNode, 'w:t')
    .map((one) => one.children.join(''))
    .join('');
  expect(text).toBe('section\u00a02 and “Outlook” and below');
});

test('a reference to a heading that Word counts asks for its number, by a field too', async () => {
  const docx = await opened({
    blocks: [
      paragraph(refer('section\u00a02', 1), words(' and '), refer('“Costs”', 1)),
      heading('Outlook', '1'),
      heading('Costs', '2'),
    ],
  });
  const tree = docx.tree('word/document.xml');
  expect(fields(tree)).toEqual(['REF _Part000002 \\r \\h']);
  const last = allOf(tree, 'w:p').at(-1) as XmlNode;
  expect(allOf(last, 'w:t').flatMap((one) => one.children)).toEqual(['Costs']);
  expect(allOf(last, 'w:bookmarkStart').map((one) => one.attributes['w:name'])).toContain('_Part000002');
});

test('a table with a number has it as a field over which references stand, and stays with its caption', async () => {
  const table: Block = {
    kind: 'table',
    label: 'Table',
    number: 2,
    caption: [words('Depths')],
    columns: [{ weight: 1, align: 'left' }],
    head: [[words('a')]],
    rows: [[[words('b')]]],
    origin: {},
  };
  const cited: Inline = { kind: 'text', text: 'Table\u00a02', refersTo: { to: 'table', number: 2 } };
  const tree = (await opened({ blocks: [paragraph(cited), table] })).tree('word/document.xml');
  expect(fields(tree)).toEqual(['REF _Table000002 \\h', 'SEQ Table \\* ARABIC']);
  const caption = allOf(tree, 'w:p')[1] as XmlNode;
  expect(allOf(caption, 'w:pStyle')[0]?.attributes['w:val']).toBe('Caption');
  expect(allOf(caption, 'w:keepNext')).toHaveLength(1);
  expect(allOf(caption, 'w:bookmarkStart').map((one) => one.attributes['w:name'])).toContain('_Table000002');
  expect(
    allOf(caption, 'w:t')
      .map((one) => one.children.join(''))
      .join(''),
  ).toBe('Table 2. Depths');
});

test('endnotes are Word’s own, counted 1, 2, 3, with their style; there is no footnote then', async () => {
  const notes = [1, 2].map((number) => ({ number, inlines: [words(`Source ${number}`)], evidenceIds: [] }));
  const cited = paragraph(words('Cited'), { kind: 'note-ref', number: 1 }, { kind: 'note-ref', number: 2 });
  const docx = await opened({ blocks: [cited, heading('Notes')], notes, notesAt: 'end' });
  const body = docx.tree('word/document.xml');
  expect(allOf(body, 'w:endnoteReference').map((one) => one.attributes['w:id'])).toEqual(['1', '2']);
  expect(allOf(body, 'w:footnoteReference')).toEqual([]);
  expect(allOf(allOf(body, 'w:endnotePr')[0] as XmlNode, 'w:numFmt')[0]?.attributes['w:val']).toBe('decimal');
  const written = allOf(docx.tree('word/endnotes.xml'), 'w:endnote').filter((one) => !one.attributes['w:type']);
  expect(written.flatMap((one) => allOf(one, 'w:pStyle').map((style) => style.attributes['w:val']))).toEqual([
    'EndnoteText',
    'EndnoteText',
  ]);
});

test('heads name the section by a field; the first page, which has the title, names only the reference', async () => {
  const docx = await opened({ blocks: [heading('Outlook')] });
  const heads = partsLike(docx, /^word\/header\d\.xml$/).map((name) => docx.tree(name));
  const saying = (head: XmlNode) =>
    allOf(head, 'w:t')
      .map((one) => one.children.join(''))
      .join('');
  const withSection = heads.filter((head) => fields(head).includes('STYLEREF 1'));
  expect(withSection.map(saying).every((text) => text.includes('REF 2026/014 · Harbour dredging'))).toBe(true);
  expect(withSection).toHaveLength(2);
  const [first] = heads.filter((head) => !withSection.includes(head));
  expect(saying(first as XmlNode)).toContain('REF 2026/014');
  expect(saying(first as XmlNode)).not.toContain('Harbour dredging');
  expect(allOf(docx.tree('word/document.xml'), 'w:titlePg')).toHaveLength(1);
});

test('without a heading there is no field that would find none', async () => {
  const docx = await opened({ blocks: [paragraph(words('Text.'))] });
  expect(partsLike(docx, /^word\/header\d\.xml$/).flatMap((name) => fields(docx.tree(name)))).toEqual([]);
});

test('two columns are a continuous section of Word’s own; the first section keeps heads and first page', async () => {
  const across = (count: 1 | 2): Block => ({ kind: 'columns', count, origin: {} });
  const text = paragraph(words('Text.'));
  const docx = await opened({ blocks: [text, across(2), text, text, across(1), text] });
  const sections = allOf(docx.tree('word/document.xml'), 'w:sectPr');
  const said = (name: string, attribute: string) =>
    sections.map((one) => allOf(one, name).map((found) => found.attributes[attribute])[0]);
  expect(said('w:cols', 'w:num')).toEqual(['1', '2', '1']);
  expect(said('w:type', 'w:val')).toEqual([undefined, 'continuous', 'continuous']);
  expect(sections.map((one) => allOf(one, 'w:headerReference').length)).toEqual([3, 0, 0]);
  expect(sections.map((one) => allOf(one, 'w:titlePg').length)).toEqual([1, 0, 0]);
  expect(new Set(said('w:pgSz', 'w:w')).size).toBe(1);
  // No empty line is put in for the sake of a section.
  expect(allOf(docx.tree('word/document.xml'), 'w:p')).toHaveLength(4);
});

test('a table, the contents or nothing at all before a change of columns', async () => {
  const across = (count: 1 | 2): Block => ({ kind: 'columns', count, origin: {} });
  const table: Block = {
    kind: 'table',
    caption: [],
    columns: [{ weight: 1, align: 'left' }],
    head: [[words('a')]],
    rows: [],
    origin: {},
  };
  const docx = await opened({
    blocks: [
      across(2),
      table,
      across(1),
      { kind: 'toc', heading: 'Contents', depth: 1, origin: {} },
      across(2),
      heading('x'),
    ],
  });
  const sections = allOf(docx.tree('word/document.xml'), 'w:sectPr');
  expect(sections.map((one) => allOf(one, 'w:cols')[0]?.attributes['w:num'])).toEqual(['2', '1', '2']);
});
