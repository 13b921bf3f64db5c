import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { setPdf } from '../../../desk/pdf/setPdf.ts';
import { composeDocument } from '../../../engine/compose/composeDocument.ts';
import type { Block, Document, Inline } from '../../../engine/nouns/document.ts';
import { builtInTemplates, exampleOf } from '../../../templates/builtIn.ts';
import { PICTURE_MEDIA } from '../../fixtures/pictures.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { arbitraryDocument, latinText } from '../../laws/arbitraryDocument.ts';
import { has, run } from '../../tools.ts';
import { DAMAGE, HARMLESS } from './matterhorn/damage.ts';
import { damaged } from './matterhorn/damaged.ts';
import { matterhornFailures } from './matterhorn/matterhornFailures.ts';
import { type QpdfJson, qpdfJson } from './matterhorn/pdfFile.ts';

const words = (text: string, more: Partial<Extract<Inline, { kind: 'text' }>> = {}): Inline => ({
  kind: 'text',
  text,
  ...more,
});
const heading = (level: number, ...inlines: Inline[]): Block => ({
  kind: 'heading',
  level,
  number: '',
  inlines,
  origin: {},
});
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', role: 'body', inlines, origin: {} });
/** What fails where a sign has no shape: the file does not even claim. */
const UNSHOWN = ['06-002', '31-030'];
const bytesOf = async (document: Document, media = PICTURE_MEDIA) => (await setPdf(document, media)).bytes;

async function conditions(bytes: Uint8Array): Promise<string[]> {
  return [...new Set((await matterhornFailures(bytes)).map(({ condition }) => condition))].sort();
}

describe.skipIf(!has('qpdf'))('a PDF of ours is PDF/UA-1 as far as a script can tell', () => {
  test('with a block of every kind', async () => {
    expect(await matterhornFailures(await bytesOf(sampleDocument()))).toEqual([]);
  });

  test.each(builtInTemplates.map(({ id }) => id))('the example of %s', async (id) => {
    const { dossier, media } = await exampleOf(id);
    const { document } = composeDocument({ ...dossier, at: '2026-01-12T00:00:00.000Z' }, media);
    expect(await matterhornFailures(await bytesOf(document, media))).toEqual([]);
  });

  test('whatever is in it, if the fonts have its signs', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument({ text: latinText }), async (any) => {
        const { bytes, diagnostics } = await setPdf({ ...any, title: any.title.trim() || 'Untitled' }, PICTURE_MEDIA);
        expect(await conditions(bytes)).toEqual(diagnostics.length === 0 ? [] : UNSHOWN);
      }),
      { numRuns: 12 },
    );
  });

  test('where the briefing leaves out levels of headings', async () => {
    const blocks = [3, 3, 1, 3, 2, 1].map((level) => heading(level, words(`Level ${level}`)));
    expect(await matterhornFailures(await bytesOf(sampleDocument({ blocks, notes: [] })))).toEqual([]);
  });

  test('where a link holds a part in another language, and leads over to the next page', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `mot${at}`).join(' ');
    const linked = paragraph(words(`${long} `.repeat(8), { link: 'https://port.example/', language: 'fr' }));
    const toc: Block = { kind: 'toc', heading: 'Contents', depth: 1, origin: {} };
    const blocks = [toc, heading(1, words('Le port', { language: 'fr' }), words(' today')), linked];
    const { bytes, pages } = await setPdf(sampleDocument({ blocks, notes: [] }));
    expect(pages).toBe(2);
    expect(await matterhornFailures(bytes)).toEqual([]);
  });

  test.each(['漢字', '日本語', '한국어', 'مرحبا', 'שלום', 'नमस्ते', 'สวัสดี', 'Привет'])(
    'with the words %s',
    async (text) => {
      const { bytes, diagnostics } = await setPdf(sampleDocument({ blocks: [paragraph(words(text))], notes: [] }));
      expect(await conditions(bytes)).toEqual(diagnostics.length === 0 ? [] : UNSHOWN);
    },
  );

  test('with a title that is markup', async () => {
    const document = sampleDocument({ title: 'Silt & <soil> ]]> “ž”', author: 'O\u0007 & P', subject: '' });
    const bytes = await bytesOf(document);
    expect(await matterhornFailures(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString('utf8')).toContain('Silt &amp; &lt;soil&gt; ]]&gt; “ž”');
  });

  test('and does not say so where signs are missing or the language is none', async () => {
    // Linear A.
    const unknown = sampleDocument({ blocks: [paragraph(words('\u{10600}'))], notes: [] });
    expect(await conditions(await bytesOf(unknown))).toEqual(UNSHOWN);
    expect(await conditions(await bytesOf(sampleDocument({ language: 'English (UK)' })))).toContain('06-002');
  });
});

describe.skipIf(!has('qpdf'))('a damaged one is found out', () => {
  let good: QpdfJson;
  beforeAll(async () => {
    good = qpdfJson(await bytesOf(sampleDocument()));
  });

  test.each(DAMAGE)('%s: %s', async (expected, _, spoil) => {
    expect((await conditions(damaged(good, spoil))).join(' ')).toBe(expected);
  });

  test('but not one that qpdf only wrote again, nor what says the same in another way', async () => {
    for (const way of HARMLESS) expect(await matterhornFailures(damaged(good, way))).toEqual([]);
  });

  test('26-002: encryption that shuts out accessibility', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefwright-ua-'));
    try {
      const [open, shut] = [join(folder, 'open.pdf'), join(folder, 'shut.pdf')];
      writeFileSync(open, await bytesOf(sampleDocument()));
      const weak = ['--allow-weak-crypto', '--encrypt', '', 'owner', '128'];
      run('qpdf', [...weak, '--', open, shut]);
      expect(await conditions(readFileSync(shut))).toEqual([]);
      run('qpdf', [...weak, '--accessibility=n', '--', open, shut]);
      expect(await conditions(readFileSync(shut))).toEqual(['26-002']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
