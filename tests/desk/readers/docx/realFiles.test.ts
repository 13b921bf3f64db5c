import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeDocx } from '../../../../desk/docx/writeDocx.ts';
import { docxArticle } from '../../../../desk/readers/docx/docxArticle.ts';
import { generateDocument } from '../../../bench/generateDocument.ts';
import { documentText } from '../../../laws/documentText.ts';
import { has, run } from '../../../tools.ts';
import { read } from '../reading.ts';
import { shown } from './wordFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'word-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Without the marks that stand for references to notes: those leave nothing in the text. */
const settled = (text: string) =>
  text
    .replace(/\[\d+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('a file of the docx package gives every paragraph of it in order, notes last', async () => {
  const document = generateDocument(3);
  const words = docxArticle(await writeDocx(document), 'a.docx').blocks.map(({ text }) => settled(text));
  const text = ` ${words.join(' ')} `;
  // Word counts headings itself: their numbers are no words of the file.
  const uncounted = document.blocks.map((block) => (block.kind === 'heading' ? { ...block, number: '' } : block));
  for (const paragraph of documentText({ ...document, blocks: uncounted }).paragraphs.map(settled)) {
    for (const cell of paragraph.split(' | ')) expect(text).toContain(cell);
  }
  for (const note of document.notes) {
    const plain = settled(note.inlines.map((one) => (one.kind === 'text' ? one.text : '')).join(''));
    expect(words.slice(-document.notes.length).join(' ')).toContain(plain);
  }
});

test('the worker reads it, and tells it by its bytes', async () => {
  const source = await read(await writeDocx(generateDocument(1)), { fileName: 'odd.name' });
  expect(source.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(source.blocks.length).toBeGreaterThan(3);
});

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Of the file</title></head><body>
  <h1>Lock shut</h1><p>The gates stayed <b>shut</b> for 5&nbsp;€.</p><h2>What was seen</h2><ul><li>one</li><li>two<ul><li>deep</li></ul></li></ul>
  <blockquote>Nobody came.</blockquote><table><tr><th>Year</th><th>Ships</th></tr><tr><td>2025</td><td>14</td></tr></table><p>The end.</p></body></html>`;

test.skipIf(!has('soffice'))(
  'a file of LibreOffice gives headings, lists, quotations, rows and paragraphs',
  () => {
    writeFileSync(join(folder, 'a.html'), PAGE);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filter = ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'];
    run('soffice', [profile, '--headless', ...filter, '--outdir', folder, join(folder, 'a.html')]);
    const found = docxArticle(new Uint8Array(readFileSync(join(folder, 'a.docx'))), 'a.docx');
    expect(shown(found)).toEqual([
      'heading1: Lock shut',
      'paragraph: The gates stayed shut for 5 €.',
      'heading2: What was seen',
      'list-item1: one',
      'list-item1: two',
      'list-item2: deep',
      'quotation: Nobody came.',
      'table-row: Year | Ships',
      'table-row: 2025 | 14',
      'paragraph: The end.',
    ]);
    expect(found.stated.title).toBe('Lock shut');
    expect(found.noticed).toEqual([]);
  },
  120_000,
);
