import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCX_LIMITS } from '../../../../desk/readers/docx/budget.ts';
import { docxArticle } from '../../../../desk/readers/docx/docxArticle.ts';
import { LIMITS } from '../../../../desk/readers/reading.ts';
import { read, refusalOf as refusalInWorker } from '../reading.ts';
import { body, p, part, readWord, refusalOf, relations, shown, t, wordFile, wordsOf } from './wordFile.ts';

let hits = 0;
let server: Server;
let base = '';

/** Counts whoever calls: nothing of a file may reach for anything. */
beforeAll(async () => {
  server = createServer((_request, response) => {
    hits += 1;
    response.end('hit');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
});

describe('document type declarations', () => {
  const typed = (xml: string, inside = `[<!ENTITY x SYSTEM "${base}/x">]`) => `<!DOCTYPE w ${inside}>${xml}`;
  const bare = (xml: string) => xml.replace(/^<\?.*?\?>/, '');

  it.each<[string, () => Uint8Array]>([
    ['in the text', () => wordFile('', { 'word/document.xml': typed(bare(body(p('&x;')))) })],
    [
      'of entities that grow',
      () =>
        wordFile('', { 'word/document.xml': typed(bare(body(p('&b;'))), '[<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]') }),
    ],
    [
      'behind comments',
      () => wordFile(p('x'), { 'word/styles.xml': `<?xml version="1.0"?><!-- a --><?b c?>\n${typed('<a/>')}` }),
    ],
    [
      'in a part that is not read',
      () => wordFile(p('x'), { 'word/theme/theme1.xml': typed('<a/>', `SYSTEM "${base}/dtd"`) }),
    ],
    ['in relations', () => wordFile(p('x'), { 'word/_rels/document.xml.rels': typed('<a/>') })],
    [
      'in UTF-16',
      () =>
        wordFile(p('x'), {
          'word/settings.xml': new Uint8Array(
            new Uint16Array([...`\ufeff${typed('<a/>')}`].map((one) => one.charCodeAt(0))).buffer,
          ),
        }),
    ],
    [
      'behind much white space',
      () => wordFile('', { 'word/document.xml': ' '.repeat(200_000) + typed(bare(body(p('&x;')))) }),
    ],
  ])('%s are refused, and nothing is fetched', async (_name, file) => {
    expect(refusalOf(file())).toMatchObject({
      code: 'format',
      message: '“a.docx” holds a document type declaration, which Word never writes; it is not read.',
    });
    expect(hits).toBe(0);
  });

  it('in words are words', () => {
    expect(wordsOf(p('&lt;!DOCTYPE html&gt;'), { 'word/theme/theme1.xml': '<!-- <!DOCTYPE a> --><a/>' })).toBe(
      '<!DOCTYPE html>',
    );
  });
});

describe('what points outside', () => {
  it('is not followed, and nothing of it is in the text', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const outside = relations({
      [`${base}/t.dotm`]: `${type}/attachedTemplate`,
      [`${base}/chunk`]: `${type}/aFChunk`,
      [`${base}/f`]: `${type}/footnotes`,
    }).replaceAll('/>', ' TargetMode="External"/>');
    const file = wordFile(
      `<w:altChunk r:id="r1"/><w:p>${t('Text')}<w:r><w:object><o:OLEObject Type="Link" r:id="r2"/></w:object></w:r></w:p>`,
      {
        'word/_rels/document.xml.rels': outside,
        'word/_rels/settings.xml.rels': outside,
      },
    );
    const source = await read(file, { fileName: 'a.docx' });
    expect(source.text).toBe('Text');
    expect(hits).toBe(0);
  });

  it('names like ../ lead nowhere', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const file = wordFile(p('Text'), {
      '_rels/.rels': relations({ '../../../../etc/passwd': type }),
      '../evil.xml': '<a/>',
    });
    expect(shown(docxArticle(file, 'a.docx'))).toEqual(['paragraph: Text']);
  });
});

