import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../../../desk/readers/readArticle.ts';
import { bytesOf, lines, pdfOf } from './pdfOf.ts';
import { read, refusal } from './reading.ts';

const WORDS = 'The quay is long enough for two ships.';
const pages = (count: number) => Array.from({ length: count }, () => ({ content: lines(50, 500, [WORDS]) }));
const whole = pdfOf(pages(1));
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

async function drawn(options: PDFKit.PDFDocumentOptions, draw: (pdf: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument(options);
  const parts: Uint8Array[] = [];
  const done = new Promise((resolve) => pdf.on('end', resolve));
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  draw(pdf);
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

const secured = (userPassword: string) =>
  drawn({ userPassword, ownerPassword: 'owner', pdfVersion: '1.7' }, (pdf) => pdf.text(WORDS));

const unlocked = await secured('');

describe('files that cannot be read are refused in one plain sentence', () => {
  it.each<[string, Uint8Array, string]>([
    ['words that say they are one', bytesOf('%PDF-1.7\nThere is nothing here.'), 'format'],
    ['no pages', pdfOf([]), 'format'],
    ['junk in the middle of everything', bytesOf(latin(whole).replace(/obj/g, 'xyz')), 'format'],
    ['a page of nothing', pdfOf([{ content: '' }]), 'empty'],
    ['a page of a line', pdfOf([{ content: '50 50 m 100 100 l S' }]), 'empty'],
  ])('%s', async (_name, bytes, code) => {
    const found = await refusal(bytes, 'port.pdf');
    expect(found.code).toBe(code);
    expect(found.message).toContain('“port.pdf”');
    expect(found.message).not.toMatch(/\n|Exception|undefined/);
  });

  it('a file with a password', async () => {
    const { code, message, hint } = await refusal(await secured('secret'), 'port.pdf');
    expect([code, message]).toEqual(['format', '“port.pdf” is locked with a password and cannot be read.']);
    expect(hint).toContain('without');
  });

  it('a file that only a certificate opens', async () => {
    const sealed = bytesOf(latin(unlocked).replace('/Filter /Standard', '/Filter /Adobe.PubSec'));
    expect(latin(sealed)).toContain('PubSec');
    const { code, message } = await refusal(sealed, 'port.pdf');
    expect([code, message]).toEqual(['format', '“port.pdf” is encrypted and cannot be read.']);
  });
});

describe('files with faults are read as far as they can be', () => {
  it.each<[string, Uint8Array]>([
    ['an encrypted file that opens without a password', unlocked],
    ['a cross-reference table at the wrong place', bytesOf(latin(whole).replace(/startxref\n\d+/, 'startxref\n7'))],
    ['a cross-reference table of junk', bytesOf(latin(whole).replace(/\d{10} 00000 n/g, '0000000007 00000 n'))],
    ['an end that is cut off', whole.subarray(0, whole.length - 200)],
    ['lines of a mail gateway before it', bytesOf(`X-Gate: yes\n\n${latin(whole)}`)],
    ['a content with unknown operators', pdfOf([{ content: `1 2 xyz 0 0 Td ${lines(50, 500, [WORDS])}` }])],
    ['a content that ends in the middle', pdfOf([{ content: `${lines(50, 500, [WORDS])} BT /F1 10 Tf (half` }])],
  ])('%s', async (_name, bytes) => {
    expect((await read(bytes)).blocks.map(({ text }) => text)).toContain(WORDS);
  });
});

describe('limits', () => {
  const packed = (data: Uint8Array, filter: string) =>
    bytesOf(
      latin(pdfOf([{ content: 'HERE' }]))
        .replace('<</Length 4>>', `<</Length ${data.length}/Filter${filter}>>`)
        .replace('HERE', () => latin(data)),
    );
  const bomb = deflateSync(new Uint8Array(80 * 1024 * 1024).fill(32));

  it.each([
    ['deflated', packed(bomb, '/FlateDecode')],
    ['deflated twice', packed(deflateSync(bomb), '[/FlateDecode/FlateDecode]')],
    ['deflated many times', packed(deflateSync(bomb), `[${'/Fl'.repeat(9)}]`)],
  ])('refuses a bomb: %s', async (_name, bytes) => {
    const started = performance.now();
    const { code, message } = await refusal(bytes, 'bomb.pdf');
    expect([code, message]).toEqual([
      'too-large',
      '“bomb.pdf” unpacks to more than 64 MB of text, the most that is read.',
    ]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('reads what is deflated and no bomb', async () => {
    const data = deflateSync(bytesOf(lines(50, 500, [WORDS])));
    expect((await read(packed(data, '/FlateDecode'))).blocks[0]?.text).toBe(WORDS);
    expect((await read(packed(deflateSync(data), '[/FlateDecode/FlateDecode]'))).blocks[0]?.text).toBe(WORDS);
  });

  it('reads 2,000 pages, and says that there are more', async () => {
    const { blocks, noticed } = await read(
      pdfOf([...pages(1), ...Array.from({ length: 2_004 }, () => ({ content: '' }))]),
    );
    expect(blocks[0]?.text).toBe(WORDS);
    expect(noticed?.[0]).toMatchObject({ code: 'missing-text' });
    expect(noticed?.[0]?.message).toMatch(/^Only the first [\d]+ pages of 2005 were read/);
  });

  describe('of time', () => {
    afterEach(() => vi.restoreAllMocks());

    /** A clock that has run on by these milliseconds when it is asked for the nth time. */
    function clockOf(readings: number[]): void {
      const last = readings.at(-1) ?? 0;
      vi.spyOn(performance, 'now').mockImplementation(() => readings.shift() ?? last);
    }

    it('gives the pages that were read in time', async () => {
      clockOf([0, 100, 200, 9_000]);
      const { blocks, noticed } = await read(pdfOf(pages(5)));
      expect(blocks.every(({ page }) => (page ?? 0) <= 2)).toBe(true);
      expect(noticed?.[0]?.message).toBe('Only the first 2 pages of 5 were read: the file takes too long to read.');
    });

    it('refuses when there is none', async () => {
      clockOf([0, 9_000]);
      expect((await refusal(pdfOf(pages(5)))).code).toBe('too-slow');
    });
  });
});

describe('through the desk’s door', () => {
  it('reads in the worker', async () => {
    const reading = { bytes: whole, format: 'auto' as const, fileName: 'port.pdf', url: '', accessedOn: '' };
    const { source } = await readArticle(reading);
    expect(source.mediaType).toBe('application/pdf');
    expect(source.text).toBe(WORDS);
    expect(source.blocks[0]?.page).toBe(1);
  });

  it('leaves the caller’s bytes alone and says nothing on the console', async () => {
    const warn = vi.spyOn(console, 'warn');
    const log = vi.spyOn(console, 'log');
    const bytes = whole.slice();
    await read(bytes);
    expect(bytes).toEqual(whole);
    expect(warn).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});
