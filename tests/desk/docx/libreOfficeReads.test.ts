import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countsHeadings } from '../../../desk/docx/headingNumbers.ts';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import { chartTable } from '../../../engine/plot/chartTable.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { documentText } from '../../laws/documentText.ts';
import { has, run } from '../../tools.ts';
import { type OpenText, openText } from './openText.ts';
import { xmlTree } from './xmlTree.ts';

const NAMES = ['sample', ...builtInTemplates.map(({ id }) => id)];

/** Everything LibreOffice reads in the DOCX of the sample and of every template's example is what the Document says. */
describe.skipIf(!has('soffice'))('LibreOffice reads what the Document says', () => {
  const documents = new Map<string, Document>();
  const read = new Map<string, OpenText>();
  const folder = mkdtempSync(join(tmpdir(), 'office-reads-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    documents.set('sample', sampleDocument());
    for (const { id } of builtInTemplates) {
      const { dossier } = await exampleOf(id);
      documents.set(id, composeDocument({ ...dossier, at: '2026-01-12T09:00:00Z' }).document);
    }
    for (const [name, document] of documents)
      writeFileSync(join(folder, `${name}.docx`), await writeDocx(document, { tocPages: pagesOf(document) }));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = NAMES.map((name) => join(folder, `${name}.docx`));
    run('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...files]);
    for (const name of NAMES) read.set(name, openText(xmlTree(readFileSync(join(folder, `${name}.fodt`), 'utf8'))));
  }, 240_000);

  it.each(NAMES)('%s: words in order, headings, points, notes, tables', (name) => {
    const whole = documents.get(name) as Document;
    const document = uncounted(whole);
    const found = read.get(name) as OpenText;
    const isContents = ({ kind }: Block) => kind === 'toc';
    const meant = documentText({ ...document, blocks: document.blocks.filter((block) => !isContents(block)) });
    expect(found.paragraphs.map(squeezed)).toEqual(meant.paragraphs.map(squeezed));
    // Contents say the numbers that Word counts.
    const listed = documentText({ ...whole, blocks: whole.blocks.filter(isLineOfContents) }).paragraphs;
    const headings = whole.blocks.filter(({ kind }) => kind === 'heading').length;
    expect(found.contents).toEqual(whole.blocks.some(isContents) ? listed.slice(0, listed.length - headings) : []);
    expect(found.headings).toEqual(
      document.blocks.flatMap((block) =>
        block.kind === 'heading' ? [[block.level, wordsOf({ ...block, number: '' })]] : [],
      ),
    );
    expect(found.notes.map(squeezed)).toEqual(Object.values(meant.notes).map(squeezed));
    expect(found.points).toEqual(
      document.blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map(({ level, inlines }) => [level, plain(inlines)]) : [],
      ),
    );
    expect(found.tables.map((rows) => rows.map((row) => row.map(withoutNotes)))).toEqual(
      document.blocks.flatMap((block) => {
        const table = block.kind === 'chart' && block.form === 'timeline' ? chartTable(block) : block;
        return table.kind === 'table' ? [[table.head, ...table.rows].map((row) => row.map(plainWithoutNotes))] : [];
      }),
    );
  });
});

const isLineOfContents = ({ kind }: Block) => kind === 'toc' || kind === 'heading';

const pagesOf = ({ blocks }: Document) => blocks.filter(({ kind }) => kind === 'heading').map((_, at) => at + 1);

/** As a program reads it that takes the numbers which Word counts for what they are: no words. */
function uncounted(document: Document): Document {
  if (!countsHeadings(document.blocks)) return document;
  const blocks = document.blocks.map((block): Block => (block.kind === 'heading' ? { ...block, number: '' } : block));
  return { ...document, blocks };
}

const squeezed = (words: string) => words.replace(/[ \u00a0]+/g, ' ').trim();
const withoutNotes = (words: string) => words.replace(/\[\d+\]/g, '');
const wordsOf = (block: Block) => documentText(sampleDocument({ blocks: [block], notes: [] })).paragraphs.join('');
const plain = (inlines: Inline[]) => wordsOf({ kind: 'paragraph', role: 'body', inlines, origin: {} });
const plainWithoutNotes = (inlines: Inline[]) => withoutNotes(plain(inlines));