describe('limits', () => {
  const MEGABYTE = 1024 * 1024;

  it('a part that unpacks to more than 64 MB is refused, named, and never unpacked whole', () => {
    const bomb = wordFile('', { 'word/document.xml': new Uint8Array(300 * MEGABYTE).fill(32) });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const before = process.memoryUsage().rss;
    expect(refusalOf(bomb)).toMatchObject({
      code: 'too-complex',
      message: expect.stringContaining('64 MB in one part'),
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE);
  });

  it('also where it lies about its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(100 * MEGABYTE).fill(32) });
    const view = new DataView(bomb.buffer);
    const central = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(central + 24, 100, true);
    view.setUint32(22, 100, true);
    expect(refusalOf(bomb)).toMatchObject({ code: 'too-complex' });
    expect(refusalOf(bomb.subarray(0, central))).toMatchObject({ code: 'too-complex' });
  });

  it('more than 20 000 entries are refused', () => {
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, '']));
    const file = wordFile(p('x'), parts);
    expect(refusalOf(file)).toMatchObject({ code: 'too-complex', message: expect.stringContaining('20000 files') });
    expect(refusalOf(file.subarray(0, file.length - 30))).toMatchObject({ code: 'too-complex' });
  });

  it.each<[string, () => string]>([
    ['elements in elements', () => '<w:sdt>'.repeat(50_000)],
    ['tables in tables', () => '<w:tbl><w:tr><w:tc>'.repeat(1_000)],
    ['boxes in boxes', () => '<w:p><w:r><w:txbxContent>'.repeat(1_000)],
    ['attributes', () => `<w:p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
    ['paragraphs', () => p('x').repeat(100_001)],
  ])('too many %s are refused', (_name, inside) => {
    expect(refusalOf(wordFile('', { 'word/document.xml': body('').replace('</w:body>', inside()) }))).toMatchObject({
      code: 'too-complex',
    });
  });

  it.each<[string, () => Uint8Array]>([
    [
      'white space in a title',
      () =>
        wordFile(
          `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${' \t'.repeat(1_000_000)}x</w:t></w:r></w:p>`,
        ),
    ],
    ['white space in words', () => wordFile(`<w:p><w:r><w:t>a${' \n'.repeat(1_000_000)}b</w:t></w:r></w:p>`)],
    [
      'paragraphs that join the next',
      () => wordFile(p('some words', '<w:rPr><w:del w:id="1"/></w:rPr>').repeat(100_000)),
    ],
    [
      'styles in a circle',
      () =>
        wordFile(`<w:p><w:pPr><w:pStyle w:val="s1"/></w:pPr>${t('x')}</w:p>`.repeat(20_000), {
          'word/styles.xml': part(
            'styles',
            Array.from(
              { length: 20_000 },
              (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${(index + 1) % 20_000}"/></w:style>`,
            ).join(''),
          ),
        }),
    ],
    [
      'text handed on through 90 tables',
      () =>
        wordFile(
          `${'<w:tbl><w:tr><w:tc>'.repeat(90)}${p('x '.repeat(1_000_000))}${'</w:tc></w:tr></w:tbl>'.repeat(90)}`,
        ),
    ],
    [
      'headers of zip entries',
      () => Uint8Array.from({ length: 4_000_000 }, (_, at) => [0x50, 0x4b, 3, 4][at % 4] ?? 0),
    ],
  ])('%s take no time that grows with their square', (_name, file) => {
    const bytes = file();
    // Of this thread's own work: a busy machine does not make it more.
    const start = process.threadCpuUsage();
    try {
      docxArticle(bytes, 'a.docx');
    } catch (error) {
      expect(error).toMatchObject({ name: 'Refusal' });
    }
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(4_000);
  });

  const wide = (runs: number) => wordFile(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(runs)}</w:p>`);

  it('a file that is too much work ends with its own refusal, before the desk would end it', () => {
    expect(DOCX_LIMITS.milliseconds).toBeLessThan(LIMITS.milliseconds);
    expect(() => docxArticle(wide(500_000), 'a.docx', { ...DOCX_LIMITS, milliseconds: 100 })).toThrow(
      '“a.docx” could not be read within 0.1 seconds.',
    );
  });

  it('whichever of its limits it meets first, time or memory, it is refused', async () => {
    const refusal = await refusalInWorker(wide(2_500_000), { fileName: 'a.docx' });
    expect(refusal.code).toMatch(/^too-(?:slow|complex)$/);
  });
});

describe('names of prototypes', () => {
  it('are names like others', () => {
    const file = { __proto__: strToU8('x'), constructor: strToU8('y') };
    expect(
      shown(
        readWord(
          '<__proto__/><w:constructor/><w:p __proto__="1" w:toString="2"><w:r><w:t>Text</w:t></w:r></w:p>',
          file,
        ),
      ),
    ).toEqual(['paragraph: Text']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
