import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdfManifest } from '../../../desk/pdf/readPdfManifest.ts';
import { setPdf } from '../../../desk/pdf/setPdf.ts';
import type { Document } from '../../../engine/nouns/document.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { arbitraryDocument, ILLEGAL_TEXTS, latinText } from '../../laws/arbitraryDocument.ts';
import { documentText } from '../../laws/documentText.ts';
import { has, run } from '../../tools.ts';
import { inked } from './pagesText.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwright-pdf-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
async function written(document: Document): Promise<string> {
  const path = join(folder, `${++count}.pdf`);
  writeFileSync(path, (await setPdf(document, PICTURE_MEDIA)).bytes);
  return path;
}

describe('a PDF of ours', () => {
  test('is the same bytes for the same document, in any time zone', async () => {
    const first = (await setPdf(sampleDocument())).bytes;
    const script = `
      import { setPdf } from './desk/pdf/setPdf.ts';
      import { sampleDocument } from './tests/fixtures/sampleDocument.ts';
      process.stdout.write(Buffer.from((await setPdf(sampleDocument())).bytes));`;
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(Buffer.from(elsewhere).equals(Buffer.from(first))).toBe(true);
  });

  test.skipIf(!has('qpdf'))('is sound: qpdf finds nothing', async () => {
    expect(run('qpdf', ['--check', await written(sampleDocument())])).toContain('No syntax or stream encoding errors');
    await fc.assert(
      fc.asyncProperty(arbitraryDocument(), async (document) => {
        expect(run('qpdf', ['--check', await written(document)])).toContain('No syntax or stream encoding errors');
      }),
      { numRuns: 12 },
    );
  });

  test.skipIf(!has('pdffonts'))('embeds every font, as a subset that can be read back', async () => {
    const lines = run('pdffonts', [await written(sampleDocument())])
      .trim()
      .split('\n')
      .slice(2);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/ yes yes yes /);
  });

  test.skipIf(!has('pdfinfo'))('is tagged, titled and dated by the document', async () => {
    const told = run('pdfinfo', ['-isodates', await written(sampleDocument())]);
    expect(told).toMatch(/Tagged:\s+yes/);
    expect(told).toMatch(/Title:\s+Harbour dredging/);
    expect(told).toMatch(/Author:\s+M\. Okafor/);
    expect(told).toMatch(/CreationDate:\s+2026-01-01T00:00:00Z/);
  });

  test.skipIf(!has('pdfinfo'))('tells other programs its structure', async () => {
    const tree = run('pdfinfo', ['-struct-text', await written(sampleDocument())]);
    for (const kind of ['H1', 'H2', 'BlockQuote', 'Table', 'TH', 'TD', 'LI', 'Note', 'TOCI', 'Reference']) {
      expect(tree).toMatch(new RegExp(`^\\s*${kind}\\b`, 'm'));
    }
    expect(tree).toContain('"“We will not dig before the spawning season ends.”"');
  });

  test.skipIf(!has('pdftotext'))('says what the Document says, read by poppler', async () => {
    const document = sampleDocument();
    const read = inked(run('pdftotext', ['-layout', await written(document), '-']));
    const meant = documentText(document);
    for (const text of [...meant.paragraphs, ...Object.values(meant.notes)]) {
      // Numbers of notes are raised: poppler may put them on a line of their own.
      for (const part of text.split(/\[\d+\]|\n|\t/)) expect(read).toContain(inked(part));
    }
  });

  test.skipIf(!has('pdftotext'))('law: every Latin word comes back, read by poppler', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument({ text: latinText }), async (any) => {
        // Contents without an entry print nothing at all.
        const document = { ...any, blocks: any.blocks.filter((block) => block.kind !== 'toc') };
        const read = run('pdftotext', ['-raw', await written(document), '-']);
        // A word with a soft hyphen is one to the layout, two to the pattern: in a narrow column it is cut elsewhere.
        const letters = (text: string) =>
          text
            .replace(/\S*\u00ad\S*/g, ' ')
            .normalize('NFKC')
            .match(/\p{L}{4,}/gu) ?? [];
        // Without white space: a word may be parted at the end of a line.
        const known = inked(read.normalize('NFKC'));
        // A point's figure gives way to another one; everything around the drawing is there.
        const meant = documentText(document, () => false);
        const words = [...meant.paragraphs, ...Object.values(meant.notes)].flatMap(letters);
        // What is longer than a line is cut, and beside other columns its pieces come back apart.
        const lost = words.filter((word) => word.length < 30 && !known.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test.skipIf(!has('pdftotext'))('keeps signs apart that share a shape, whatever was set before', async () => {
    const words = 'ﬁ office fluffy a\u2010b-c Δ ∆ naïve';
    const paragraph = (text: string) => ({
      ...sampleDocument({ notes: [] }),
      blocks: [
        { kind: 'paragraph' as const, role: 'body' as const, inlines: [{ kind: 'text' as const, text }], origin: {} },
      ],
    });
    await written(paragraph('fi ffi ﬂ'));
    expect(run('pdftotext', ['-raw', await written(paragraph(words)), '-'])).toContain(words);
  });

  test('never fails on what capture keeps out', async () => {
    for (const text of ILLEGAL_TEXTS) {
      const document = sampleDocument({
        title: text,
        blocks: [{ kind: 'paragraph', role: 'body', inlines: [{ kind: 'text', text }], origin: {} }],
        notes: [],
      });
      expect((await setPdf(document)).pages).toBe(1);
    }
  });

  test.skipIf(!has('qpdf'))('carries the manifest, also after another program saved it again', async () => {
    const document = sampleDocument();
    const path = await written(document);
    const { bytes } = await setPdf(document);
    expect(await readPdfManifest(bytes)).toEqual(document.manifest);
    run('qpdf', ['--object-streams=generate', '--linearize', path, `${path}.again`]);
    expect(await readPdfManifest(new Uint8Array(readFileSync(`${path}.again`)))).toEqual(document.manifest);
  });

  test('of another make has no manifest', async () => {
    expect(await readPdfManifest(new Uint8Array())).toBeNull();
    expect(await readPdfManifest(new TextEncoder().encode('%PDF-1.7\nnothing more'))).toBeNull();
  });
});
