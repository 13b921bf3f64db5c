import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { writeDocx } from '../../../desk/docx/writeDocx.ts';
import { generateDocument } from '../../bench/generateDocument.ts';
import { has, run } from '../../tools.ts';

const canPrint = has('soffice') && has('pdftotext');
const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The pages as LibreOffice prints them, as text. */
function printedPages(files: Record<string, Uint8Array>): Record<string, string[]> {
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] as Uint8Array);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const inputs = names.map((name) => join(folder, `${name}.docx`));
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...inputs]);
  return Object.fromEntries(
    names.map((name) => [
      name,
      run('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'])
        .split('\f')
        .slice(0, -1),
    ]),
  );
}

/** As if somebody had ticked 'different first page' and 'different odd and even pages' in Word. */
function withEveryVariant(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const change = (path: string, from: string, to: string) => {
    const text = strFromU8(parts[path] as Uint8Array);
    if (!text.includes(from)) throw new Error(`${path} without ${from}`);
    parts[path] = strToU8(text.replace(from, to));
  };
  change('word/document.xml', '<w:docGrid', '<w:titlePg/><w:docGrid');
  change('word/settings.xml', '<w:evenAndOddHeaders w:val="false"/>', '<w:evenAndOddHeaders/>');
  return zipSync(parts);
}

test.skipIf(!canPrint)(
  'LibreOffice prints the mark in header and footer of every page, in every variant, and page x of y',
  async () => {
    const document = generateDocument(4);
    const docx = await writeDocx(document);
    const printed = printedPages({ usual: docx, variants: withEveryVariant(docx) });
    for (const pages of Object.values(printed)) {
      expect(pages.length).toBeGreaterThanOrEqual(3);
      for (const [at, page] of pages.entries()) {
        expect(page.split('TLP:AMBER · INTERNAL')).toHaveLength(3);
        expect(page).toContain(`Page ${at + 1} of ${pages.length}`);
        expect(page).toContain('REF 2026/014');
      }
    }
  },
  120_000,
);

test.skipIf(!canPrint)(
  'LibreOffice prints every note, and page numbers in the contents',
  async () => {
    const document = generateDocument(4);
    const [pages] = Object.values(printedPages({ notes: await writeDocx(document) }));
    const text = (pages ?? []).join('\n');
    for (const note of document.notes) {
      const url = note.inlines.find((one) => one.kind === 'text' && one.link);
      expect(text.replace(/\s+/g, '')).toContain(url?.kind === 'text' ? url.text : '?');
    }
    expect(text).toMatch(/Contents\s+1 .*\.{5,}\s*1\n/);
  },
  120_000,
);

const sameWidths = canPrint && has('fc-match') && /Liberation/.test(run('fc-match', ['Times New Roman']));

test.skipIf(!sameWidths)(
  'the pages named in the contents are the pages LibreOffice puts the headings on, in fonts of the same widths',
  async () => {
    const document = generateDocument(8);
    document.theme = { ...document.theme, docxFonts: { serif: 'Times New Roman', sans: 'Arial' } };
    let headings = 0;
    for (const block of document.blocks) {
      if (block.kind !== 'heading') continue;
      headings += 1;
      block.inlines = [{ kind: 'text', text: `Heading no${headings}.` }];
    }
    const { contents = [] } = printedPages({ contents: await writeDocx(document) });
    const named: Record<string, number> = {};
    const found: Record<string, number> = {};
    for (const [at, page] of contents.entries()) {
      for (const [, heading = '', dots = '', number] of page.matchAll(/Heading (no\d+)\.(\.{3,}\s*(\d+))?/g)) {
        if (dots === '') found[heading] = at + 1;
        else named[heading] = Number(number);
      }
    }
    expect(Object.keys(named).length).toBeGreaterThan(6);
    expect(contents.length).toBeGreaterThan(5);
    expect(found).toMatchObject(named);
  },
  120_000,
);
